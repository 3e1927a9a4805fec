import { useEffect, useMemo, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '@/core/learning/profile';
import { kitOf } from '@/core/learning/role-kit';
import type { TeachingSpecimen } from '@/examiner/teaching-contract';
import { Page } from '@/screens/page';
import { hrefTo, paths } from '@/screens/paths';
import { useProfile } from '@/screens/use-profile';
import { useTeaching } from '@/screens/use-teaching';
import { KitContext } from '@/table/desk/kit';
import { createTable } from '@/table/view/table';
import { ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { ProgressDots } from '@/ui/progress-dots';
import { Skeleton } from '@/ui/skeleton';
import { BeginButton } from './begin-button';
import styles from './first-look.module.css';
import { LOOK_LIGHT, LOOK_RECIPE } from './look-of-role';
import { lookSpots } from './look-spots';
import { LookStage } from './look-stage';
import { advanceLook, LOOK_START, LOOK_STEPS } from './look-state';
import { DecideStep, FindingStep, LightStep, TableStep } from './look-steps';

/** The table in under two minutes: what it is, one light, one finding, a decision; then a first specimen. Nothing is counted. */
export function FirstLookScreen() {
  const { t } = useTranslation(['first-look', 'examination', 'reference']);
  const profile = useProfile();
  const teaching = useTeaching(LOOK_RECIPE);
  if (!profile) return null;
  return (
    <Page title={t('title')} ownHeading>
      {teaching === 'failed' && <Failed profile={profile} />}
      {teaching === null && (
        <div role="status" aria-label={t('opening')}>
          <h1 className={styles.title}>{t('title')}</h1>
          <Skeleton height="60vh" />
        </div>
      )}
      {teaching !== null && teaching !== 'failed' && <Look profile={profile} teaching={teaching} />}
    </Page>
  );
}

interface LookProps {
  readonly profile: Profile;
  readonly teaching: TeachingSpecimen;
}

function Look({ profile, teaching }: LookProps) {
  const { t } = useTranslation('first-look');
  const [state, tell] = useReducer(advanceLook, LOOK_START);
  const table = useMemo(() => createTable(teaching.specimen, { page: null, light: 'white' }), [teaching]);
  const spots = useMemo(() => lookSpots(teaching, table.store.getState().page), [teaching, table]);
  const light = LOOK_LIGHT[profile.role];
  const { step, spot, confidence } = state;
  const heading = useHeadingFocus(step);
  const next = () => tell({ type: 'next' });
  const at = LOOK_STEPS.indexOf(step);
  return (
    <div className={styles.look}>
      <KitContext value={kitOf(profile.role)}>
        <LookStage
          table={table}
          spots={step === 'finding' ? spots : []}
          chosen={spot}
          onChoose={(chosen) => tell({ type: 'chosen', spot: chosen })}
        />
      </KitContext>
      <section className={styles.panel} aria-labelledby="look-step">
        <ProgressDots
          text={t('progress', { now: at + 1, total: LOOK_STEPS.length })}
          done={at}
          total={LOOK_STEPS.length}
        />
        <h1 id="look-step" ref={heading} className={styles.title} tabIndex={-1}>
          {t(step === 'light' ? `light.${light}.title` : `${step}.title`)}
        </h1>
        {step === 'table' && <TableStep onNext={next} />}
        {step === 'light' && <LightStep table={table} light={light} onNext={next} />}
        {step === 'finding' && (
          <FindingStep
            spots={spots}
            chosen={spot}
            onChoose={(chosen) => tell({ type: 'chosen', spot: chosen })}
            onNext={next}
          />
        )}
        {step === 'decide' && (
          <DecideStep confidence={confidence} onDecide={(decided) => tell({ type: 'decided', confidence: decided })} />
        )}
        {confidence !== null && <BeginButton profileId={profile.id} />}
        <ButtonLink variant="quiet" className={styles.skip} href={hrefTo(paths.home())}>
          {t(confidence === null ? 'skip' : 'home')}
        </ButtonLink>
      </section>
    </div>
  );
}

function Failed({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('first-look');
  return (
    <>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <Notice tone="problem" title={t('failed.title')}>
        <p>{t('failed.body')}</p>
      </Notice>
      <p>
        <BeginButton profileId={profile.id} />{' '}
        <ButtonLink variant="quiet" href={hrefTo(paths.home())}>
          {t('home')}
        </ButtonLink>
      </p>
    </>
  );
}

/** Each step after the first one begins at its heading, as a new page would. */
function useHeadingFocus(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return heading;
}
