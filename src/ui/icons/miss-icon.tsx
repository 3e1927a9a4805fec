import { IconFrame } from './icon-frame';

/** A fraudulent document not found. */
export function MissIcon() {
  return (
    <IconFrame>
      <circle cx="12" cy="12" r="9" />
      <path d="m8.5 8.5 7 7M15.5 8.5l-7 7" />
    </IconFrame>
  );
}
