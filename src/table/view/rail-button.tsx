import { useTranslation } from 'react-i18next';
import type { Action } from './action';
import styles from './rail-button.module.css';

interface RailButtonProps {
  readonly action: Action;
  readonly text: string;
  readonly pressed: boolean;
  /** Why it cannot be used with this specimen, or null. */
  readonly refusal: string | null;
}

/** An instrument on the rail: icon, short name and key. */
export function RailButton({ action, text, pressed, refusal }: RailButtonProps) {
  const { t } = useTranslation('examination');
  const key = (action.keys[0] ?? '').toUpperCase();
  const name = nameWith(text, t(`action.${action.id}`));
  const Icon = action.icon;
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={pressed}
      aria-disabled={refusal !== null}
      aria-label={refusal === null ? name : `${name}: ${refusal}`}
      aria-keyshortcuts={key}
      title={refusal ?? `${name} (${key})`}
      onClick={() => refusal === null && action.perform()}
    >
      <kbd className={styles.key} data-key={key} />
      {Icon && <Icon />}
      <span aria-hidden="true">{text}</span>
    </button>
  );
}

/** Who speaks to the device says what stands on the button, so the full name begins with it where it is not in it. */
function nameWith(text: string, name: string): string {
  return name.toLocaleLowerCase().includes(text.toLocaleLowerCase()) ? name : `${text}: ${name}`;
}
