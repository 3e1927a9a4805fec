import { useId } from 'react';
import styles from './segmented-control.module.css';
import { VisuallyHidden } from './visually-hidden';

/** One choice of a segmented control; `lang` marks a name written in another language. */
export interface Segment<V extends string> {
  readonly value: V;
  readonly name: string;
  readonly lang?: string;
}

interface SegmentedControlProps<V extends string> {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly segments: readonly Segment<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** A few choices side by side of which one holds. */
export function SegmentedControl<V extends string>({
  legend,
  legendHidden = false,
  segments,
  value,
  onChange,
}: SegmentedControlProps<V>) {
  const group = useId();
  return (
    <fieldset>
      <legend className={legendHidden ? undefined : styles.legend}>
        {legendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      <div className={styles.row}>
        {segments.map((segment) => (
          <label key={segment.value} className={styles.option}>
            <input
              className={styles.input}
              type="radio"
              name={group}
              value={segment.value}
              checked={segment.value === value}
              onChange={() => onChange(segment.value)}
            />
            <span lang={segment.lang}>{segment.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
