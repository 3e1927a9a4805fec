import { IconFrame } from './icon-frame';

/** Refer to somebody else. */
export function ReferIcon() {
  return (
    <IconFrame flips>
      <path d="M4 18v-4a4 4 0 0 1 4-4h12m0 0-5-5m5 5-5 5" />
    </IconFrame>
  );
}
