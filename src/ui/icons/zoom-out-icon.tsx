import { IconFrame } from './icon-frame';

/** Zoom out. */
export function ZoomOutIcon() {
  return (
    <IconFrame>
      <path d="M5 12h14" />
    </IconFrame>
  );
}
