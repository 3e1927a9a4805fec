import { useTranslation } from 'react-i18next';
import type { StampReference } from '@/core/tasks/travel-history/travel-history-task';
import type { OpenTask } from '@/examiner/tasks/task-contract';
import { useFormat } from '@/i18n/use-format';
import { RESTING_LIGHT } from '@/table/light/lighting';
import { wholePage } from '@/table/view/teaching/shot';
import { StillPicture } from '@/table/view/teaching/still-picture';
import { useExerciseContext } from '../exercise-context';
import { specimenAt } from '../specimen-at';
import styles from './travel-history.module.css';

interface StampReferenceViewProps {
  readonly task: OpenTask<'travel-history'>;
  readonly reference: readonly StampReference[];
}

/** What is known of the stamps of each State: its posts, and its designs with the years in which they were in use. */
export function StampReferenceView({ task, reference }: StampReferenceViewProps) {
  const { t } = useTranslation('task-travel-history');
  const format = useFormat();
  return (
    <div className={styles.reference}>
      {reference.map(({ state, name, posts, designs }) => (
        <section key={state} className={styles.state} aria-label={name}>
          <h3>
            {name} <span className={styles.code}>{state}</span>
          </h3>
          <p className={styles.posts}>
            {t('reference.posts', {
              posts: format.list(
                posts.map((post) => t('reference.post', { name: post.name, mode: t(`mode.${post.mode}`) })),
              ),
            })}
          </p>
          {designs.map(({ from, to, entry, exit }) => (
            <figure key={from} className={styles.design}>
              <div className={styles.pair}>
                <SheetPicture
                  task={task}
                  place={entry}
                  label={t('reference.entry', { name, years: format.years(from, to) })}
                />
                <SheetPicture
                  task={task}
                  place={exit}
                  label={t('reference.exit', { name, years: format.years(from, to) })}
                />
              </div>
              <figcaption>{format.years(from, to)}</figcaption>
            </figure>
          ))}
        </section>
      ))}
    </div>
  );
}

interface SheetPictureProps {
  readonly task: OpenTask<'travel-history'>;
  readonly place: number;
  readonly label: string;
}

function SheetPicture({ task, place, label }: SheetPictureProps) {
  const { examiner } = useExerciseContext();
  const specimen = specimenAt(task, place);
  const [page] = specimen.pages;
  if (!page) return null;
  const shot = { page, version: 'specimen', part: wholePage(page), lighting: RESTING_LIGHT } as const;
  return <StillPicture examiner={examiner} specimen={specimen} shot={shot} label={label} />;
}
