import { IconFrame } from './icon-frame';

/** The machine readable zone. */
export function MrzIcon() {
  return (
    <IconFrame>
      <path d="M4 15h16M4 19h16M7 6h10v5H7z" />
    </IconFrame>
  );
}
