import { useEffect, useState } from 'react';
import type { Examiner, PublicChip, SpecimenHandle } from '@/examiner/contract';

/** How far the reader is: on its way, done, or stopped by this device rather than by the chip. */
export type ChipProgress =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly chip: PublicChip }
  | { readonly kind: 'broken' };

/** Reads the chip of a specimen once; its picture is closed with the reader. */
export function useChipReading(examiner: Examiner, handle: SpecimenHandle): ChipProgress {
  const [progress, setProgress] = useState<ChipProgress>({ kind: 'reading' });
  useEffect(() => {
    let open = true;
    let picture: ImageBitmap | null = null;
    examiner.readChip(handle).then(
      (chip) => {
        picture = chip?.picture ?? null;
        if (open) setProgress(chip ? { kind: 'read', chip } : { kind: 'broken' });
        else picture?.close();
      },
      () => {
        if (open) setProgress({ kind: 'broken' });
      },
    );
    return () => {
      open = false;
      picture?.close();
    };
  }, [examiner, handle]);
  return progress;
}
