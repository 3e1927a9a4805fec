import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answerer } from '@/core/learning/answer-record';
import { Button } from '@/ui/button';
import frame from './full-screen.module.css';
import styles from './hand-over.module.css';
import { type Heading, TopBar } from './top-bar';

interface HandOverProps {
  readonly by: Answerer;
  readonly heading: Heading;
  readonly onReady: () => void;
}

/** Between two answers of a pair: who is to look next, so that nobody sees what the other one said. */
export function HandOver({ by, heading, onReady }: HandOverProps) {
  const { t } = useTranslation('examination');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={frame.screen}>
      <TopBar heading={heading} onHelp={null} />
      <section className={styles.body}>
        <h1 ref={title} tabIndex={-1}>
          {t(`pair.${by}.title`)}
        </h1>
        <p>{t(`pair.${by}.about`)}</p>
        <Button variant="primary" onClick={onReady}>
          {t(`pair.${by}.ready`)}
        </Button>
      </section>
    </div>
  );
}
