import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useLibraryDoor } from '@/screens/library-door';
import { paths } from '@/screens/paths';
import type { stepsOf } from '@/screens/steps-of';
import { LAST_MS } from '@/table/desk/use-time-left';
import { classNames } from '@/ui/class-names';
import { IconButton } from '@/ui/icon-button';
import { BookIcon } from '@/ui/icons/book-icon';
import { CloseIcon } from '@/ui/icons/close-icon';
import { HelpIcon } from '@/ui/icons/help-icon';
import { ProgressDots } from '@/ui/progress-dots';
import styles from './top-bar.module.css';

/** What stands in the top bar: where one is, and which of how many, or null outside a session. */
export interface Heading {
  readonly where: string;
  readonly steps: ReturnType<typeof stepsOf> | null;
  readonly leave: { readonly label: string; readonly href: string };
}

interface TopBarProps {
  readonly heading: Heading;
  /** Null while there is no table. */
  readonly onHelp: (() => void) | null;
  /** Time left in milliseconds, where it is limited. */
  readonly leftMs?: number | null;
}

/** The top bar of the light table. */
export function TopBar({ heading, onHelp, leftMs = null }: TopBarProps) {
  const format = useFormat();
  const { t } = useTranslation('examination');
  const { t: common } = useTranslation('common');
  const { where, steps, leave } = heading;
  const openLibrary = useLibraryDoor();
  return (
    <header className={styles.top}>
      <h1 className={styles.name}>
        {common('appName')} <span className={styles.where}>{where}</span>
      </h1>
      {leftMs !== null && (
        <span className={classNames(styles.left, leftMs <= LAST_MS && styles.last)} role="timer">
          {t('limit.left', { time: format.duration(leftMs) })}
        </span>
      )}
      <div className={styles.steps}>
        {steps && <ProgressDots text={t('top.steps', steps)} done={steps.now - 1} total={steps.total} />}
      </div>
      {openLibrary && (
        <IconButton
          icon={<BookIcon />}
          label={common('nav.reference')}
          onClick={() => openLibrary(paths.reference())}
        />
      )}
      {onHelp && <IconButton icon={<HelpIcon />} label={t('action.help')} shortcut="?" onClick={onHelp} />}
      <a className={styles.leave} href={leave.href} aria-label={leave.label} title={leave.label}>
        <CloseIcon />
      </a>
    </header>
  );
}
