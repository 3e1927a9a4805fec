import { IconFrame } from './icon-frame';

/** A person. */
export function PersonIcon() {
  return (
    <IconFrame>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20c.8-4 3.6-6 7.5-6s6.7 2 7.5 6" />
    </IconFrame>
  );
}
