import { useTranslation } from 'react-i18next';
import styles from './home-screen.module.css';

const STEPS = ['see', 'say', 'learn'] as const;

/** What the first ten minutes bring, step by step: the names of skills would tell a new person nothing. */
export function FirstMinutes() {
  const { t } = useTranslation('home');
  return (
    <ol className={styles.first} aria-label={t('firstHolds.label')}>
      {STEPS.map((step) => (
        <li key={step}>{t(`firstHolds.${step}`)}</li>
      ))}
    </ol>
  );
}
