import type { ReactNode } from 'react';
import { classNames } from '@/ui/class-names';
import { CheckIcon } from '@/ui/icons/check-icon';
import { CloseIcon } from '@/ui/icons/close-icon';
import pickable from '@/ui/pickable.module.css';
import styles from './option-card.module.css';

interface OptionCardProps {
  /** One of several holds, or each for itself. */
  readonly kind: 'radio' | 'checkbox';
  readonly group: string;
  readonly name: string;
  readonly picture: ReactNode;
  readonly checked: boolean;
  /** Null once it is too late. */
  readonly onChange: (() => void) | null;
  /** What is told of it after the answer; null before. */
  readonly told: { readonly right: boolean; readonly label: string; readonly why: string } | null;
}

/** One option of a choice, with its picture and after the answer with whether it is right, and why. */
export function OptionCard({ kind, group, name, picture, checked, onChange, told }: OptionCardProps) {
  return (
    <label
      className={classNames(pickable.card, styles.option)}
      data-right={told?.right ?? null}
      data-pictured={picture !== null}
    >
      <input
        className={pickable.input}
        type={kind}
        name={group}
        checked={checked}
        disabled={onChange === null}
        onChange={() => onChange?.()}
      />
      {picture}
      <span className={styles.row}>
        <span className={pickable.box} data-kind={kind} aria-hidden="true">
          {checked && kind === 'checkbox' && <CheckIcon />}
        </span>
        <span className={pickable.name}>{name}</span>
      </span>
      {told && (
        <span className={styles.told}>
          <span className={styles.verdict}>
            {told.right ? <CheckIcon /> : <CloseIcon />}
            {told.label}
          </span>
          <span>{told.why}</span>
        </span>
      )}
    </label>
  );
}
