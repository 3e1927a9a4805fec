import { useTranslation } from 'react-i18next';
import { CONFIDENCES, type Confidence } from '@/core/examination/answer';
import { FRAUDULENT_FROM } from '@/core/scoring/score-answer';
import { useFormat } from '@/i18n/use-format';
import type { Table } from '@/table/view/table';
import { useTable } from '@/table/view/use-table';
import { Button } from '@/ui/button';
import { RadioScale } from '@/ui/radio-scale';
import styles from './first-look.module.css';
import type { LOOK_LIGHT } from './look-of-role';
import type { LookSpot } from './look-spots';

type LookLight = (typeof LOOK_LIGHT)[keyof typeof LOOK_LIGHT];

/** What the table is. */
export function TableStep({ onNext }: { readonly onNext: () => void }) {
  const { t } = useTranslation('first-look');
  return (
    <>
      <p>{t('table.body')}</p>
      <NextButton onNext={onNext} />
    </>
  );
}

interface LightStepProps {
  readonly table: Table;
  readonly light: LookLight;
  readonly onNext: () => void;
}

/** One change of the light, and what it shows. */
export function LightStep({ table, light, onNext }: LightStepProps) {
  const { t } = useTranslation('first-look');
  const lit = useTable(table.store, (state) => state.lighting.light === light);
  return (
    <>
      <p>{t(`light.${light}.body`)}</p>
      <p className={styles.said} role="status">
        {lit && t(`light.${light}.seen`)}
      </p>
      {/* One button all along, so that the focus stays on it when it has become the way on. */}
      <Button variant="primary" onClick={lit ? onNext : () => table.switchLight(light)}>
        {lit ? t('next') : t(`light.${light}.do`)}
      </Button>
    </>
  );
}

interface FindingStepProps {
  readonly spots: readonly LookSpot[];
  readonly chosen: LookSpot | null;
  readonly onChoose: (spot: LookSpot) => void;
  readonly onNext: () => void;
}

/** Where it is: chosen on the page or in the list, as often as it takes. */
export function FindingStep({ spots, chosen, onChoose, onNext }: FindingStepProps) {
  const { t } = useTranslation('first-look');
  return (
    <>
      <p>{t('finding.body')}</p>
      <fieldset className={styles.places} aria-label={t('finding.places')}>
        {spots.map((spot, index) => (
          <Button key={spot.kind} aria-pressed={chosen?.kind === spot.kind} onClick={() => onChoose(spot)}>
            <span className={styles.number}>{index + 1}</span> {t(`finding.spot.${spot.kind}`)}
          </Button>
        ))}
      </fieldset>
      <p className={styles.said} role="status">
        {chosen && t(chosen.isRight ? 'finding.right' : 'finding.wrong')}
      </p>
      {chosen?.isRight && <NextButton onNext={onNext} />}
    </>
  );
}

interface DecideStepProps {
  readonly confidence: Confidence | null;
  readonly onDecide: (confidence: Confidence) => void;
}

/** How sure somebody is, and what it was. */
export function DecideStep({ confidence, onDecide }: DecideStepProps) {
  const { t } = useTranslation('first-look');
  const { t: words } = useTranslation('examination');
  const format = useFormat();
  return (
    <>
      <p>{t('decide.body')}</p>
      <RadioScale
        legend={words('decide.legend')}
        steps={CONFIDENCES.map((value) => ({
          value,
          shown: format.number(value),
          name: words(`decide.step.${value}`),
        }))}
        value={confidence}
        onChange={onDecide}
        ends={[words('decide.genuineEnd'), words('decide.fraudulentEnd')]}
      />
      <p className={styles.said} role="status">
        {confidence !== null && t(confidence >= FRAUDULENT_FROM ? 'decide.right' : 'decide.wrong')}
      </p>
    </>
  );
}

function NextButton({ onNext }: { readonly onNext: () => void }) {
  const { t } = useTranslation('first-look');
  return (
    <Button variant="primary" onClick={onNext}>
      {t('next')}
    </Button>
  );
}
