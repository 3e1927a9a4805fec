import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';

interface FieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and what to do; null while nothing is. */
  readonly error?: string | null;
}

/** A text field with its label, a hint, and the problem it has. */
export function Field({ label, hint, error = null, className, type = 'text', ...rest }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classNames(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type={type}
        className={styles.input}
        aria-invalid={error !== null}
        {...(described && { 'aria-describedby': described })}
        {...rest}
      />
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
