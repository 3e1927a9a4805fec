import { IconFrame } from './icon-frame';

/** A tilted page. */
export function TiltIcon() {
  return (
    <IconFrame>
      <path d="m4 15 5-8 11 2-5 8z" />
      <path d="M4 20c4 1.5 9 1.5 13 0m0 0-2.4-.6M17 20l-1.2 2" />
    </IconFrame>
  );
}
