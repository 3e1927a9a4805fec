import { IconFrame } from './icon-frame';

/** Worth knowing. */
export function InfoIcon() {
  return (
    <IconFrame>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v6M12 7.2v.1" />
    </IconFrame>
  );
}
