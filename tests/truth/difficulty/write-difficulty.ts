import { INTERVENTIONS } from '@/core/fraud/intervention';
import type { Difficulty, MeasuredIntervention, Strength } from '@/core/learning/difficulty';

/** Writes measured strengths as the content keeps them: one intervention and kind of document a line, in their order. */
export function writeDifficulty(difficulty: Difficulty): string {
  const lines = INTERVENTIONS.flatMap((name) => difficulty.filter(({ intervention }) => intervention === name)).map(
    line,
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}

function line({ strengths, ...row }: MeasuredIntervention): string {
  return JSON.stringify({ ...row, strengths: strengths.map(listed) });
}

function listed({ light, areaMm2, meanDifference, displacementMm, faceDistance }: Strength): readonly unknown[] {
  return [light, rounded(areaMm2), rounded(meanDifference), rounded(displacementMm), rounded(faceDistance)];
}

/** Three digits say more than the measurement knows. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(3));
}
