import { IconFrame } from './icon-frame';

/** Light from behind the page. */
export function TransmittedLightIcon() {
  return (
    <IconFrame>
      <rect x="5" y="4" width="14" height="9" rx="1" />
      <path d="M8 20l2-4M16 20l-2-4M12 21v-5" />
    </IconFrame>
  );
}
