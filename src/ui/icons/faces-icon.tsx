import { IconFrame } from './icon-frame';

/** Two faces. */
export function FacesIcon() {
  return (
    <IconFrame>
      <circle cx="7.5" cy="10" r="3.5" />
      <circle cx="16.5" cy="10" r="3.5" />
      <path d="M2 20c.6-3.2 2.6-5 5.5-5 1.9 0 3.4.8 4.5 2.2 1.1-1.4 2.6-2.2 4.5-2.2 2.9 0 4.9 1.8 5.5 5" />
    </IconFrame>
  );
}
