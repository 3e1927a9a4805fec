import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './icon-button.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label' | 'title'> {
  readonly icon: ReactNode;
  /** The name that is read out and shown on hover. */
  readonly label: string;
  /** The key that does the same, as `aria-keyshortcuts` writes it. */
  readonly shortcut?: string;
  /** Given for a button that stays pressed. */
  readonly pressed?: boolean;
}

/** A square button with an icon and a name; the key stands beside the name on hover. */
export function IconButton({ icon, label, shortcut, pressed, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      className={classNames(styles.button, className)}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      title={shortcut ? `${label} (${shortcut})` : label}
      {...rest}
    >
      {icon}
    </button>
  );
}
