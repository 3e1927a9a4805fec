import { IconFrame } from './icon-frame';

/** Done, or right. */
export function CheckIcon() {
  return (
    <IconFrame>
      <path d="m4.5 12.5 5 5 10-11" />
    </IconFrame>
  );
}
