import { IconFrame } from './icon-frame';

/** White light from above. */
export function WhiteLightIcon() {
  return (
    <IconFrame>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4" />
    </IconFrame>
  );
}
