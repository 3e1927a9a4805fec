import { IconFrame } from './icon-frame';

/** Save to a file. */
export function DownloadIcon() {
  return (
    <IconFrame>
      <path d="M12 4v11m0 0-4-4m4 4 4-4M5 20h14" />
    </IconFrame>
  );
}
