import type { BoxMm } from '@/core/kernel/geometry';
import type { Sample } from '@/examiner/teaching-contract';
import { RESTING_LIGHT } from '@/table/light/lighting';
import { wholePage } from '@/table/view/teaching/shot';
import { StillPicture } from '@/table/view/teaching/still-picture';
import { useLoan } from '@/table/view/teaching/use-loan';
import { useServices } from './services';
import styles from './teaching-shot.module.css';

interface SamplePictureProps {
  readonly sample: Sample;
  readonly label: string;
  /** The part of the sheet in millimetres; all of it unless given. */
  readonly part?: BoxMm;
  readonly aspect?: number;
}

/** A picture of a sheet that shows one thing by itself, in white light. */
export function SamplePicture({ sample, label, part, aspect = 1 }: SamplePictureProps) {
  const { examiner, shelf } = useServices();
  const opened = useLoan(JSON.stringify(sample), () => shelf.sample(sample));
  const page = opened === 'failed' ? undefined : opened?.pages[0];
  if (!page || opened === 'failed' || !opened)
    return <div className={styles.place} style={{ aspectRatio: String(aspect) }} />;
  const shot = { page, version: 'specimen', part: part ?? wholePage(page), lighting: RESTING_LIGHT } as const;
  return <StillPicture examiner={examiner} specimen={opened} shot={shot} label={label} />;
}
