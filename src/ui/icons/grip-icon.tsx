import { IconFrame } from './icon-frame';

/** Grip of something that can be dragged. */
export function GripIcon() {
  return (
    <IconFrame>
      <path d="M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01" />
    </IconFrame>
  );
}
