import { useEffect, useState } from 'react';
import type { Examiner, PublicChip, SpecimenHandle } from '@/examiner/contract';

/** How far the reader is: on its way, done, or stopped by this device rather than by the chip. */
export type ChipProgress =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly chip: PublicChip }
  | { readonly kind: 'broken' };

/** Reads the chip of a specimen once; its pictures are closed with the reader. */
export function useChipReading(examiner: Examiner, handle: SpecimenHandle): ChipProgress {
  const [progress, setProgress] = useState<ChipProgress>({ kind: 'reading' });
  useEffect(() => {
    let open = true;
    let pictures: readonly (ImageBitmap | null)[] = [];
    const closeAll = () => {
      for (const picture of pictures) picture?.close();
    };
    examiner.readChip(handle).then(
      (chip) => {
        pictures = chip ? [chip.picture, chip.printed] : [];
        if (open) setProgress(chip ? { kind: 'read', chip } : { kind: 'broken' });
        else closeAll();
      },
      () => {
        if (open) setProgress({ kind: 'broken' });
      },
    );
    return () => {
      open = false;
      closeAll();
    };
  }, [examiner, handle]);
  return progress;
}
