import { IconFrame } from './icon-frame';

/** Infrared light. */
export function InfraredLightIcon() {
  return (
    <IconFrame>
      <path d="M5 5v14M10 19V5h4a4 4 0 0 1 0 8h-4m4 0 4 6" />
    </IconFrame>
  );
}
