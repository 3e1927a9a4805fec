import { IconFrame } from './icon-frame';

/** A barcode. */
export function BarcodeIcon() {
  return (
    <IconFrame>
      <path d="M3 8V4h4M17 4h4v4M21 16v4h-4M7 20H3v-4M7 8v8M10.5 8v8M13.5 8v8M17 8v8" />
    </IconFrame>
  );
}
