import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TermId } from '@/i18n/glossary-terms';
import { paths } from './paths';

/** A term of the glossary that leads to its entry. */
export function TermLink({ term }: { readonly term: TermId }) {
  const { t } = useTranslation('glossary');
  return <Link href={paths.term(term)}>{t(`${term}.term`)}</Link>;
}
