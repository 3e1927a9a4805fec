import { IconFrame } from './icon-frame';

/** A finger. */
export function FeelIcon() {
  return (
    <IconFrame>
      <path d="M9 12V5a1.5 1.5 0 0 1 3 0v6m0-1a1.5 1.5 0 0 1 3 0v2m0-1a1.5 1.5 0 0 1 3 0v4a6 6 0 0 1-6 6c-3 0-4.5-1.5-7-6" />
    </IconFrame>
  );
}
