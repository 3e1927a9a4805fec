import { IconFrame } from './icon-frame';

/** Ultraviolet light of short waves. */
export function UvShortLightIcon() {
  return (
    <IconFrame>
      <path d="M6 4v6a4 4 0 0 0 8 0V4M14 14l2-5 2 5M3 20q1.5-3 3 0t3 0 3 0 3 0 3 0 3 0" />
    </IconFrame>
  );
}
