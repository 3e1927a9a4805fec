import { IconFrame } from './icon-frame';

/** The pages of a booklet. */
export function PagesIcon() {
  return (
    <IconFrame>
      <path d="M12 6C9.5 4.5 6.5 4.3 3.5 5v13c3-.7 6-.5 8.5 1 2.5-1.5 5.5-1.7 8.5-1V5c-3-.7-6-.5-8.5 1zm0 0v13" />
    </IconFrame>
  );
}
