import { IconFrame } from './icon-frame';

/** A clock: the minutes of today. */
export function ClockIcon() {
  return (
    <IconFrame>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7.5V12l3 2" />
    </IconFrame>
  );
}
