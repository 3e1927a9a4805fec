import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/screens/problem-notice';
import { useStartSession } from '@/screens/use-start-session';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import type { HomeCardProps } from './home-card-props';
import { TOPIC_ITEMS, TOPICS_OF_ROLE } from './home-topics';
import styles from './topics-card.module.css';

/** Short sessions in one thing each, which a role has more to do with than others. */
export function TopicsCard({ profile, planned }: HomeCardProps) {
  const { t } = useTranslation('home');
  const { start, busy, problem } = useStartSession(profile.id);
  const found = TOPICS_OF_ROLE[profile.role];
  if (!found) return null;
  return (
    <Card title={t(`topics.${found.title}.title`)} lead={t(`topics.${found.title}.lead`)}>
      {problem && <ProblemNotice problem={problem} />}
      <ul className={styles.topics}>
        {found.topics.map(({ name, skills }) => (
          <li key={name} className={styles.topic}>
            <span className={styles.name}>{t(`topics.topic.${name}.name`)}</span>
            <span className={styles.about}>{t(`topics.topic.${name}.about`)}</span>
            <Button
              className={styles.start}
              disabled={busy || planned.phase !== 'ready'}
              aria-label={t('topics.start', { topic: t(`topics.topic.${name}.name`) })}
              onClick={() => {
                if (planned.phase === 'ready') void start(planned.planner.topicOf(skills, TOPIC_ITEMS, planned.plan));
              }}
            >
              {t('start')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
