import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { classNames } from '@/ui/class-names';
import styles from './round-pad.module.css';

interface RoundPadProps {
  /** One word beside the pad, where there is room; what a screen reader says is `label`. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly className?: string | undefined;
  readonly disabled?: boolean;
  /** Lets an arrow count together with Shift, which means something else to other pads. */
  readonly withShift?: boolean;
  /** Is told where the pressed hand is, in pixels right of and below the middle, and the radius of the pad. */
  readonly onPoint: (right: number, below: number, radius: number) => void;
  /** Is told of an arrow: 1 to the right or down, -1 to the left or up. */
  readonly onStep: (right: number, down: number) => void;
  readonly onDoubleClick?: () => void;
  readonly children: ReactNode;
}

/** A round field of two directions: dragged over, or stepped by the arrows while it has the focus. */
export function RoundPad({
  name,
  label,
  hint,
  className,
  disabled = false,
  withShift = false,
  onPoint,
  onStep,
  onDoubleClick,
  children,
}: RoundPadProps) {
  function follow(event: PointerEvent<HTMLButtonElement>): void {
    const pad = event.currentTarget;
    if (!pad.hasPointerCapture(event.pointerId)) return;
    const { left, top, width, height } = pad.getBoundingClientRect();
    onPoint(event.clientX - left - width / 2, event.clientY - top - height / 2, width / 2);
  }

  function step(event: KeyboardEvent<HTMLButtonElement>): void {
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey || (event.shiftKey && !withShift)) return;
    event.preventDefault();
    onStep(by[0] ?? 0, by[1] ?? 0);
  }

  return (
    <>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      <button
        type="button"
        className={classNames(styles.pad, className)}
        aria-label={label}
        title={hint}
        disabled={disabled}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event);
        }}
        onPointerMove={follow}
        onKeyDown={step}
        onDoubleClick={onDoubleClick}
      >
        {children}
      </button>
    </>
  );
}
