import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '@/core/kernel/language';
import { LANGUAGE_NAMES, pickLanguage } from '@/i18n/languages';
import { SegmentedControl } from '@/ui/segmented-control';
import { useServices } from './services';

/** Lets a person change the language before anything else; each language names itself. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation('settings');
  const { settings } = useServices();
  return (
    <SegmentedControl
      legend={t('language.title')}
      legendHidden
      segments={LANGUAGES.map((code) => ({ value: code, name: LANGUAGE_NAMES[code], lang: code }))}
      value={pickLanguage([i18n.language])}
      onChange={(language) => settings.change({ language })}
    />
  );
}
