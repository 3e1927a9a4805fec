import { useTranslation } from 'react-i18next';
import { hrefTo, paths } from '@/screens/paths';
import styles from './shell.module.css';
import { APP_VERSION } from './version';

/** What the faces are and what that limits, the data of this device, and the version. */
export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={styles.footer}>
      <span>{t('footer.faces')}</span>
      <a href={hrefTo(paths.about())}>{t('footer.limits')}</a>
      <span className={styles.end}>
        <a href={hrefTo(paths.settings())}>{t('nav.settings')}</a>
        <a href={hrefTo(paths.data())}>{t('nav.data')}</a>
        <a href={hrefTo(paths.about())}>{t('nav.about')}</a>
        <span>{t('footer.version', { version: APP_VERSION })}</span>
      </span>
    </footer>
  );
}
