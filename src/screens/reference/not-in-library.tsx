import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LibraryPage } from '@/screens/library-page';
import { paths } from '@/screens/paths';

/** Says that the library has no such entry, and leads back to what it has. */
export function NotInLibrary() {
  const { t } = useTranslation('reference');
  return (
    <LibraryPage title={t('missing.title')} lead={t('missing.body')}>
      <p>
        <Link href={paths.reference()}>{t('missing.back')}</Link>
      </p>
    </LibraryPage>
  );
}
