import { type ReactNode, useId } from 'react';
import styles from './choice-list.module.css';
import { classNames } from './class-names';
import pickable from './pickable.module.css';
import { VisuallyHidden } from './visually-hidden';

/** One thing that can be chosen: its name, what it means, and a picture or icon before it. */
export interface Choice<V extends string> {
  readonly value: V;
  readonly name: string;
  readonly about?: string;
  readonly icon?: ReactNode;
}

interface ChoiceListProps<V extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<V>[];
  readonly value: V | null;
  /** Takes a choice; null once it is too late, and the list is only read. */
  readonly onChange: ((value: V) => void) | null;
  /** After the answer: the choice that was right. */
  readonly right?: V | null;
  /** Says of the right choice that it is, for those who do not see its mark. */
  readonly rightLabel?: string;
  /** Says after the answer of a choice that is not right that it was made. */
  readonly chosenLabel?: string;
}

/** Choices below each other of which one holds; arrow keys move as in any radio group. */
export function ChoiceList<V extends string>(props: ChoiceListProps<V>) {
  const { legend, choices, value, onChange, right = null, rightLabel, chosenLabel } = props;
  const group = useId();
  return (
    <fieldset disabled={onChange === null} className={styles.list}>
      <legend>
        <VisuallyHidden>{legend}</VisuallyHidden>
      </legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className={classNames(pickable.card, styles.choice)}
          data-right={choice.value === right}
        >
          <input
            className={pickable.input}
            type="radio"
            name={group}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange?.(choice.value)}
          />
          <span className={choice.icon === undefined ? pickable.box : styles.icon} data-kind="radio" aria-hidden="true">
            {choice.icon}
          </span>
          <span className={styles.words}>
            <span className={pickable.name}>{choice.name}</span>
            {choice.about && <small>{choice.about}</small>}
            {choice.value === right && rightLabel && <small className={styles.right}>{rightLabel}</small>}
            {right !== null && choice.value === value && value !== right && chosenLabel && <small>{chosenLabel}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
