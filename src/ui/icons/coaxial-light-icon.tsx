import { IconFrame } from './icon-frame';

/** Light along the line of sight. */
export function CoaxialLightIcon() {
  return (
    <IconFrame>
      <path d="M12 3v10m0 0-3-3m3 3 3-3M12 21v-8M5 19h14" />
    </IconFrame>
  );
}
