import { IconFrame } from './icon-frame';

/** Close. */
export function CloseIcon() {
  return (
    <IconFrame>
      <path d="m6 6 12 12M18 6 6 18" />
    </IconFrame>
  );
}
