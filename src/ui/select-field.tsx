import type { ReactNode } from 'react';
import styles from './field.module.css';
import { FieldFrame } from './field-frame';

interface SelectFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The native options. */
  readonly children: ReactNode;
}

/** One choice out of a list, on the native element. */
export function SelectField({ label, hint, value, onChange, children }: SelectFieldProps) {
  return (
    <FieldFrame label={label} hint={hint}>
      {(ties) => (
        <select className={styles.input} value={value} onChange={(event) => onChange(event.target.value)} {...ties}>
          {children}
        </select>
      )}
    </FieldFrame>
  );
}
