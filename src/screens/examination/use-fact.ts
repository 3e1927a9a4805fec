import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fact } from '@/core/fraud/evidence';

/** Gives the function that turns a fact into its sentence. */
export function useFact(): (fact: Fact) => string {
  const { t } = useTranslation('facts');
  return useCallback((fact) => String(t(`fact.${fact.code}`, { ...fact.values })), [t]);
}
