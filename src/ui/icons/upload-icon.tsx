import { IconFrame } from './icon-frame';

/** Bring in from a file. */
export function UploadIcon() {
  return (
    <IconFrame>
      <path d="M12 16V5m0 0L8 9m4-4 4 4M5 20h14" />
    </IconFrame>
  );
}
