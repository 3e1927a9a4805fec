import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Examiner, PublicSpecimen } from '@/examiner/contract';
import { FacePicture } from '@/table/view/face-picture';
import { stillPreferred } from '@/table/view/still-preferred';
import { Button } from '@/ui/button';
import { SegmentedControl } from '@/ui/segmented-control';
import styles from './faces-panel.module.css';

interface FacesBesideProps {
  readonly examiner: Examiner;
  readonly specimen: PublicSpecimen;
  /** More to press, beside the buttons of the view. */
  readonly children?: ReactNode;
}

type View = 'beside' | 'swapped';
const BLINK_MS = 500;

/** The bearer's face and the printed portrait at the same size, beside each other or in turn on one place. */
export function FacesBeside({ examiner, specimen, children }: FacesBesideProps) {
  const { t } = useTranslation('examination');
  const [view, setView] = useState<View>('beside');
  const [second, setSecond] = useState(false);
  const [blinking, setBlinking] = useState(false);

  useEffect(() => {
    if (!blinking) return;
    const timer = setInterval(() => setSecond((now) => !now), BLINK_MS);
    return () => clearInterval(timer);
  }, [blinking]);

  return (
    <>
      <div className={styles.faces} data-view={view}>
        <FacePicture
          bitmap={() => examiner.counterFace(specimen.handle)}
          label={t('faces.counter')}
          hidden={view === 'swapped' && second}
        />
        <FacePicture
          bitmap={() => examiner.printedFace(specimen.handle)}
          label={t('faces.printed')}
          hidden={view === 'swapped' && !second}
        />
      </div>
      <div className={styles.controls}>
        <SegmentedControl
          legend={t('faces.view')}
          legendHidden
          segments={(['beside', 'swapped'] as const).map((value) => ({ value, name: t(`faces.${value}`) }))}
          value={view}
          onChange={(next) => {
            setView(next);
            setBlinking(false);
          }}
        />
        {view === 'swapped' && <Button onClick={() => setSecond(!second)}>{t('faces.swap')}</Button>}
        {view === 'swapped' && !stillPreferred() && (
          <Button aria-pressed={blinking} onClick={() => setBlinking(!blinking)}>
            {t('faces.blink')}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}
