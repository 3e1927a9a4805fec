import { IconFrame } from './icon-frame';

/** A contactless chip: the page, the module and its waves. */
export function ChipIcon() {
  return (
    <IconFrame>
      <path d="M4 8V5h16v3M4 16v3h16v-3M2 12h6M16 12h6" />
      <circle cx="12" cy="12" r="4" />
    </IconFrame>
  );
}
