import { IconFrame } from './icon-frame';

/** Rename. */
export function EditIcon() {
  return (
    <IconFrame>
      <path d="m5 19 .8-3.8L16.5 4.5l3 3L8.8 18.2z" />
      <path d="m14.5 6.5 3 3" />
    </IconFrame>
  );
}
