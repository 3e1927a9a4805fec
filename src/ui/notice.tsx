import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { CheckIcon } from './icons/check-icon';
import { InfoIcon } from './icons/info-icon';
import { WarningIcon } from './icons/warning-icon';
import styles from './notice.module.css';

/** What a notice is about; the icon and the words say it too, not the colour alone. */
export type NoticeTone = 'info' | 'good' | 'warning' | 'problem';

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A message in the flow of a page: what is the case, and what can be done. Problems interrupt assistive technology. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  return (
    <section className={classNames(styles.notice, styles[tone])} role={tone === 'problem' ? 'alert' : 'status'}>
      <span className={styles.icon}>{iconOf(tone)}</span>
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </section>
  );
}

function iconOf(tone: NoticeTone): ReactNode {
  if (tone === 'good') return <CheckIcon />;
  return tone === 'info' ? <InfoIcon /> : <WarningIcon />;
}
