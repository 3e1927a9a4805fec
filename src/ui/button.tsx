import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

/** How much a button asks for attention; a screen has one `primary` at most. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  readonly variant?: ButtonVariant;
  readonly icon?: ReactNode;
  readonly wide?: boolean;
}

/** A button that says what happens; `icon` stands before the words, `wide` fills the line. */
export function Button({
  variant = 'secondary',
  icon,
  wide = false,
  className,
  children,
  type = 'button',
  ...rest
}: Look & ComponentProps<'button'>) {
  return (
    <button type={type} className={lookOf(variant, wide, className)} {...rest}>
      {icon}
      {children}
    </button>
  );
}

/** A link to another screen that looks like a button. */
export function ButtonLink({
  variant = 'secondary',
  icon,
  wide = false,
  className,
  children,
  ...rest
}: Look & ComponentProps<'a'>) {
  return (
    <a className={lookOf(variant, wide, className)} {...rest}>
      {icon}
      {children}
    </a>
  );
}

function lookOf(variant: ButtonVariant, wide: boolean, className: string | undefined): string {
  return classNames(styles.button, styles[variant], wide && styles.wide, className);
}
