import { useEffect, useState } from 'react';
import type { NamedTechnique } from '@/core/tasks/name-technique/name-technique-task';
import type { PublicSpecimen } from '@/examiner/contract';
import { useExerciseContext } from '../exercise-context';

/** Opens a sheet in a technique for as long as the component lives, to be seen beside another; null opens none. */
export function useTechniqueSheet(technique: NamedTechnique | null): PublicSpecimen | null {
  const { examiner } = useExerciseContext();
  const [sheet, setSheet] = useState<PublicSpecimen | null>(null);
  useEffect(() => {
    if (technique === null) return;
    let open = true;
    const opening = examiner.openSample({ kind: 'technique', technique });
    // Without the other sheet the feedback has its words.
    opening.then((opened) => open && setSheet(opened)).catch(() => undefined);
    return () => {
      open = false;
      setSheet(null);
      opening.then(({ handle }) => examiner.close(handle)).catch(() => undefined);
    };
  }, [examiner, technique]);
  return sheet;
}
