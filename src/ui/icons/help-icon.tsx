import { IconFrame } from './icon-frame';

/** Help. */
export function HelpIcon() {
  return (
    <IconFrame>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.3 9.5a2.8 2.8 0 1 1 4 2.700c-.9.5-1.3 1-1.3 2M12 17.2v.1" />
    </IconFrame>
  );
}
