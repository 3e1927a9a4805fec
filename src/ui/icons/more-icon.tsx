import { IconFrame } from './icon-frame';

/** Three dots: more places. */
export function MoreIcon() {
  return (
    <IconFrame>
      <path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth="3" />
    </IconFrame>
  );
}
