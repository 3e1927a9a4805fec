import { IconFrame } from './icon-frame';

/** A photograph: specimens of one’s own. */
export function PictureIcon() {
  return (
    <IconFrame>
      <path d="M3.5 5h17v14h-17Z" />
      <circle cx="8.5" cy="9.8" r="1.6" />
      <path d="m4 17.5 5-4.5 3.2 2.8 3.6-3.8 4.7 4.6" />
    </IconFrame>
  );
}
