import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './rail.module.css';

interface RailProps {
  /** Class that says where the rail lies on its screen. */
  readonly place: string | undefined;
  readonly children: ReactNode;
}

/** The bar that holds the instruments: along the left edge, or along the lower edge of a phone. */
export function Rail({ place, children }: RailProps) {
  const { t } = useTranslation('examination');
  return (
    <nav className={`${styles.rail} ${place ?? ''}`} aria-label={t('rail.label')}>
      {children}
    </nav>
  );
}
