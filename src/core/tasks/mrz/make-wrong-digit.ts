import type { Random } from '@/core/kernel/random';
import { checkDigitOf } from '@/core/mrz/check-digit';
import type { MrzTableCheckDigit } from '@/core/mrz/formats';
import { textOfRange, textOfRanges } from '@/core/mrz/mrz-range';
import type { MadeTask } from '../task';
import type { TaskSource } from '../task-source';
import { digitsOf } from './digits-of';
import { drawZoned } from './draw-zoned';
import type { MrzParams, MrzShape } from './mrz-task';
import { linesOf } from './zone-of';

/** How many zones are wrong; the others are right throughout, so that looking is never only a hunt. */
const WRONG_SHARE = 0.75;

/** Shows a zone with one wrong check digit, or with none. */
export async function makeWrongDigit(params: MrzParams, source: TaskSource): Promise<MadeTask<MrzShape>> {
  const { presentation } = await drawZoned({ ...params, interventions: [] }, [null], source);
  const right = linesOf(presentation);
  const random = source.random.fork('wrong');
  const digits = digitsOf(right);
  const chosen = random.chance(WRONG_SHARE) ? random.pick(digits) : null;
  const lines = chosen ? withWrongDigit(right, chosen, random) : right;
  return {
    shown: { variant: 'wrong-digit', lines },
    key: {
      variant: 'wrong-digit',
      lines,
      wrong: chosen && {
        digit: chosen.name,
        expected: checkDigitOf(textOfRanges(lines, chosen.covers)) ?? '',
        found: textOfRange(lines, chosen),
      },
      digits: digits.map(({ name }) => name),
    },
    sheets: [],
  };
}

/** Puts another digit in place of one; the composite, which covers it, is worked out anew so that only one is wrong. */
export function withWrongDigit(lines: readonly string[], digit: MrzTableCheckDigit, random: Random): readonly string[] {
  const wrong = (Number(textOfRange(lines, digit)) + random.integer(1, 9)) % 10;
  const changed = put(lines, digit, String(wrong));
  const composite = digitsOf(changed).find(({ name }) => name === 'composite');
  if (!composite || digit.name === 'composite') return changed;
  return put(changed, composite, checkDigitOf(textOfRanges(changed, composite.covers)) ?? '');
}

function put(lines: readonly string[], { line, start, end }: MrzTableCheckDigit, text: string): readonly string[] {
  return lines.map((old, index) => (index === line ? old.slice(0, start) + text + old.slice(end) : old));
}
