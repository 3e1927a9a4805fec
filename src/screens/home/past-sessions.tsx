import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { hrefTo, paths } from '@/screens/paths';
import { useSessionName } from '@/screens/use-session-name';
import { Card } from '@/ui/card';
import type { HomeCardProps } from './home-card-props';
import styles from './home-screen.module.css';

/** The sessions that are done, each leading to its summary. */
export function PastSessions({ sessions }: HomeCardProps) {
  const { t } = useTranslation('home');
  const nameOf = useSessionName();
  const format = useFormat();
  if (sessions.phase !== 'ready') return null;
  const { finished } = sessions;
  return (
    <Card title={t('past.title')}>
      {finished.length === 0 ? (
        <p className={styles.note}>{t('past.none')}</p>
      ) : (
        <ul className={styles.past}>
          {finished.map((session) => (
            <li key={session.id}>
              <a href={hrefTo(paths.summary(session.id))}>
                <span className={styles.what}>{nameOf(session.plan)}</span>
                <span className={styles.when}>{format.dayTime(session.startedAt)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
