import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/ui/announcer';
import styles from './first-hint.module.css';

/** Says over the next item that time for the one before was over, and how that one counts. */
export function OverHint({ decided }: { readonly decided: boolean }) {
  const { t } = useTranslation('examination');
  const announce = useAnnounce();
  const text = `${t('limit.over')} ${t(decided ? 'limit.overDecided' : 'limit.overOpen')}`;
  useEffect(() => announce(text), [announce, text]);
  return <p className={styles.hint}>{text}</p>;
}
