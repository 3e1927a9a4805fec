import { useTranslation } from 'react-i18next';
import type { Sign } from '@/core/fraud/evidence';

/** Gives the words for a sign, or for a sign that is still to be named. */
export function useSignName(): (sign: Sign | null) => string {
  const { t } = useTranslation(['studio', 'examination']);
  return (sign) => (sign === null ? t('studio:region.noSign') : t(`examination:sign.${sign}.name`));
}
