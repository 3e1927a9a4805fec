import { useTranslation } from 'react-i18next';
import type { SessionRecord } from '@/core/learning/session-record';
import { useFormat } from '@/i18n/use-format';
import { hrefTo, paths } from '@/screens/paths';
import { useSessionName } from '@/screens/use-session-name';
import { Card } from '@/ui/card';
import styles from './home-screen.module.css';

/** The sessions that are done, each leading to its summary. */
export function PastSessions({ sessions }: { readonly sessions: readonly SessionRecord[] }) {
  const { t } = useTranslation('home');
  const nameOf = useSessionName();
  const format = useFormat();
  return (
    <Card title={t('past.title')}>
      {sessions.length === 0 ? (
        <p className={styles.note}>{t('past.none')}</p>
      ) : (
        <ul className={styles.past}>
          {sessions.map((session) => (
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
