import { IconFrame } from './icon-frame';

/** Cannot be told. */
export function UnknownIcon() {
  return (
    <IconFrame>
      <circle cx="12" cy="12" r="9" strokeDasharray="3.5 3" />
      <path d="M8 12h8" />
    </IconFrame>
  );
}
