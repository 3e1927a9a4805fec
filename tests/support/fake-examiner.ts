import type { Plates, Viewport } from '@/artwork/plates';
import { LIGHTS } from '@/core/document/optics';
import type { Evidence } from '@/core/fraud/evidence';
import { boxToPolygon } from '@/core/kernel/geometry';
import type { Examiner, Feedback, PublicChip, PublicPage, PublicSpecimen } from '@/examiner/contract';
import type { ShownElement, StateDescription } from '@/examiner/teaching-contract';
import { paintFakePlates } from './fake-plates';

/** The data page of the fake specimen: a few texts, a portrait on the left, the MRZ of the standard's own example. */
export const FAKE_DATA_PAGE: PublicPage = {
  id: 'data',
  kind: 'data',
  documentKind: 'passport',
  number: null,
  documentIndex: 0,
  widthMm: 125,
  heightMm: 88,
  cornerRadiusMm: 2.6,
  texts: [
    { field: 'issuerName', text: 'REPUBLIC OF UTOPIA', box: { x: 44, y: 5, width: 70, height: 6 } },
    { field: 'documentNumber', text: 'L898902C3', box: { x: 92, y: 18, width: 26, height: 4 } },
    { field: 'surname', text: 'ERIKSSON', box: { x: 44, y: 26, width: 30, height: 4 } },
    { field: 'givenNames', text: 'ANNA MARIA', box: { x: 44, y: 34, width: 30, height: 4 } },
    { field: 'birthDate', text: '12 AUG 1974', box: { x: 44, y: 42, width: 30, height: 4 } },
    { field: 'expiryDate', text: '15 APR 2012', box: { x: 44, y: 50, width: 30, height: 4 } },
  ],
  mrz: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
  barcodes: [],
};

const VISA_PAGE: PublicPage = {
  ...FAKE_DATA_PAGE,
  id: 'visa-8',
  kind: 'visa',
  texts: [{ field: null, text: 'VISAS', box: { x: 50, y: 5, width: 24, height: 5 } }],
  number: null,
  mrz: null,
};

/** A passport of two pages whose bearer stands at the counter. */
export const FAKE_SPECIMEN: PublicSpecimen = {
  handle: 1,
  modelCodes: ['UTO-AO-01001'],
  state: 'UTO',
  source: { kind: 'computed', lights: LIGHTS },
  pages: [FAKE_DATA_PAGE, VISA_PAGE],
  chip: { documentIndex: 0 },
  bearer: { hasFace: true, statement: { code: 'bearer-holiday', values: { days: 9 } } },
  examined: { year: 2011, month: 5, day: 20 },
};

/** The key of the fake specimen: the portrait was exchanged, which shows as an edge in oblique light. */
export const FAKE_EVIDENCE: Evidence = {
  id: 'edge',
  target: { kind: 'page', page: 'data', region: boxToPolygon({ x: 5, y: 17, width: 35, height: 45 }) },
  lights: ['oblique'],
  minMagnification: 1,
  feature: 'portrait-print',
  sign: 'edge-around-portrait',
  category: '3a',
  strength: 4,
  expected: { code: 'portrait-continuous', values: {} },
  found: { code: 'portrait-edge', values: {} },
};

/** Where the features of the fake specimen lie. */
const FAKE_ELEMENTS: readonly ShownElement[] = [
  { page: 'data', kind: 'paper', technique: 'none', field: null, box: { x: 0, y: 0, width: 125, height: 88 } },
  { page: 'data', kind: 'watermark', technique: 'none', field: null, box: { x: 92, y: 21, width: 22, height: 26 } },
  { page: 'data', kind: 'ovi', technique: 'screen', field: null, box: { x: 111, y: 3, width: 9, height: 9 } },
  { page: 'data', kind: 'microprint', technique: 'offset', field: null, box: { x: 43, y: 14, width: 78, height: 1 } },
  {
    page: 'data',
    kind: 'portrait-print',
    technique: 'dye-sublimation',
    field: null,
    box: { x: 5, y: 17, width: 35, height: 45 },
  },
];

const FAKE_STATE: StateDescription = {
  code: 'UTO',
  name: { native: 'Utopia', latin: 'Utopia' },
  nationality: { native: 'Utopian', latin: 'Utopian' },
  script: 'latin',
  naming: 'family-name',
  exampleNames: [{ native: 'Anna Eriksson', latin: 'Anna Eriksson' }],
  exampleDate: '12 AUG 2024',
  authorities: [{ native: 'Passport Office', latin: 'Passport Office' }],
  borderPosts: [{ name: 'Zenith', mode: 'air' }],
  stampYears: [2012, 2024],
};

/** What the reader shows of the fake specimen's chip: one character of the zone differs, and no certificate is at hand. */
export const FAKE_READING: PublicChip['reading'] = {
  state: 'not-possible',
  causes: ['no-certificate'],
  csca: null,
  signer: {
    subject: 'C=UT, CN=DS UTO 2004-2',
    issuer: 'C=UT, CN=CSCA UTO',
    serial: '4f5668b5e66040a4',
    validFrom: { year: 2004, month: 4, day: 1 },
    validTo: { year: 2014, month: 6, day: 30 },
  },
  chain: { csca: 'not-possible', signer: null, signature: 'authentic', files: 'authentic' },
  hashes: [{ dataGroup: 1, signed: 'ab'.repeat(32), computed: 'ab'.repeat(32), holds: true }],
  information: 'L898902C3674081221204159',
  files: [{ name: 'DG1', bytes: 93 }],
  mrz: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<14'],
  person: null,
  document: null,
};

/** An examiner without a worker: it paints a simple page at once and always tells the same key. */
export function createFakeExaminer(
  specimen: PublicSpecimen = FAKE_SPECIMEN,
): Examiner & { readonly painted: () => number } {
  let painted = 0;
  return {
    painted: () => painted,
    openItem: async () => ({ kind: 'examination', specimen }),
    openReference: async () => specimen,
    openTeaching: async () => ({
      specimen,
      documents: [
        {
          model: 'UTO-AO-01001',
          validityYears: 10,
          issued: { year: 2009, month: 4, day: 16 },
        },
      ],
      elements: FAKE_ELEMENTS,
      evidence: [FAKE_EVIDENCE],
    }),
    openSample: async () => specimen,
    describeState: async (code) =>
      code === FAKE_STATE.code ? FAKE_STATE : { ...FAKE_STATE, code, name: { native: code, latin: code } },
    openPhotographed: async () => specimen,
    async paint({ page, version, viewport }): Promise<Plates> {
      painted += 1;
      const shown = specimen.pages.find(({ id }) => id === page) ?? FAKE_DATA_PAGE;
      return paintFakePlates(shown, viewport, version === 'specimen');
    },
    photograph: async (_handle, _light, viewport: Viewport) => {
      const { white } = paintFakePlates(FAKE_DATA_PAGE, viewport, true);
      return createImageBitmap(new ImageData(white, viewport.widthPx));
    },
    counterFace: async () => (specimen.bearer.hasFace ? faceOf(FAKE_DATA_PAGE) : null),
    printedFace: async () => (specimen.bearer.hasFace ? faceOf(FAKE_DATA_PAGE) : null),
    readBarcodes: async () => ({ barcodes: [], signers: [] }),
    readChip: async () => (specimen.chip ? { reading: FAKE_READING, picture: null, printed: null } : null),
    answer: async (_handle, answer): Promise<Feedback> => {
      const right = answer.findings.find(({ sign }) => sign === FAKE_EVIDENCE.sign);
      const suspected =
        answer.verdict.kind === 'referred' || (answer.verdict.kind === 'judged' && answer.verdict.confidence >= 4);
      return {
        fraudulent: true,
        category: '3a',
        interventions: ['photo-substitution'],
        subtlety: 2,
        strength: null,
        evidence: [FAKE_EVIDENCE],
        score: {
          outcome: answer.verdict.kind === 'undetermined' ? 'undetermined' : suspected ? 'hit' : 'miss',
          justified: suspected && right !== undefined,
          findings: answer.findings.map((finding) => ({
            finding: finding.id,
            outcome: finding === right ? 'right' : 'nothing-there',
            evidence: finding === right ? FAKE_EVIDENCE.id : null,
          })),
          missed: right ? [] : [FAKE_EVIDENCE.id],
          category: '3a',
          categoryRight: right?.category === '3a',
        },
      };
    },
    openTask: async (request) => ({ kind: request.kind, handle: 1, shown: {}, specimens: [specimen] }),
    askTask: async () => null,
    answerTask: async () => 'not-ready',
    closeTask: async () => undefined,
    close: async () => undefined,
  };
}

async function faceOf(page: PublicPage): Promise<ImageBitmap> {
  const viewport = { originMm: { x: 6, y: 18 }, pxPerMm: 8, widthPx: 264, heightPx: 344 };
  const { white } = paintFakePlates(page, viewport, false);
  return createImageBitmap(new ImageData(white, viewport.widthPx));
}
