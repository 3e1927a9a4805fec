import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { FRAUD_CATEGORIES } from '@/core/fraud/evidence';
import type { PracticeChoice } from '@/core/learning/session-plan';
import type { SessionRecord } from '@/core/learning/session-record';
import { Page } from '@/screens/page';
import { hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import { useProfile } from '@/screens/use-profile';
import { useStartSession } from '@/screens/use-start-session';
import { Button, ButtonLink } from '@/ui/button';
import { Card } from '@/ui/card';
import { Notice } from '@/ui/notice';
import styles from './practice-screen.module.css';

const CHOICES = ['mixed', ...FRAUD_CATEGORIES] as const satisfies readonly PracticeChoice[];

/** Choose what to practise, read what the twelve are, and start. */
export function PracticeScreen() {
  const profile = useProfile();
  return profile && <Choose profileId={profile.id} />;
}

function Choose({ profileId }: { readonly profileId: string }) {
  const { t } = useTranslation('practice');
  const { t: common } = useTranslation();
  const { sessions } = useServices();
  const listed = useStore(sessions.state);
  const [choice, setChoice] = useState<PracticeChoice>('mixed');
  const { start, busy, problem } = useStartSession(profileId);
  useEffect(() => {
    void sessions.load(profileId);
  }, [sessions, profileId]);
  const waiting = listed.phase === 'ready' ? listed.unfinished[0] : undefined;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {waiting && <Waiting session={waiting} />}
      {problem && <ProblemNotice problem={problem} />}
      <fieldset>
        <legend className={styles.legend}>{t('legend')}</legend>
        <div className={styles.choices}>
          {CHOICES.map((value) => (
            <label key={value} className={styles.choice}>
              <input type="radio" name="choice" checked={value === choice} onChange={() => setChoice(value)} />
              <span className={styles.name}>
                {/* The space keeps Arabic letters of the two from joining. */}
                {t(`choice.${value}.name`)}{' '}
                {value !== 'mixed' && <span className={styles.code}>{common(`category.${value}.code`)}</span>}
              </span>
              <span className={styles.about}>{t(`choice.${value}.about`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.actions}>
        <Button variant="primary" disabled={busy} onClick={() => void start({ choice })}>
          {busy ? t('starting') : t('start')}
        </Button>
      </div>
      <Card title={t('contents.title')}>
        <ul className={styles.contents}>
          <li>{t('contents.half')}</li>
          <li>{t('contents.odd')}</li>
          <li>{t('contents.decide')}</li>
          <li>{t('contents.pause')}</li>
        </ul>
      </Card>
    </Page>
  );
}

function Waiting({ session }: { readonly session: SessionRecord }) {
  const { t } = useTranslation('practice');
  const { t: common } = useTranslation();
  const values = {
    done: session.position,
    total: session.plan.items,
    choice: common(`choice.${session.plan.choice}`),
  };
  return (
    <Notice
      tone="info"
      title={t('unfinished.title')}
      actions={<ButtonLink href={hrefTo(paths.examination(session.id))}>{t('unfinished.resume')}</ButtonLink>}
    >
      <p>{t('unfinished.body', values)}</p>
    </Notice>
  );
}
