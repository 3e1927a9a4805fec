import { IconFrame } from './icon-frame';

/** A genuine document accepted. */
export function ClearedIcon() {
  return (
    <IconFrame>
      <rect x="3.5" y="3.5" width="17" height="17" rx="3" />
      <path d="m8 12.5 3 3 5.5-6" />
    </IconFrame>
  );
}
