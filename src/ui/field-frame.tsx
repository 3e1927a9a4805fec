import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';

interface FieldFrameProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null;
  readonly className?: string | undefined;
  /** Draws the control with the attributes that tie it to its words. */
  readonly children: (ties: { readonly id: string; readonly 'aria-describedby'?: string }) => ReactNode;
}

/** The words around one control: its label, a hint, and the problem it has. */
export function FieldFrame({ label, hint, error = null, className, children }: FieldFrameProps) {
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
      {children({ id, ...(described && { 'aria-describedby': described }) })}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
