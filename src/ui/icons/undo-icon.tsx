import { IconFrame } from './icon-frame';

/** Undo. */
export function UndoIcon() {
  return (
    <IconFrame>
      <path d="M8 5 4 9l4 4M4 9h9.5a5.5 5.5 0 0 1 0 11H9" />
    </IconFrame>
  );
}
