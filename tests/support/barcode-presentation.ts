import { writeBcbp } from '@/core/barcode/write-bcbp';
import type { Document, Presentation } from '@/core/document/document';
import { fillPage } from '@/core/document/fill-page';
import { makePresentation } from '@/core/document/make-presentation';
import type { Technique } from '@/core/document/optics';
import { createRandom } from '@/core/kernel/random';
import { writeMrz } from '@/core/mrz/write-mrz';
import { aModelWith, type SymbolOnTestPage } from './barcode-model';
import { readShippedContent } from './shipped-content';

const CONTENT = readShippedContent();

/** What a passport does not say and a visa does. */
const VISA_FACTS: Readonly<Record<string, string>> = { passportNumber: 'QX1234567', visaStay: '30', visaEntries: '1' };

/** A document with one symbol; the rest of its facts come from a genuine passport of the seed. */
export function presentationWith(
  symbol: SymbolOnTestPage,
  size: { width: number; height: number },
  technique: Technique,
  seed: number,
): Presentation {
  const model = aModelWith(symbol, size, technique);
  const passport = CONTENT.models.find(({ kind, state }) => kind === 'passport' && state === model.state);
  if (!passport) throw new Error('The shipped content has a passport of UTO');
  const base = makePresentation({ ...CONTENT, models: [passport] }, createRandom(seed));
  const [first] = base.documents;
  if (!first) throw new Error('A presentation has documents');
  const { holder, issued, expires } = first;
  const format = symbol.kind === 'visible-digital-seal' && symbol.profile === 'visa' ? 'MRV-B' : 'TD2';
  const mrz = writeMrz(format, {
    documentCode: format === 'TD2' ? 'PU' : 'V',
    issuer: model.state,
    primary: holder.surname.latin,
    secondary: holder.givenNames.latin,
    documentNumber: first.fields.documentNumber ?? '',
    nationality: model.state,
    birth: holder.birth,
    sex: holder.sex,
    expiry: expires,
    optional: '',
  });
  const bcbp = writeBcbp({
    surname: holder.surname.latin,
    givenNames: holder.givenNames.latin,
    bookingReference: 'Q7TR2M',
    from: 'QXA',
    to: 'QXB',
    carrier: 'QX',
    flightNumber: String(100 + (seed % 800)),
    dayOfYear: 1 + (seed % 366),
    compartment: 'Y',
    seat: '23C',
    sequence: 1 + (seed % 300),
  });
  if (!mrz.ok || !bcbp.ok) throw new Error(JSON.stringify({ mrz, bcbp }));
  const fields = {
    ...first.fields,
    mrz1: mrz.value[0] ?? '',
    mrz2: mrz.value[1] ?? '',
    addressLine: bcbp.value,
    ...VISA_FACTS,
  };
  const pages = model.pages.map((page) =>
    fillPage(page, {
      fields,
      signature: '',
      portrait: { identity: '', capture: '' },
      issue: { issuer: model.state, issued },
    }),
  );
  const document: Document = { ...first, model, fields, pages };
  return { ...base, documents: [document] };
}
