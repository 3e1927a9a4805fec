import type { TeachingRecipe, TeachingSpecimen } from '@/examiner/teaching-contract';
import type { Shot } from '@/table/view/teaching/shot';
import { StillPicture } from '@/table/view/teaching/still-picture';
import { useServices } from './services';
import styles from './teaching-shot.module.css';
import { useTeaching } from './use-teaching';

interface TeachingShotProps {
  readonly recipe: TeachingRecipe;
  /** Says what to take of the specimen, or null where it does not have it. */
  readonly choose: (teaching: TeachingSpecimen) => Shot | null;
  /** What is to be seen. */
  readonly label: string;
  /** Words below the picture. */
  readonly caption?: string;
  /** What stands on the specimen there, which is written below the picture as it is printed. */
  readonly quote?: (teaching: TeachingSpecimen) => string | null;
  /** Width to height of the place that is kept until the specimen has come. */
  readonly aspect?: number;
}

/** A picture of a teaching specimen with what it shows; nothing at all where the specimen does not have it. */
export function TeachingShot({ recipe, choose, label, caption, quote, aspect = 1.5 }: TeachingShotProps) {
  const { examiner } = useServices();
  const teaching = useTeaching(recipe);
  if (teaching === 'failed') return null;
  const shot = teaching && choose(teaching);
  if (teaching && !shot) return null;
  const quoted = teaching ? quote?.(teaching) : null;
  return (
    <figure className={styles.figure}>
      {teaching && shot ? (
        <StillPicture examiner={examiner} specimen={teaching.specimen} shot={shot} label={label} />
      ) : (
        <div className={styles.place} style={{ aspectRatio: String(aspect) }} />
      )}
      {caption && <figcaption className={styles.caption}>{caption}</figcaption>}
      {quoted && (
        <figcaption className={styles.caption}>
          <code dir="auto">{quoted}</code>
        </figcaption>
      )}
    </figure>
  );
}
