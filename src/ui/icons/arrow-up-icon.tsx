import { IconFrame } from './icon-frame';

/** Arrow up. */
export function ArrowUpIcon() {
  return (
    <IconFrame>
      <path d="m6 11 6-6 6 6M12 5v14" />
    </IconFrame>
  );
}
