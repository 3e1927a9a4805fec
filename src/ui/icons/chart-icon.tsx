import { IconFrame } from './icon-frame';

/** A rising line: progress. */
export function ChartIcon() {
  return (
    <IconFrame flips>
      <path d="M4 4v16h16" />
      <path d="m7.5 15 4-4.5 3 2.5L20 7" />
    </IconFrame>
  );
}
