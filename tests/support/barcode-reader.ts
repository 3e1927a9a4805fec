import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, type ReadInputBarcodeFormat, readBarcodes } from 'zxing-wasm/reader';
import type { Pixels } from '@/cli/png-file';
import type { Symbology } from '@/core/document/element';

const FORMATS: Readonly<Record<Symbology, ReadInputBarcodeFormat>> = {
  pdf417: 'PDF417',
  aztec: 'Aztec',
  qr: 'QRCode',
  'data-matrix': 'DataMatrix',
};

/** ZXing's reader of every symbology, loaded once. */
const reader = prepareZXingModule({
  overrides: {
    wasmBinary: Uint8Array.from(
      readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')),
    ).buffer,
  },
  fireImmediately: true,
});

/** Reads all symbols of one kind in a picture with ZXing; gives their bytes. */
export async function readByZxing(
  { widthPx, heightPx, data }: Pixels,
  symbology: Symbology,
): Promise<readonly Uint8Array[]> {
  await reader;
  const image = { width: widthPx, height: heightPx, data: Uint8ClampedArray.from(data), colorSpace: 'srgb' } as const;
  const results = await readBarcodes(image, { formats: [FORMATS[symbology]], tryHarder: true, maxNumberOfSymbols: 4 });
  return results.filter(({ isValid }) => isValid).map(({ bytes }) => bytes);
}

/** Reads QR codes in a PNG with ZBar; gives their texts. */
export function readByZbar(png: Uint8Array): readonly string[] {
  const { stdout, error } = spawnSync(
    'zbarimg',
    ['--quiet', '--raw', '--set', '*.enable=0', '--set', 'qrcode.enable=1', '-'],
    {
      input: png,
      encoding: 'utf8',
    },
  );
  if (error)
    throw new Error(`zbarimg cannot be run: ${error.message}. Debian has it in zbar-tools; 'npm test' installs it.`);
  return stdout.split('\n').filter((line) => line !== '');
}
