import { IconFrame } from './icon-frame';

/** Light from a low lamp. */
export function ObliqueLightIcon() {
  return (
    <IconFrame>
      <path d="M3 19h18M4 6l9 9M4 6l4 .6M4 6l.6 4" />
      <path d="M13 19c1-2 3-3 5-3" />
    </IconFrame>
  );
}
