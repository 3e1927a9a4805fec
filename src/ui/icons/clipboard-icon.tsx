import { IconFrame } from './icon-frame';

/** A clipboard with a tick: a test. */
export function ClipboardIcon() {
  return (
    <IconFrame>
      <path d="M8.5 5H6v15.5h12V5h-2.5M8.5 3.5h7v3h-7Z" />
      <path d="m9 13.5 2.2 2.2 4-4.4" />
    </IconFrame>
  );
}
