import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useServices } from '@/screens/services';
import { KitContext } from '@/table/desk/kit';
import { Button } from '@/ui/button';
import styles from './first-hint.module.css';

/** Two lines for somebody who sees the table for the first time on this device; once put away they do not come back. */
export function FirstHint() {
  const { t } = useTranslation('examination');
  const kit = useContext(KitContext);
  const { settings } = useServices();
  const seen = useStore(settings.state, (state) => state.settings.hintSeen);
  if (seen) return null;
  return (
    <section className={styles.hint} aria-label={t('hint.title')}>
      <div>
        <p>{t(kit.includes('loupe') ? 'hint.look' : 'hint.lookWithout')}</p>
        <p>{t('hint.decide')}</p>
      </div>
      <Button onClick={() => settings.change({ hintSeen: true })}>{t('hint.done')}</Button>
    </section>
  );
}
