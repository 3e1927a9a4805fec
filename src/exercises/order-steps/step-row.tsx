import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { IconButton } from '@/ui/icon-button';
import { ArrowDownIcon } from '@/ui/icons/arrow-down-icon';
import { ArrowUpIcon } from '@/ui/icons/arrow-up-icon';
import { GripIcon } from '@/ui/icons/grip-icon';
import styles from './order-steps.module.css';

interface StepRowProps {
  readonly text: string;
  /** From 0. */
  readonly place: number;
  readonly total: number;
  readonly dragged: boolean;
  readonly onMove: (to: number) => void;
  readonly onGrab: (event: PointerEvent) => void;
}

const BY_KEY: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** One step with its place, a grip for the hand, and two buttons. */
export function StepRow({ text, place, total, dragged, onMove, onGrab }: StepRowProps) {
  const { t } = useTranslation('task-order-steps');
  const format = useFormat();

  function onKeyDown(event: KeyboardEvent): void {
    const step = BY_KEY[event.key];
    if (step === undefined || !event.altKey) return;
    event.preventDefault();
    onMove(place + step);
  }

  return (
    <li className={styles.step} data-dragged={dragged}>
      <span className={styles.grip} onPointerDown={onGrab} aria-hidden="true">
        <GripIcon />
      </span>
      <span className={styles.place} aria-hidden="true">
        {format.number(place + 1)}
      </span>
      <span className={styles.text}>{text}</span>
      <span className={styles.buttons}>
        <IconButton
          icon={<ArrowUpIcon />}
          label={t('up', { step: text })}
          aria-disabled={place === 0}
          onKeyDown={onKeyDown}
          shortcut="Alt+ArrowUp"
          onClick={() => onMove(place - 1)}
        />
        <IconButton
          icon={<ArrowDownIcon />}
          label={t('down', { step: text })}
          aria-disabled={place === total - 1}
          onKeyDown={onKeyDown}
          shortcut="Alt+ArrowDown"
          onClick={() => onMove(place + 1)}
        />
      </span>
    </li>
  );
}
