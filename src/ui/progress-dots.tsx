import { classNames } from './class-names';
import styles from './progress-dots.module.css';

interface ProgressDotsProps {
  /** The words, such as '4 of 12'; the dots repeat them for the eye. */
  readonly text: string;
  readonly done: number;
  readonly total: number;
}

/** More steps than this are no dots that an eye tells apart, and find no room beside the words: one bar stands for all. */
const MOST_DOTS = 16;

/** How far along a row of equal steps one is. */
export function ProgressDots({ text, done, total }: ProgressDotsProps) {
  const steps = Array.from({ length: total }, (_, step) => step);
  if (total > MOST_DOTS) {
    return (
      <div className={styles.row}>
        <span>{text}</span>
        <progress className={styles.bar} aria-hidden="true" value={done} max={total} />
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <span>{text}</span>
      <span className={styles.dots} aria-hidden="true">
        {steps.map((step) => (
          <i key={step} className={classNames(styles.dot, step < done && styles.done, step === done && styles.now)} />
        ))}
      </span>
    </div>
  );
}
