import { useId } from 'react';
import styles from './radio-scale.module.css';
import { VisuallyHidden } from './visually-hidden';

/** One step of a scale: `shown` is what stands on it, `name` what it means. */
export interface ScaleStep<V extends string | number> {
  readonly value: V;
  readonly shown: string;
  readonly name: string;
}

interface RadioScaleProps<V extends string | number> {
  readonly legend: string;
  /** Keeps the legend for assistive technology only. */
  readonly legendHidden?: boolean;
  readonly steps: readonly ScaleStep<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly ends?: readonly [string, string];
  readonly disabled?: boolean;
}

/** A row of steps of which one is chosen, with words at both ends; arrow keys move as in any radio group. */
export function RadioScale<V extends string | number>({
  legend,
  legendHidden = false,
  steps,
  value,
  onChange,
  ends,
  disabled = false,
}: RadioScaleProps<V>) {
  const group = useId();
  return (
    <fieldset disabled={disabled}>
      <legend className={legendHidden ? undefined : styles.legend}>
        {legendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      <div className={styles.steps}>
        {steps.map((step) => (
          <label key={step.value} className={styles.step} title={step.name}>
            <input
              className={styles.input}
              type="radio"
              name={group}
              value={step.value}
              checked={step.value === value}
              aria-label={step.name}
              onChange={() => onChange(step.value)}
            />
            <span aria-hidden="true">{step.shown}</span>
          </label>
        ))}
      </div>
      {ends && (
        <div className={styles.ends} aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
    </fieldset>
  );
}
