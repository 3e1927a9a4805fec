import { useTranslation } from 'react-i18next';
import { Page } from '@/screens/page';
import { hrefTo, paths } from '@/screens/paths';
import { ButtonLink } from '@/ui/button';
import styles from './about-screen.module.css';

/** What Loupe is, what its faces and numbers claim and do not claim, licences, and the version. */
export function AboutScreen({ version }: { readonly version: string }) {
  const { t } = useTranslation('about');
  return (
    <Page title={t('title')} lead={t('lead')} narrow>
      <section className={styles.part}>
        <h2>{t('firstLook.title')}</h2>
        <p>{t('firstLook.body')}</p>
        <p>
          <ButtonLink href={hrefTo(paths.firstLook())}>{t('firstLook.open')}</ButtonLink>
        </p>
      </section>
      <section className={styles.part}>
        <h2>{t('faces.title')}</h2>
        <p>{t('faces.body')}</p>
        <ul className={styles.limits}>
          <li>{t('faces.limit1')}</li>
          <li>{t('faces.limit2')}</li>
          <li>{t('faces.limit3')}</li>
        </ul>
      </section>
      {(['specimens', 'claims', 'people', 'privacy'] as const).map((part) => (
        <section key={part} className={styles.part}>
          <h2>{t(`${part}.title`)}</h2>
          <p>{t(`${part}.body`)}</p>
        </section>
      ))}
      <section className={styles.part}>
        <h2>{t('licences.title')}</h2>
        <p>{t('licences.code')}</p>
        <p>
          <a href="./THIRD-PARTY.txt">{t('licences.others')}</a>
        </p>
        <p className={styles.version}>{t('version', { version })}</p>
      </section>
    </Page>
  );
}
