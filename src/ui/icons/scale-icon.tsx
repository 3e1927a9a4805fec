import { IconFrame } from './icon-frame';

/** A millimetre scale. */
export function ScaleIcon() {
  return (
    <IconFrame>
      <path d="M3 8h18v8H3zM7 8v4M11 8v3M15 8v4M19 8v3" />
    </IconFrame>
  );
}
