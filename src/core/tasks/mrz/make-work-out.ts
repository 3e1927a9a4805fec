import { checkDigitOf } from '@/core/mrz/check-digit';
import { textOfRanges } from '@/core/mrz/mrz-range';
import type { MadeTask } from '../task';
import type { TaskSource } from '../task-source';
import { digitsOf } from './digits-of';
import { drawZoned } from './draw-zoned';
import type { MrzParams, MrzShape } from './mrz-task';
import { slipsOfDigit } from './slips-of-digit';
import { linesOf } from './zone-of';

/** More characters than this are no work for head and hand. */
const LONGEST = 10;

/** Gives the characters of one short field, whose check digit is to be worked out. */
export async function makeWorkOut(params: MrzParams, source: TaskSource): Promise<MadeTask<MrzShape>> {
  const { presentation } = await drawZoned({ ...params, interventions: [] }, [null], source);
  const lines = linesOf(presentation);
  const short = digitsOf(lines)
    .map(({ name, covers }) => ({ digit: name, text: textOfRanges(lines, covers) }))
    .filter(({ text }) => text.length <= LONGEST);
  const { digit, text } = source.random.fork('field').pick(short);
  const expected = checkDigitOf(text) ?? '';
  return {
    shown: { variant: 'work-out', digit, text },
    key: { variant: 'work-out', text, expected, slips: slipsOfDigit(text, expected) },
    sheets: [],
  };
}
