import { IconFrame } from './icon-frame';

/** Ultraviolet light. */
export function UvLightIcon() {
  return (
    <IconFrame>
      <path d="M6 4v7a4 4 0 0 0 8 0V4M14 20l3-8 3 8" />
    </IconFrame>
  );
}
