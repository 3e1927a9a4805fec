import { IconFrame } from './icon-frame';

/** An open book: the library. */
export function BookIcon() {
  return (
    <IconFrame>
      <path d="M12 6.5C10 5 7 4.6 3.5 4.6v13.2C7 17.8 10 18.3 12 19.8c2-1.5 5-2 8.5-2V4.6C17 4.6 14 5 12 6.5Zm0 0v13.3" />
    </IconFrame>
  );
}
