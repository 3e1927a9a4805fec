import { useEffect, useState } from 'react';
import type { Examiner, PublicPage, PublicSpecimen, ReadBarcode } from '@/examiner/contract';
import type { DecodedBarcode } from './decode-barcode';
import { printedBesideSeal } from './printed-beside-seal';

/** A barcode of the page as read and as worked out. */
export interface ShownBarcode {
  readonly read: ReadBarcode;
  readonly decoded: DecodedBarcode;
}

/** How far reading is. */
export type BarcodeReading =
  | { readonly state: 'reading' }
  | { readonly state: 'failed' }
  | { readonly state: 'read'; readonly barcodes: readonly ShownBarcode[] };

/** Reads the barcodes of a page and works out what they say; what checks signatures is fetched when it is first needed. */
export function useBarcodes(examiner: Examiner, specimen: PublicSpecimen, page: PublicPage): BarcodeReading {
  const [done, setDone] = useState<{ readonly page: PublicPage; readonly reading: BarcodeReading } | null>(null);
  useEffect(() => {
    let open = true;
    const tell = (reading: BarcodeReading) => {
      if (open) setDone({ page, reading });
    };
    readAll(examiner, specimen, page).then(
      (barcodes) => tell({ state: 'read', barcodes }),
      () => tell({ state: 'failed' }),
    );
    return () => {
      open = false;
    };
  }, [examiner, specimen, page]);
  return done?.page === page ? done.reading : { state: 'reading' };
}

async function readAll(
  examiner: Examiner,
  specimen: PublicSpecimen,
  page: PublicPage,
): Promise<readonly ShownBarcode[]> {
  const [{ barcodes, signers }, { decodeBarcode }] = await Promise.all([
    examiner.readBarcodes(specimen.handle, page.id),
    import('./decode-barcode'),
  ]);
  const printed = printedBesideSeal(specimen.pages, page.documentIndex);
  return barcodes.map((read) => ({
    read,
    decoded: decodeBarcode(read.bytes, { signers, printed, now: specimen.examined }),
  }));
}
