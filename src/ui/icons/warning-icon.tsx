import { IconFrame } from './icon-frame';

/** Needs attention. */
export function WarningIcon() {
  return (
    <IconFrame>
      <path d="M12 4 2.8 20h18.400zM12 10v5M12 17.5v.1" />
    </IconFrame>
  );
}
