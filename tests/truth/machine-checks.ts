import { shippedSealKeys } from '@/cli/symbols-of-page';
import { readBcbp } from '@/core/barcode/read-bcbp';
import type { Document, Presentation } from '@/core/document/document';
import { isHeldKind } from '@/core/document/document-kind';
import type { ElementOf } from '@/core/document/element';
import type { Field } from '@/core/document/field';
import { nationalityCode } from '@/core/document/field-texts';
import type { InventedState } from '@/core/document/state';
import { addYears, compareDates, type PlainDate } from '@/core/kernel/plain-date';
import { checkMrz } from '@/core/mrz/check-mrz';
import { compareWithPage, type PageName } from '@/core/mrz/compare-with-page';
import { readMrz } from '@/core/mrz/read-mrz';
import { checkSeal } from '@/core/seal/check-seal';
import { compareSealWithPage } from '@/core/seal/compare-seal';
import { readSeal } from '@/core/seal/read-seal';
import { sealBytes } from '@/core/seal/sign-seal';

type Stamp = ElementOf<'entry-stamp'>;

/** Makes every check that a machine can make on what is printed; the sentences say what is wrong. Empty for what is genuine. */
export function machineProblems(presentation: Presentation, states: readonly InventedState[]): readonly string[] {
  return presentation.documents
    .flatMap((document) => {
      const state = states.find((candidate) => candidate.code === document.model.state);
      if (!state) return [`${document.model.code}: no State`];
      const found = [
        ...unfilledTexts(document),
        ...zoneProblems(document, state, presentation.examined),
        ...dateProblems(document, state, presentation.examined),
        ...stampProblems(document, presentation.examined),
        ...barcodeProblems(document),
        ...sealProblems(document, presentation.examined),
      ];
      return found.map((problem) => `${document.model.code}: ${problem}`);
    })
    .concat(dossierProblems(presentation, states))
    .concat(visaDossierProblems(presentation));
}

/** Gives the text that a document states for a field, or null; what an office wrote beside an entry it struck out counts. */
export function printedText(document: Document | undefined, field: Field): string | null {
  for (const page of document?.pages ?? []) {
    const texts = page.elements.filter((candidate) => candidate.kind === 'text');
    const element = texts.find((candidate) => candidate.field === field);
    if (element) return (texts.find(({ id }) => id === `${element.id}-corrected`) ?? element).text;
  }
  return null;
}

/** Reads a date as a State's documents print it, or as its forms are filled in by hand; null for anything else. */
export function readPrintedDate(text: string | null, state: InventedState): PlainDate | null {
  const [, day, word, year] = /^(\d\d)[ .](.+)[ .](\d{4})$/.exec(text ?? '') ?? [];
  const month =
    state.dateFormat === 'words'
      ? state.months.findIndex((own) => own === word || own.split('/')[0] === word) + 1
      : Number(word ?? 0);
  return month === 0 ? null : { year: Number(year), month, day: Number(day) };
}

/** Print names a month in both languages of a State, a hand in the first. */
function inOneLanguage(text: string | null): string | undefined {
  return text?.replace(/^(\d\d )([^\s/]+)\/[^\s/]+( \d{4})$/, '$1$2$3');
}

function unfilledTexts(document: Document): readonly string[] {
  return document.pages.flatMap((page) =>
    page.elements.flatMap((element) => {
      const texts = element.kind === 'mrz-print' ? element.lines : 'text' in element ? [element.text] : [];
      const open = texts.some((text) => /[{}]|undefined|NaN/.test(text));
      const isSingleName = element.kind === 'text' && element.field === 'givenNames';
      const empty = element.kind === 'text' && element.text.trim() === '' && !isSingleName;
      return open || empty ? [`${page.id}/${element.id} prints '${texts.join('|')}'`] : [];
    }),
  );
}

function zoneProblems(document: Document, state: InventedState, examined: PlainDate): readonly string[] {
  const zone = document.pages.flatMap((page) => page.elements).find((element) => element.kind === 'mrz-print');
  if (zone?.kind !== 'mrz-print') return document.model.mrzFormat === null ? [] : ['no machine readable zone'];
  const reading = readMrz(zone.lines);
  const valid = checkMrz(reading, examined);
  const zoneFaults = valid.ok
    ? []
    : valid.problem.map((problem) => `zone: ${JSON.stringify(problem)} in ${zone.lines.join('|')}`);
  const birth = readPrintedDate(printedText(document, 'birthDate'), state);
  const expiry = readPrintedDate(printedText(document, 'expiryDate') ?? printedText(document, 'visaUntil'), state);
  const letter = printedText(document, 'sex');
  const sex = (['F', 'M'] as const).find((candidate) => state.sexLetters[candidate] === letter);
  const optional = personalNumberInZone(document);
  const differences = compareWithPage(reading, {
    issuer: document.model.state,
    nationality: nationalityCode(document.model, document.holder),
    documentCode: document.model.documentCode,
    names: printedNames(document),
    ...(document.fields.documentNumber === undefined ? {} : { documentNumber: document.fields.documentNumber }),
    ...(optional === null ? {} : { optional }),
    ...(birth ? { birth } : {}),
    ...(expiry ? { expiry } : {}),
    ...(sex ? { sex } : {}),
  });
  const unread = [birth, expiry, sex].some((read) => !read) ? ['birth, expiry or sex of the page cannot be read'] : [];
  return [
    ...zoneFaults,
    ...unread,
    ...differences.map((difference) => `zone differs from page: ${JSON.stringify(difference)}`),
  ];
}

/** The personal number where the page prints one and the zone has room for it. */
function personalNumberInZone({ model, fields }: Document): string | null {
  const hasRoom = model.mrzFormat === 'TD3' || model.mrzFormat === 'TD1';
  return (hasRoom && fields.personalNumber) || null;
}

function printedNames(document: Document): readonly PageName[] {
  const name = (primary: Field, secondary: Field): PageName[] => {
    const [first, second] = [document.fields[primary], document.fields[secondary]];
    return first === undefined || second === undefined ? [] : [{ primary: first, secondary: second }];
  };
  return [...name('surname', 'givenNames'), ...name('surnameNative', 'givenNamesNative')];
}

function dateProblems(document: Document, state: InventedState, examined: PlainDate): readonly string[] {
  if (!isHeldKind(document.model.kind)) return [];
  const { issued, expires, holder, model } = document;
  const printed = (field: Field, date: PlainDate) => {
    const read = readPrintedDate(printedText(document, field), state);
    return read && compareDates(read, date) === 0;
  };
  return [
    ...(compareDates(holder.birth, issued) < 0 ? [] : ['issued before birth']),
    ...(compareDates(issued, examined) < 0 ? [] : ['issued after the examination']),
    ...(compareDates(examined, expires) < 0 ? [] : ['expired on the day of examination']),
    ...(compareDates(addYears(issued, model.validityYears), expires) === 0
      ? []
      : ['validity is not the one of the model']),
    ...(issued.year >= model.years[0] && issued.year <= model.years[1]
      ? []
      : ['issued outside the years of the model']),
    ...(printed('birthDate', holder.birth) && printed('issueDate', issued) && printed('expiryDate', expires)
      ? []
      : ['the page prints other dates than the register has']),
  ];
}

function stampProblems(document: Document, examined: PlainDate): readonly string[] {
  const stamps = document.pages
    .flatMap((page) => page.elements)
    .flatMap((element): Stamp[] => (element.kind === 'entry-stamp' ? [element] : []))
    .toSorted((a, b) => compareDates(a.date, b.date) || (a.direction === 'entry' ? -1 : 1));
  const inPairs = stamps.every((stamp, index) => stamp.direction === (index % 2 === 0 ? 'entry' : 'exit'));
  const sameState = stamps.every((stamp, index) => index % 2 === 0 || stamp.state === stamps[index - 1]?.state);
  const inTime = stamps.every(
    ({ date }) => compareDates(document.issued, date) < 0 && compareDates(date, examined) < 0,
  );
  const history = stamps
    .map(({ direction, state, date }) => `${direction} ${state} ${date.year}-${date.month}-${date.day}`)
    .join(', ');
  return inPairs && sameState && inTime ? [] : [`impossible travel history: ${history}`];
}

function dossierProblems({ documents, examined }: Presentation, states: readonly InventedState[]): readonly string[] {
  const certificate = documents.find((document) => document.model.kind === 'birth-certificate');
  const application = documents.find((document) => document.model.kind === 'passport-application');
  const state = states.find((candidate) => candidate.code === certificate?.model.state);
  if (!certificate || !application || !state) return [];
  const alike = (
    [
      ['childName', 'applicantName'],
      ['birthDate', 'applicantBirthDate'],
      ['birthPlace', 'applicantBirthPlace'],
      ['motherName', 'applicantMother'],
      ['fatherName', 'applicantFather'],
      ['registrationNumber', 'registrationNumber'],
    ] as const
  ).filter(
    ([inCertificate, inApplication]) =>
      inOneLanguage(printedText(certificate, inCertificate)) !== inOneLanguage(printedText(application, inApplication)),
  );
  const dates = (['birthDate', 'registrationDate', 'issueDate'] as const).map((field) =>
    readPrintedDate(printedText(certificate, field), state),
  );
  const applied = readPrintedDate(printedText(application, 'applicationDate'), state);
  const order = [...dates, applied, examined];
  const inOrder = order.every((date, index) => {
    const before = order[index - 1];
    return date !== null && (index === 0 || (before && compareDates(before, date) <= 0));
  });
  const registerYear = printedText(certificate, 'registrationNumber')?.slice(0, 4);
  return [
    ...alike.map(([inCertificate, inApplication]) => `${inCertificate} differs from ${inApplication}`),
    ...(certificate.fields.certificateNumber === printedText(application, 'certificateNumber')
      ? []
      : ['another certificate number']),
    ...(inOrder
      ? []
      : [`birth, registration, certificate, application and examination out of order: ${JSON.stringify(order)}`]),
    ...(registerYear === String(dates[1]?.year) ? [] : ['the register number carries another year']),
  ];
}

/** What a visa application claims is what each letter handed in with it says. */
function visaDossierProblems({ documents }: Presentation): readonly string[] {
  const application = documents.find((document) => document.model.kind === 'visa-application');
  const letters = documents.filter((document) => document !== application);
  return (
    [
      ['occupation', ['occupation']],
      ['employerName', ['employerName']],
      ['monthlyIncome', ['monthlyIncome', 'entry1Amount']],
      ['departureDate', ['departureDate', 'visitUntil']],
      ['hostName', ['hostName']],
      ['relation', ['relation']],
    ] as const
  ).flatMap(([claimed, repeated]) => {
    const claim = inOneLanguage(printedText(application, claimed));
    return letters.flatMap((letter) =>
      repeated.flatMap((field) => {
        const said = inOneLanguage(printedText(letter, field));
        return claim === undefined || said === undefined || said === claim ? [] : [`${claimed} differs from ${field}`];
      }),
    );
  });
}

/** A boarding pass's barcode must hold all items of one leg. */
function barcodeProblems(document: Document): readonly string[] {
  return document.pages
    .flatMap((page) => page.elements)
    .flatMap((element) => (element.kind === 'barcode' && element.text.startsWith('M1') ? [readBcbp(element.text)] : []))
    .flatMap(({ text, problems }) => problems.map((problem) => `barcode '${text}': ${JSON.stringify(problem)}`));
}

/** A seal must be authentic and say what the page says. */
function sealProblems(document: Document, examined: PlainDate): readonly string[] {
  const elements = document.pages.flatMap((page) => page.elements);
  const zone = elements.find((element) => element.kind === 'mrz-print');
  const textOf = (field: string) =>
    elements.flatMap((element) =>
      element.kind === 'text' && String(element.field) === field ? [element.text] : [],
    )[0] ?? null;
  return elements.flatMap((element) => {
    if (element.kind !== 'visible-digital-seal') return [];
    if (element.seal === null) return ['a seal was not made'];
    const keys = shippedSealKeys();
    const reading = readSeal(sealBytes(element.seal, keys));
    const { state, causes } = checkSeal(reading, keys.signers, examined);
    const differing = compareSealWithPage(reading, {
      mrz: zone?.kind === 'mrz-print' ? zone.lines : null,
      passportNumber: textOf('passportNumber'),
      entries: textOf('visaEntries'),
      stay: textOf('visaStay'),
    }).filter(({ agrees }) => agrees === false);
    return [
      ...(state === 'authentic' ? [] : [`seal ${state}: ${causes.join()}`]),
      ...differing.map((comparison) => `seal: ${JSON.stringify(comparison)}`),
    ];
  });
}
