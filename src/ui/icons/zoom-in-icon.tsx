import { IconFrame } from './icon-frame';

/** Zoom in. */
export function ZoomInIcon() {
  return (
    <IconFrame>
      <path d="M12 5v14M5 12h14" />
    </IconFrame>
  );
}
