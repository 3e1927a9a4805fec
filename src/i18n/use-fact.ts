import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fact } from '@/core/fraud/evidence';
import { formattersFor } from '@/i18n/formatters';

/** A calendar date as facts carry it; what is printed on a page never has this form. */
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Gives the function that turns a fact into its sentence, with dates as the language writes them. */
export function useFact(): (fact: Fact) => string {
  const { t, i18n } = useTranslation('facts');
  return useCallback(
    (fact) => {
      const values = Object.entries(fact.values).map(([name, value]) => [name, inWords(value, i18n.language)]);
      return String(t(`fact.${fact.code}`, Object.fromEntries(values)));
    },
    [t, i18n.language],
  );
}

function inWords(value: string | number, language: string): string | number {
  const [, year, month, day] = ISO_DATE.exec(String(value)) ?? [];
  if (!year) return value;
  return formattersFor(language).date({ year: Number(year), month: Number(month), day: Number(day) });
}
