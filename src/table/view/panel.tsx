import { type ReactNode, type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui/icon-button';
import { CloseIcon } from '@/ui/icons/close-icon';
import styles from './panel.module.css';

interface PanelProps {
  readonly title: string;
  /** Keeps to the lower half, so that the page can be seen above it. */
  readonly low: boolean;
  readonly onClose: () => void;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A sheet of an instrument that lies over the desk. */
export function Panel({ title, low, onClose, ref, children }: PanelProps) {
  const { t } = useTranslation('common');
  const id = useId();
  return (
    <section ref={ref} className={styles.panel} data-low={low} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <IconButton icon={<CloseIcon />} label={t('action.close')} shortcut="Escape" onClick={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
