import { IconFrame } from './icon-frame';

/** Back, against the direction of reading. */
export function BackIcon() {
  return (
    <IconFrame flips>
      <path d="M19 12H5m0 0 6-6m-6 6 6 6" />
    </IconFrame>
  );
}
