import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { TRAVELLER_SECONDS, type TravellerSeconds, travellerLimitMs } from '@/core/learning/traveller-time';
import { useFormat } from '@/i18n/use-format';
import { useServices } from '@/screens/services';
import { SelectField } from '@/ui/select-field';

interface TravellerTimeFieldProps {
  readonly seconds: TravellerSeconds | null;
  readonly onChange: (seconds: TravellerSeconds | null) => void;
}

/** How long a shift has for each traveller; extra time, as it is set for tests, is in what can be chosen. */
export function TravellerTimeField({ seconds, onChange }: TravellerTimeFieldProps) {
  const { t } = useTranslation('practice');
  const format = useFormat();
  const { settings } = useServices();
  const factor = useStore(settings.state, ({ settings: { timeFactor } }) => timeFactor);
  return (
    <SelectField
      label={t('traveller.label')}
      hint={factor === 1 ? t('traveller.hint') : t('traveller.more', { percent: format.percent(factor - 1) })}
      value={seconds === null ? '' : String(seconds)}
      onChange={(value) => onChange(TRAVELLER_SECONDS.find((one) => String(one) === value) ?? null)}
    >
      <option value="">{t('traveller.none')}</option>
      {TRAVELLER_SECONDS.map((one) => (
        <option key={one} value={String(one)}>
          {format.duration(travellerLimitMs(one, factor))}
        </option>
      ))}
    </SelectField>
  );
}
