import type { Document, Presentation } from '@/core/document/document';
import { HELD_KINDS, isHeldKind } from '@/core/document/document-kind';
import type { Field, FieldTexts } from '@/core/document/field';
import { inCapitals } from '@/core/document/in-capitals';
import type { Person } from '@/core/document/person';
import { strengthAt } from '@/core/fraud/by-subtlety';
import { withChipReissued } from '@/core/fraud/chips';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { carrying, type Located, locateAll, modelsOffer, ofKind } from '@/core/fraud/locate';
import { rewriteLines } from '@/core/fraud/mrz-edits';
import { oddity } from '@/core/fraud/oddity';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { mrzFields, refilled } from '@/core/fraud/refill';
import { regionOf } from '@/core/fraud/regions';
import { stateOf } from '@/core/fraud/states';
import { carryOut, replaceWith, type Step } from '@/core/fraud/steps';

const NAME_FIELDS: readonly Field[] = ['surname', 'surnameNative', 'mrz1', 'mrz2', 'mrz3'];

/**
 * A holder whose surname is longer than the page and the machine readable zone have room for: set smaller, cut on the
 * page, truncated in the zone as Doc 9303 lays down. Physical quantity: the letters that have no room; subtlety chooses
 * among the State's long names, the longest being the plainest. Only where no other document names the holder.
 */
export const longName: Intervention = {
  name: 'long-name',
  category: 'none',
  suits: (models) => models.every(({ kind }) => isHeldKind(kind)) && modelsOffer(models, HELD_KINDS, ['mrz-print']),
  apply: (presentation, context) => {
    const { subtlety, random } = context;
    const nationality = presentation.documents[0]?.holder.nationality ?? '';
    const names = stateOf(nationality, context).longSurnames.toSorted((a, b) => b.latin.length - a.latin.length);
    const band = Math.floor(((subtlety - 1) / 5) * names.length);
    const surname = names[Math.min(names.length - 1, band + random.integer(0, 1))];
    const index = presentation.documents.findIndex((document) => isHeldKind(document.model.kind));
    const document = presentation.documents[index];
    if (!surname || !document) return { presentation, evidence: [] };
    const located = locateAll(presentation, HELD_KINDS);
    const holder = { ...document.holder, surname };
    const fields = nameFields(document, holder, located);
    const concerned = [
      ...carrying(located, fieldsThatDiffer(document.fields, fields), presentation),
      ...ofKind(located, 'signature').filter(({ element }) => element.text.includes(document.holder.surname.latin)),
    ];
    const renamed = renameHolder(presentation, index, holder, fields);
    return carryOut(
      'long-name',
      renamed,
      concerned.map((entry) => setAnew(entry, presentation, fields, { holder, strength: strengthAt(subtlety) })),
    );
  },
};

/** Only the line of the zone that holds the name differs, and its composite check digit stays. */
function fieldsThatDiffer(before: FieldTexts, after: FieldTexts): readonly Field[] {
  return NAME_FIELDS.filter((name) => before[name] !== after[name]);
}

function nameFields(document: Document, holder: Person, located: readonly Located[]): FieldTexts {
  const [mrz] = ofKind(located, 'mrz-print');
  const lines = mrz ? rewriteLines(mrz.element, document, { surname: holder.surname.latin }) : null;
  return {
    ...document.fields,
    surname: inCapitals(holder.surname.latin),
    surnameNative: inCapitals(holder.surname.native),
    ...mrzFields(lines ?? []),
  };
}

function renameHolder(presentation: Presentation, index: number, holder: Person, fields: FieldTexts): Presentation {
  const documents = presentation.documents.map((document, position) =>
    position === index ? { ...document, holder, fields } : document,
  );
  return withChipReissued({ ...presentation, documents }, index, {
    surname: inCapitals(holder.surname.native),
    mrz: [fields.mrz1, fields.mrz2, fields.mrz3].flatMap((line) => line || []),
  });
}

function setAnew(
  entry: Located,
  presentation: Presentation,
  fields: FieldTexts,
  { holder, strength }: { readonly holder: Person; readonly strength: ReturnType<typeof strengthAt> },
): Step {
  const one = refilled(entry, presentation, fields, holder);
  const piece = pageEvidence(
    entry,
    regionOf(entry.element.box),
    oddity('name-truncated', strength, fact('name-too-long', { value: holder.surname.latin })),
  );
  return one ? { edits: [replaceWith(entry, one.element)], evidence: [piece] } : { edits: [], evidence: [] };
}
