import { IconFrame } from './icon-frame';

/** The lamp goes round the page. */
export function LampIcon() {
  return (
    <IconFrame>
      <rect x="8" y="9" width="8" height="6" rx="1" />
      <path d="M4 14.5A8.5 8.5 0 1 1 12 20.5m0 0 2.5-2m-2.5 2 2.5 2" />
    </IconFrame>
  );
}
