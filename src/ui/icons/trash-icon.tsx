import { IconFrame } from './icon-frame';

/** Delete. */
export function TrashIcon() {
  return (
    <IconFrame>
      <path d="M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5" />
    </IconFrame>
  );
}
