import type { ChipData, ChipDataGroup } from '@/core/document/chip';
import { documentCaptures } from '@/core/document/draw-holder';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import {
  type ChippedDocument,
  chipEvidence,
  findChip,
  modelsHaveChip,
  namesOfDataGroups,
  withChip,
} from '@/core/fraud/chips';
import { fact } from '@/core/fraud/facts';
import { drawOtherHolder } from '@/core/fraud/impostor';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { carryOut } from '@/core/fraud/steps';
import { addYears } from '@/core/kernel/plain-date';
import { writeMrzDate } from '@/core/mrz/mrz-date';
import { findMrzField } from '@/core/mrz/mrz-reading';
import { readMrz } from '@/core/mrz/read-mrz';
import { recomputeCheckDigits } from '@/core/mrz/recompute-check-digits';

/** Which files are changed; the later ones show on no page, so that only the hash tells. */
const CHANGED: BySubtlety<readonly ChipDataGroup[]> = { 1: [1, 2], 2: [2], 3: [1], 4: [11, 12], 5: [14, 15] };
const YEARS: BySubtlety<number> = { 1: 9, 2: 7, 3: 5, 4: 3, 5: 2 };

/**
 * Files of the chip changed after signing: birth date, picture, further data or the chip's own keys. Physical quantity:
 * how many files, and whether they show beside the page; every change breaks the signed hash.
 */
export const chipAltered: Intervention = {
  name: 'chip-altered',
  category: '3a',
  suits: modelsHaveChip,
  apply: (presentation, context) => {
    const chipped = findChip(presentation);
    if (!chipped) return { presentation, evidence: [] };
    const wanted = CHANGED[context.subtlety].filter((group) => chipped.chip.dataGroups.includes(group));
    const groups = wanted.length > 0 ? wanted : ([1] as const);
    let data = chipped.chip.data;
    for (const group of groups) data = { ...data, ...changesOf(group, chipped, context) };
    const shared = { category: '3a', strength: strengthAt(context.subtlety) } as const;
    const zone = data.mrz.find((line, index) => line !== chipped.chip.data.mrz[index]);
    return carryOut('chip-altered', withChip(presentation, chipped, { data }), [
      {
        edits: [],
        evidence: [
          chipEvidence({
            ...shared,
            sign: 'chip-data-changed',
            expected: fact('chip-as-signed'),
            found: fact('chip-data-changed', { files: namesOfDataGroups(groups) }),
          }),
          ...[
            ...(zone === undefined ? [] : [fact('chip-zone-differs', { value: zone })]),
            ...(data.portrait === chipped.chip.data.portrait ? [] : [fact('chip-portrait-differs')]),
          ].map((found) =>
            chipEvidence({
              ...shared,
              sign: 'chip-differs-from-page',
              expected: fact('chip-agrees-with-page'),
              found,
            }),
          ),
        ],
      },
    ]);
  },
};

function changesOf(
  group: ChipDataGroup,
  { document, chip: { data } }: ChippedDocument,
  { random, subtlety, faces, state }: InterventionContext,
): Partial<ChipData> {
  switch (group) {
    case 1: {
      const birth = addYears(data.birth, YEARS[subtlety] * (random.chance(0.5) ? 1 : -1));
      return { mrz: withBirthDate(data.mrz, writeMrzDate(birth)) };
    }
    case 2: {
      const other = drawOtherHolder(document.holder.face, faces, random);
      const capture = other && random.pick(documentCaptures(other)).name;
      return other && capture !== null ? { portrait: { identity: other.id, capture } } : {};
    }
    case 11:
      return {
        birthPlace: random
          .pick(state.places.filter(({ native }) => native.toUpperCase() !== data.birthPlace))
          .native.toUpperCase(),
      };
    case 12:
      return { authority: `${data.authority} 2` };
    case 14:
    case 15:
      return { keyName: `${data.keyName}/exchanged` };
  }
}

function withBirthDate(lines: readonly string[], text: string): readonly string[] {
  const place = findMrzField(readMrz(lines), 'birthDate');
  if (!place) return lines;
  return recomputeCheckDigits(
    lines.map((line, index) =>
      index === place.line ? line.slice(0, place.start) + text + line.slice(place.end) : line,
    ),
  );
}
