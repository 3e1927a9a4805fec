import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { TEST_ITEM_MS, TIME_FACTORS } from '@/core/learning/tests/test-kind';
import { useFormat } from '@/i18n/use-format';
import { useServices } from '@/screens/services';
import { SelectField } from '@/ui/select-field';

/** How much time a person gets for each specimen of a test; kept on this device. */
export function TimeChoice() {
  const { t } = useTranslation('tests');
  const format = useFormat();
  const { settings } = useServices();
  const factor = useStore(settings.state, ({ settings: { timeFactor } }) => timeFactor);
  return (
    <SelectField
      label={t('time.label')}
      hint={t('time.hint')}
      value={String(factor)}
      onChange={(value) => {
        const chosen = TIME_FACTORS.find((one) => String(one) === value);
        if (chosen) settings.change({ timeFactor: chosen });
      }}
    >
      {TIME_FACTORS.map((one) => (
        <option key={one} value={String(one)}>
          {t('time.option', {
            minutes: format.duration(TEST_ITEM_MS * one),
            how: one === 1 ? t('time.usual') : t('time.more', { percent: format.percent(one - 1) }),
          })}
        </option>
      ))}
    </SelectField>
  );
}
