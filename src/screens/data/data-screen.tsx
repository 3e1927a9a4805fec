import { useTranslation } from 'react-i18next';
import { Page } from '@/screens/page';
import { ImportCard } from './import-card';
import { ProfilesCard } from './profiles-card';
import { StorageCard } from './storage-card';

/** What is stored on this device: profiles, export and import, and how safe the storage is. */
export function DataScreen() {
  const { t } = useTranslation('data');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ProfilesCard />
      <ImportCard />
      <StorageCard />
    </Page>
  );
}
