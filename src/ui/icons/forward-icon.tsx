import { IconFrame } from './icon-frame';

/** Onward, in the direction of reading. */
export function ForwardIcon() {
  return (
    <IconFrame flips>
      <path d="M5 12h14m0 0-6-6m6 6-6 6" />
    </IconFrame>
  );
}
