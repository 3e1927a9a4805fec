import { useTranslation } from 'react-i18next';
import { type Formatters, formattersFor } from './formatters';

/** Gives the formatters of the language in use. */
export function useFormat(): Formatters {
  const { i18n } = useTranslation();
  return formattersFor(i18n.language);
}
