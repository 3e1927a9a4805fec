import { IconFrame } from './icon-frame';

/** Books on a shelf: the reference library. */
export function ShelfIcon() {
  return (
    <IconFrame flips>
      <path d="M4.5 5v14h4V5ZM8.5 5v14h4V5ZM14 6.2l3.4-1 3.4 13-3.4 1ZM3 21h18" />
    </IconFrame>
  );
}
