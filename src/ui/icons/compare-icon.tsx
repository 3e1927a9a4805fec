import { IconFrame } from './icon-frame';

/** Two pages side by side. */
export function CompareIcon() {
  return (
    <IconFrame>
      <rect x="3" y="5" width="8" height="14" rx="1" />
      <rect x="13" y="5" width="8" height="14" rx="1" />
    </IconFrame>
  );
}
