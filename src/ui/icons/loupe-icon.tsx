import { IconFrame } from './icon-frame';

/** A magnifier. */
export function LoupeIcon() {
  return (
    <IconFrame>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 6 6" />
    </IconFrame>
  );
}
