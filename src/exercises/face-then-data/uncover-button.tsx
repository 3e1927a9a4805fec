import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FaceThenDataInput, LEAST_FACE_MS, mayUncover } from '@/core/tasks/face-then-data/face-then-data-task';
import { Button } from '@/ui/button';
import { useExerciseContext } from '../exercise-context';

/** Nobody looks longer at two faces: what the clock says beyond, it was set forward. */
const LONGEST_LOOK_MS = 600_000;

interface UncoverButtonProps {
  readonly input: FaceThenDataInput;
  /** Takes how long the faces were looked at, in milliseconds. */
  readonly onUncover: (faceMs: number) => void;
}

/** Uncovers the data, once the faces were looked at long enough and the form is filled in; says what is missing till then. */
export function UncoverButton({ input, onUncover }: UncoverButtonProps) {
  const { t } = useTranslation('task-face-then-data');
  const { clock } = useExerciseContext();
  // Whoever goes on with the exercise has looked for a while before.
  const [before] = useState(input.elapsedMs);
  const [since] = useState(clock);
  const [longEnough, setLongEnough] = useState(before >= LEAST_FACE_MS);
  useEffect(() => {
    const timer = setTimeout(() => setLongEnough(true), LEAST_FACE_MS - before);
    return () => clearTimeout(timer);
  }, [before]);
  const isFilled = mayUncover({ ...input, faceMs: LEAST_FACE_MS });
  const faceMs = () => Math.max(LEAST_FACE_MS, before + Math.min(LONGEST_LOOK_MS, clock() - since));
  return (
    <Button wide aria-disabled={!isFilled || !longEnough} onClick={() => isFilled && longEnough && onUncover(faceMs())}>
      {t(isFilled ? (longEnough ? 'uncover.now' : 'uncover.look') : 'uncover.fill')}
    </Button>
  );
}
