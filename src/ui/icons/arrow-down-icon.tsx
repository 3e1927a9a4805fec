import { IconFrame } from './icon-frame';

/** Arrow down. */
export function ArrowDownIcon() {
  return (
    <IconFrame>
      <path d="m6 13 6 6 6-6M12 19V5" />
    </IconFrame>
  );
}
