import { useTranslation } from 'react-i18next';
import { ENOUGH_ANSWERS } from '@/core/learning/enough-answers';
import type { Progress } from '@/core/learning/progress';
import { countsByDuty } from '@/core/learning/progress-parts';
import { type MirrorImage, mirrorImage } from '@/core/scoring/criterion-mirror';
import { criterionWord } from '@/core/scoring/detection-words';
import { type Detection, type DetectionCounts, detection } from '@/core/scoring/signal-detection';
import type { Estimate } from '@/core/scoring/wilson';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';
import { BarChart } from '@/ui/charts/bar-chart';
import { DataTable } from '@/ui/data-table';
import { Disclosure } from '@/ui/disclosure';
import styles from './progress-screen.module.css';

/** The prevalences that are held against each other. */
const PREVALENCE = { half: 0.5, rare: 0.05 } as const;

type Duty = keyof typeof PREVALENCE;

interface Held {
  readonly duty: Duty;
  readonly image: MirrorImage;
  readonly own: Detection;
  /** Judged specimens behind it. */
  readonly judged: number;
  /** Whether the line is that of practice, for want of shifts. */
  readonly borrowed: boolean;
}

/** Where the person's line sits where half is fraudulent and where little is, and what it costs among 1,000 travellers. */
export function MirrorCard({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation();
  const format = useFormat();
  const { half, rare } = countsByDuty(progress.parts);
  const enoughRare = judgedIn(rare) >= ENOUGH_ANSWERS;
  const held = [...hold('half', half, false), ...(enoughRare ? hold('rare', rare, false) : hold('rare', half, true))];
  if (held.length === 0) {
    return (
      <Card title={t('mirror.title')}>
        <p className={styles.note}>{t('mirror.none')}</p>
      </Card>
    );
  }
  const line = (estimate: Estimate | null) =>
    estimate ? `${format.number(estimate.value, 1)} (${format.range(estimate.low, estimate.high, 1)})` : '–';
  const people = ({ value, low, high }: Estimate) => `${format.number(value)} (${format.range(low, high)})`;
  return (
    <Card title={t('mirror.title')} lead={t('mirror.lead')}>
      <div className={styles.mirror}>
        {held.map((one) => (
          <Half key={one.duty} held={one} />
        ))}
      </div>
      {enoughRare && <Moved half={detection(half)} rare={detection(rare)} />}
      <Disclosure summary={common('asTable')}>
        <DataTable
          caption={t('mirror.per')}
          columns={[t('mirror.case'), t('mirror.line'), t('mirror.missed'), t('mirror.delayed')]}
          rows={held.map(({ duty, own, image }) => ({
            key: duty,
            cells: [t(`mirror.${duty}`), line(own.criterion), people(image.missed), people(image.delayed)],
          }))}
        />
      </Disclosure>
    </Card>
  );
}

function Half({ held: { duty, image, own, judged, borrowed } }: { readonly held: Held }) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { missed, delayed, fraudulent, honest, bestCriterion } = image;
  const values = { missed: format.number(missed.value), delayed: format.number(delayed.value) };
  return (
    <div className={styles.stack}>
      <h3>{t(`mirror.${duty}`)}</h3>
      <BarChart
        rows={[
          { key: 'missed', name: t('mirror.missed'), look: 'full', ...barOf(missed), text: values.missed },
          { key: 'delayed', name: t('mirror.delayed'), look: 'other', ...barOf(delayed), text: values.delayed },
        ]}
        to={duty === 'half' ? fraudulent : honest / 2}
        label={t('mirror.picture', values)}
      />
      <p>
        {t('mirror.say', {
          ...values,
          fraudulent,
          honest,
          missedRange: format.range(missed.low, missed.high),
          delayedRange: format.range(delayed.low, delayed.high),
        })}
      </p>
      {bestCriterion !== null && own.criterion && (
        <p className={styles.note}>
          {t('mirror.best', {
            best: format.number(bestCriterion, 1),
            own: format.number(own.criterion.value, 1),
            ownRange: format.range(own.criterion.low, own.criterion.high, 1),
          })}
        </p>
      )}
      <p className={styles.note}>
        {borrowed
          ? t('mirror.borrowed', { needed: ENOUGH_ANSWERS })
          : t(duty === 'half' ? 'mirror.ownHalf' : 'mirror.ownRare', { answers: judged })}
      </p>
    </div>
  );
}

/** Whether the line moves when fraud is rare, as far as both intervals allow to say. */
function Moved({ half, rare }: { readonly half: Detection; readonly rare: Detection }) {
  const { t } = useTranslation('progress');
  if (!half.criterion || !rare.criterion) return null;
  const value = rare.criterion.value - half.criterion.value;
  const reach = Math.hypot(rare.criterion.high - rare.criterion.value, half.criterion.high - half.criterion.value);
  return (
    <p className={styles.say}>
      {t(`mirror.moved.${criterionWord({ value, low: value - reach, high: value + reach })}`)}
    </p>
  );
}

function hold(duty: Duty, counts: DetectionCounts, borrowed: boolean): readonly Held[] {
  const own = detection(counts);
  const image = mirrorImage(counts, own.sensitivity?.value ?? null, PREVALENCE[duty]);
  return image ? [{ duty, image, own, judged: judgedIn(counts), borrowed }] : [];
}

function judgedIn({ hits, misses, falseAlarms, correctAcceptances }: DetectionCounts): number {
  return hits + misses + falseAlarms + correctAcceptances;
}

function barOf(estimate: Estimate) {
  return { value: estimate.value, interval: { low: estimate.low, high: estimate.high } };
}
