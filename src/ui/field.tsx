import type { ComponentProps } from 'react';
import styles from './field.module.css';
import { FieldFrame } from './field-frame';

interface FieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and what to do; null while nothing is. */
  readonly error?: string | null;
}

/** A text field with its label, a hint, and the problem it has. */
export function Field({ label, hint, error = null, className, type = 'text', ...rest }: FieldProps) {
  return (
    <FieldFrame label={label} hint={hint} error={error} className={className}>
      {(ties) => <input type={type} className={styles.input} aria-invalid={error !== null} {...ties} {...rest} />}
    </FieldFrame>
  );
}
