import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { loadOf, TEST_ITEM_MS, type TestKind } from '@/core/learning/tests/test-kind';
import type { TestStanding } from '@/core/learning/tests/tests-due';
import { useFormat } from '@/i18n/use-format';
import { hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import { useAssessment } from '@/screens/use-assessment';
import { useStartSession } from '@/screens/use-start-session';
import type { TestsOverview } from '@/state/tests-store';
import { Button, ButtonLink } from '@/ui/button';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { FactsLine } from '@/ui/facts-line';
import { CheckIcon } from '@/ui/icons/check-icon';
import styles from './tests-screen.module.css';

/** The tests of a round below each other, each with what can be done with it. */
export function RoundCard({ overview }: { readonly overview: TestsOverview }) {
  const { profileId, round, waiting } = overview;
  const { t } = useTranslation('tests');
  const { settings } = useServices();
  const { tests } = useAssessment();
  const factor = useStore(settings.state, ({ settings: { timeFactor } }) => timeFactor);
  const { start, busy, problem } = useStartSession(profileId);
  const [started, setStarted] = useState<TestKind | null>(null);

  async function begin(kind: TestKind, edition: number): Promise<void> {
    setStarted(kind);
    await start(tests.orderOf(kind, edition, { profileId, factor }));
    setStarted(null);
  }

  const first = round.standings.find(({ state }) => state === 'due') ?? round.standings.find(isFirstToTake);
  return (
    <Card title={t('round.number', { number: round.edition })} lead={t('round.lead')}>
      {problem && <ProblemNotice problem={problem} />}
      <ol className={styles.tests}>
        {round.standings.map((standing) => (
          <li key={standing.kind} className={classNames(styles.test, styles[standing.state])}>
            <span className={styles.sign} aria-hidden="true">
              {standing.state === 'taken' && <CheckIcon />}
            </span>
            <About standing={standing} factor={factor} />
            <Deed
              standing={standing}
              primary={standing === first && !waiting}
              busy={busy || waiting !== null}
              starting={started === standing.kind}
              onStart={() => void begin(standing.kind, round.edition)}
            />
          </li>
        ))}
      </ol>
      {waiting && <p className={styles.note}>{t('waiting.busy')}</p>}
      {round.canBeginAnew && (
        <div className={styles.again}>
          <Button disabled={busy || waiting !== null} onClick={() => void begin('before', round.edition + 1)}>
            {t('round.again')}
          </Button>
          <p className={styles.note}>{t('round.againAbout')}</p>
        </div>
      )}
    </Card>
  );
}

function isFirstToTake({ kind, state }: TestStanding): boolean {
  return state === 'open' && kind !== 'placement';
}

function About({ standing, factor }: { readonly standing: TestStanding; readonly factor: number }) {
  const { t } = useTranslation('tests');
  const format = useFormat();
  const { kind } = standing;
  return (
    <div className={styles.about}>
      <h3>{t(`kind.${kind}.name`)}</h3>
      <p>{t(`kind.${kind}.about`)}</p>
      <FactsLine>
        {standing.state !== 'taken' && standing.state !== 'past' && (
          <>
            <li>{t('facts.load', { ...loadOf(kind) })}</li>
            <li>{t('facts.time', { minutes: format.duration(TEST_ITEM_MS * factor) })}</li>
          </>
        )}
        <li>
          <StateWords standing={standing} />
        </li>
      </FactsLine>
    </div>
  );
}

function StateWords({ standing }: { readonly standing: TestStanding }) {
  const { t } = useTranslation('tests');
  const format = useFormat();
  switch (standing.state) {
    case 'later':
      return t('state.later', { day: format.day(standing.opensAt) });
    case 'locked':
      return t('state.locked', { test: t(`kind.${standing.needs}.name`) });
    case 'taken':
      return t('state.taken', { day: format.day(standing.test.finishedAt) });
    case 'due':
      return <strong>{t('state.due')}</strong>;
    case 'open':
    case 'past':
      return t(`state.${standing.state}`);
  }
}

interface DeedProps {
  readonly standing: TestStanding;
  readonly primary: boolean;
  readonly busy: boolean;
  readonly starting: boolean;
  readonly onStart: () => void;
}

function Deed({ standing, primary, busy, starting, onStart }: DeedProps) {
  const { t } = useTranslation('tests');
  const test = t(`kind.${standing.kind}.name`);
  if (standing.state === 'taken') {
    return (
      <ButtonLink href={hrefTo(paths.testResult(standing.test.sessionId))} aria-label={t('resultNamed', { test })}>
        {t('result')}
      </ButtonLink>
    );
  }
  if (standing.state !== 'open' && standing.state !== 'due') return null;
  return (
    <Button
      variant={primary ? 'primary' : 'secondary'}
      disabled={busy}
      aria-label={t('startNamed', { test })}
      onClick={onStart}
    >
      {starting ? t('starting') : t('start')}
    </Button>
  );
}
