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
    <button type={type} className={buttonLook(variant, wide, className)} {...rest}>
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
    <a className={buttonLook(variant, wide, className)} {...rest}>
      {icon}
      {children}
    </a>
  );
}

/** Gives the classes of what looks like a button and is another element. */
export function buttonLook(variant: ButtonVariant, wide = false, className?: string): string {
  return classNames(styles.button, styles[variant], wide && styles.wide, className);
}
