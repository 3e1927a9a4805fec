import { IconFrame } from './icon-frame';

/** A marked place. */
export function MarkIcon() {
  return (
    <IconFrame>
      <path d="M4 8V5.5A1.5 1.5 0 0 1 5.5 4H8M16 4h2.5A1.5 1.5 0 0 1 20 5.5V8M20 16v2.5a1.5 1.5 0 0 1-1.5 1.5H16M8 20H5.5A1.5 1.5 0 0 1 4 18.5V16M12 9v6M9 12h6" />
    </IconFrame>
  );
}
