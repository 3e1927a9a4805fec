import type { SessionPlan } from '@/core/learning/session-plan';
import type { Examiner, PublicSpecimen } from '@/examiner/contract';

/** Opens an item of a session that holds examinations alone. */
export async function openExamination(
  examiner: Pick<Examiner, 'openItem'>,
  plan: SessionPlan,
  index: number,
): Promise<PublicSpecimen> {
  const item = await examiner.openItem(plan, index);
  if (item.kind === 'exercise') throw new Error('this session holds an exercise');
  return item.specimen;
}
