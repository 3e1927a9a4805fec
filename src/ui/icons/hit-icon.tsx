import { IconFrame } from './icon-frame';

/** A fraudulent document found. */
export function HitIcon() {
  return (
    <IconFrame>
      <circle cx="12" cy="12" r="9" fill="currentColor" />
      <path d="m7.5 12.5 3 3 6-6.5" stroke="var(--card)" />
    </IconFrame>
  );
}
