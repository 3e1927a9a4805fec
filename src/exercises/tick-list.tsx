import { classNames } from '@/ui/class-names';
import { CheckIcon } from '@/ui/icons/check-icon';
import pickable from '@/ui/pickable.module.css';
import { VisuallyHidden } from '@/ui/visually-hidden';
import styles from './tick-list.module.css';

/** One thing that can be ticked: its name, and what stands below it; what is printed runs as in the document. */
export interface Tick {
  readonly value: string;
  readonly name: string;
  readonly about?: string;
  readonly isPrinted?: boolean;
}

interface TickListProps {
  readonly legend: string;
  readonly ticks: readonly Tick[];
  readonly ticked: readonly string[];
  /** Null once it is too late. */
  readonly onToggle: ((value: string) => void) | null;
  /** After the answer: what had to be ticked; null before. */
  readonly right: readonly string[] | null;
  /** Says of what had to be ticked that it had to, for those who do not see its mark. */
  readonly rightLabel: string;
  /** Called with what is pointed at or has the focus. */
  readonly onPoint?: (value: string) => void;
}

/** Things below each other, each of which can be ticked. */
export function TickList({ legend, ticks, ticked, onToggle, right, rightLabel, onPoint }: TickListProps) {
  return (
    <fieldset className={styles.list} disabled={onToggle === null}>
      <legend>
        <VisuallyHidden>{legend}</VisuallyHidden>
      </legend>
      {ticks.map(({ value, name, about, isPrinted = false }) => (
        <label
          key={value}
          className={classNames(pickable.card, styles.tick)}
          data-right={right?.includes(value) ?? null}
          onPointerEnter={() => onPoint?.(value)}
        >
          <input
            className={pickable.input}
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={() => onToggle?.(value)}
            onFocus={() => onPoint?.(value)}
          />
          <span className={pickable.box} aria-hidden="true">
            {ticked.includes(value) && <CheckIcon />}
          </span>
          <span className={styles.words}>
            <span className={pickable.name}>
              <bdi>{name}</bdi>
            </span>
            {about && (
              <small className={isPrinted ? styles.printed : undefined} dir={isPrinted ? 'auto' : undefined}>
                <bdi>{about}</bdi>
              </small>
            )}
            {right?.includes(value) && <small className={styles.right}>{rightLabel}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
