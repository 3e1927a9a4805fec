import { useTranslation } from 'react-i18next';
import type { SizePx } from '@/core/document/alignment';
import { CATEGORIES, SIGNS } from '@/core/fraud/evidence';
import type { DraftRegion } from '@/state/studio-draft';
import { changeRegion, nameSign, removeRegion } from '@/state/studio-edits';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { TrashIcon } from '@/ui/icons/trash-icon';
import { RadioScale } from '@/ui/radio-scale';
import { SelectField } from '@/ui/select-field';
import { useEditor } from '../studio-context';
import { useSignName } from '../use-sign-name';
import { LightChoices } from './light-choices';
import { OutlineFields } from './outline-fields';
import styles from './steps.module.css';

interface RegionFormProps {
  readonly region: DraftRegion;
  readonly number: number;
  readonly frame: SizePx;
}

const STRENGTHS = [1, 2, 3, 4, 5] as const;

/** What a region shows: sign, category, lights, strength, and the author's words. */
export function RegionForm({ region, number, frame }: RegionFormProps) {
  const { t } = useTranslation(['studio', 'common']);
  const edit = useEditor((state) => state.edit);
  const signName = useSignName();
  function change(facts: Partial<Omit<DraftRegion, 'id'>>, merge?: string) {
    edit((draft) => changeRegion(draft, region.id, facts), merge && `${merge}-${region.id}`);
  }
  return (
    <div className={styles.form}>
      <SelectField
        label={t('region.sign')}
        value={region.sign ?? ''}
        onChange={(value) => edit((draft) => nameSign(draft, region.id, SIGNS.find((sign) => sign === value) ?? null))}
      >
        <option value="">{t('region.chooseSign')}</option>
        {SIGNS.map((sign) => (
          <option key={sign} value={sign}>
            {signName(sign)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('region.category')}
        value={region.category}
        onChange={(value) => change({ category: CATEGORIES.find((category) => category === value) ?? 'none' })}
      >
        {CATEGORIES.map((category) => (
          <option key={category} value={category}>
            {category === 'none'
              ? t('region.harmless')
              : `${t(`common:category.${category}.name`)} · ${t(`common:category.${category}.code`)}`}
          </option>
        ))}
      </SelectField>
      <LightChoices lights={region.lights} onChange={(lights) => change({ lights })} />
      <RadioScale
        legend={t('region.strength')}
        steps={STRENGTHS.map((strength) => ({
          value: strength,
          shown: String(strength),
          name: t('region.strengthStep', { value: strength }),
        }))}
        value={region.strength}
        onChange={(strength) => change({ strength })}
        ends={[t('region.faint'), t('region.plain')]}
      />
      <Field
        label={t('region.expected')}
        value={region.expected}
        maxLength={300}
        onChange={(event) => change({ expected: event.target.value }, 'expected')}
      />
      <Field
        label={t('region.found')}
        value={region.found}
        maxLength={300}
        onChange={(event) => change({ found: event.target.value }, 'found')}
      />
      <OutlineFields region={region} frame={frame} onChange={(outline) => change({ outline }, 'outline')} />
      <Button variant="danger" icon={<TrashIcon />} onClick={() => edit((draft) => removeRegion(draft, region.id))}>
        {t('region.remove', { number })}
      </Button>
    </div>
  );
}
