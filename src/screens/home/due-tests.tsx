import { useTranslation } from 'react-i18next';
import { hrefTo, paths } from '@/screens/paths';
import { useDueTests } from '@/screens/use-due-tests';
import { ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/notice';
import type { HomeCardProps } from './home-card-props';

/** A reminder of each test that is due; nothing on all other days. */
export function DueTests({ profile }: HomeCardProps) {
  const due = useDueTests(profile.id);
  return due.map((kind) => <DueTest key={kind} kind={kind} />);
}

function DueTest({ kind }: { readonly kind: ReturnType<typeof useDueTests>[number] }) {
  const { t } = useTranslation('home');
  const { t: tests } = useTranslation('tests');
  return (
    <Notice
      tone="info"
      title={t('due.title', { test: tests(`kind.${kind}.name`) })}
      actions={<ButtonLink href={hrefTo(paths.tests())}>{t('due.open')}</ButtonLink>}
    >
      <p>{tests(`kind.${kind}.about`)}</p>
    </Notice>
  );
}
