import { Skeleton } from '@/ui/skeleton';
import type { HomeCardProps } from './home-card-props';
import styles from './home-screen.module.css';
import { LineCard } from './line-card';
import { SeenCard } from './seen-card';

/** Where the person's line sits, and what was seen and missed, beside each other. */
export function StandingCards({ progress }: HomeCardProps) {
  return (
    <div className={styles.columns}>
      {progress.phase === 'ready' ? <LineCard progress={progress.progress} /> : <Skeleton height="300px" />}
      {progress.phase === 'ready' ? <SeenCard progress={progress.progress} /> : <Skeleton height="300px" />}
    </div>
  );
}
