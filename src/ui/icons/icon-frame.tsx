import type { ReactNode } from 'react';
import { classNames } from '@/ui/class-names';
import styles from './icon-frame.module.css';

interface IconFrameProps {
  readonly children: ReactNode;
  /** Mirrors the drawing where text runs from right to left. */
  readonly flips?: boolean;
}

/** The square every icon is drawn in, 24 units wide; icons are decoration, the control beside them has the name. */
export function IconFrame({ children, flips = false }: IconFrameProps) {
  return (
    <svg className={classNames(styles.icon, flips && styles.flips)} viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}
