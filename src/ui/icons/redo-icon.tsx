import { IconFrame } from './icon-frame';

/** Redo. */
export function RedoIcon() {
  return (
    <IconFrame>
      <path d="m16 5 4 4-4 4M20 9h-9.5a5.5 5.5 0 0 0 0 11H15" />
    </IconFrame>
  );
}
