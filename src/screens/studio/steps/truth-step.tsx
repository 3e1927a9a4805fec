import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhotographedTruth } from '@/core/fraud/photographed-key';
import { changeSpecimen } from '@/state/studio-edits';
import { Field } from '@/ui/field';
import { useEditor } from '../studio-context';
import { StepLayout } from './step-layout';
import styles from './steps.module.css';

const TRUTHS = [
  { key: 'genuine', truth: { kind: 'genuine' } },
  { key: 'genuine-odd', truth: { kind: 'genuine-odd' } },
  { key: '3a', truth: { kind: 'fraudulent', category: '3a' } },
  { key: '3b', truth: { kind: 'fraudulent', category: '3b' } },
  { key: '3c', truth: { kind: 'fraudulent', category: '3c' } },
] as const satisfies readonly { readonly key: string; readonly truth: PhotographedTruth }[];

/** Fifth step: what the specimen is, what it is called, and where the photographs come from. */
export function TruthStep() {
  const { t } = useTranslation('studio');
  const group = useId();
  const specimen = useEditor((state) => state.draft.specimen);
  const truth = useEditor((state) => state.draft.truth);
  const edit = useEditor((state) => state.edit);
  const current = truth && (truth.kind === 'fraudulent' ? truth.category : truth.kind);
  const { source, licence } = specimen.provenance;
  return (
    <StepLayout title={t('step.truth')} lead={t('truth.lead')}>
      <fieldset>
        <legend className={styles.legend}>{t('truth.question')}</legend>
        <div className={styles.truths}>
          {TRUTHS.map((one) => (
            <label key={one.key} className={styles.truth}>
              <input
                type="radio"
                name={group}
                aria-labelledby={`${group}-${one.key}`}
                aria-describedby={`${group}-${one.key}-about`}
                checked={current === one.key}
                onChange={() => edit((draft) => ({ ...draft, truth: one.truth }))}
              />
              <span>
                <strong id={`${group}-${one.key}`}>{t(`truth.choice.${one.key}.name`)}</strong>
                <small id={`${group}-${one.key}-about`}>{t(`truth.choice.${one.key}.about`)}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Field
        label={t('truth.title')}
        hint={t('truth.titleHint')}
        value={specimen.title}
        maxLength={120}
        onChange={(event) => edit((draft) => changeSpecimen(draft, { title: event.target.value }), 'title')}
      />
      <Field
        label={t('truth.source')}
        hint={t('truth.sourceHint')}
        value={source}
        maxLength={300}
        onChange={(event) =>
          edit((draft) => changeSpecimen(draft, { provenance: { source: event.target.value, licence } }), 'source')
        }
      />
      <Field
        label={t('truth.licence')}
        hint={t('truth.licenceHint')}
        value={licence}
        maxLength={300}
        onChange={(event) =>
          edit((draft) => changeSpecimen(draft, { provenance: { source, licence: event.target.value } }), 'licence')
        }
      />
    </StepLayout>
  );
}
