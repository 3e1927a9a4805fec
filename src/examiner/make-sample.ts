import type { Document, Page, Presentation } from '@/core/document/document';
import type { ElementBase, PageElement } from '@/core/document/element';
import { makePresentation, type PresentationSources } from '@/core/document/make-presentation';
import type { DocumentModel } from '@/core/document/model';
import type { Ink, Technique } from '@/core/document/optics';
import { type StampDesign, stampDesignOf } from '@/core/document/stamp-design';
import type { InventedState } from '@/core/document/state';
import type { BoxMm } from '@/core/kernel/geometry';
import { createRandom } from '@/core/kernel/random';
import type { Sample } from './teaching-contract';

/** The ink of samples: a mixed blue that shows which colours a printer builds it from. */
const INKS: Readonly<Record<string, Ink>> = {
  sampleBlue: { colour: '#34548c', opacity: 1, uv: null, uv254: null, infraredAbsorption: 0.1, gloss: 0 },
};

type StampSample = Extract<Sample, { kind: 'stamp' }>;

/** Room for the largest stamp. */
const STAMP_SHEET = { widthMm: 46, heightMm: 34 } as const;

/** Motifs that samples draw on: what most models call their arms. */
const ARMS = 'arms';

/** Techniques that print pictures, and so show a face as well. */
const PRINTS_TONES: readonly Technique[] = [
  'inkjet',
  'toner',
  'dye-sublimation',
  'thermal-transfer',
  'laser-engraving',
];

/** Makes the sheet of a sample. Throws a `RangeError` where no model or stamp of the State exists. */
export function makeSample(sources: PresentationSources, sample: Sample): Presentation {
  const model = modelFor(sources.models, sample);
  const presentation = makePresentation({ ...sources, models: [model] }, createRandom('sample'));
  const [document] = presentation.documents;
  if (!document) throw new RangeError('A presentation holds a document');
  const page = pageOf(sample, document, sources.states);
  const inked = { ...model, inks: { ...model.inks, ...INKS }, pages: [] };
  return { ...presentation, documents: [{ ...document, model: inked, pages: [page] }] };
}

function modelFor(models: readonly DocumentModel[], sample: Sample): DocumentModel {
  const own = sample.kind === 'technique' ? models : models.filter(({ state }) => state === sample.state);
  const model = own.find(({ motifs }) => ARMS in motifs) ?? own[0];
  if (!model) throw new RangeError('No model shows this sample');
  return model;
}

function pageOf(sample: Sample, document: Document, states: readonly InventedState[]): Page {
  switch (sample.kind) {
    case 'technique':
      return sheet(6, 6, techniqueElements(sample.technique, document));
    case 'stamp': {
      const state = states.find(({ code }) => code === sample.state);
      const design = stampDesignOf(state?.stamps ?? [], sample.year);
      if (!design) throw new RangeError(`No stamps of ${sample.state}`);
      return sheet(STAMP_SHEET.widthMm, STAMP_SHEET.heightMm, [stampElement(design, sample)]);
    }
    case 'arms':
      return sheet(30, 30, [armsElement({ x: 2, y: 2, width: 26, height: 26 }, 'none')]);
  }
}

function sheet(widthMm: number, heightMm: number, elements: readonly PageElement[]): Page {
  const paper: PageElement = {
    ...base('paper', { x: 0, y: 0, width: widthMm, height: heightMm }, 'none'),
    kind: 'paper',
    tone: '#f7f5ee',
    uvBrightness: 0,
    grain: 0.35,
  };
  return { id: 'sample', kind: 'visa', widthMm, heightMm, elements: [paper, ...elements] };
}

/** The motif that all techniques share: a drawing, a letter, the word SPECIMEN, tiny text, and a face where pictures are printed. */
function techniqueElements(technique: Technique, { model, pages }: Document): readonly PageElement[] {
  const portrait = pages.flatMap(({ elements }) => elements).find((element) => element.kind === 'portrait-print');
  const face: PageElement[] =
    portrait && PRINTS_TONES.includes(technique)
      ? [
          {
            ...base('face', { x: 3, y: 0.5, width: 2.05, height: 2.7 }, technique),
            kind: 'portrait-print',
            portrait: portrait.portrait,
            overprint: false,
            misfitMm: { x: 0, y: 0 },
          },
        ]
      : [armsElement({ x: 2.65, y: 0.45, width: 2.6, height: 2.6 }, technique)];
  return [
    ...face,
    word('R', { x: 0.45, y: 0.35, width: 2.2, height: 2.7 }, 3.1, technique),
    word('SPECIMEN', { x: 0.45, y: 3.45, width: 5, height: 0.95 }, 0.88, technique),
    word(`${model.state} SPECIMEN ${model.state}`, { x: 0.45, y: 4.65, width: 5, height: 0.4 }, 0.36, technique),
  ];
}

function word(text: string, box: BoxMm, sizeMm: number, technique: Technique): PageElement {
  return {
    ...base(`word-${text}`, box, technique),
    kind: 'text',
    text,
    field: null,
    style: { face: 'serif', weight: 700, sizeMm, trackingMm: 0, align: 'start' },
    ink: 'sampleBlue',
    baselineShiftMm: 0,
  };
}

function armsElement(box: BoxMm, technique: Technique): PageElement {
  return { ...base('arms', box, technique), kind: 'art', motif: ARMS, ink: 'sampleBlue', heightUm: 0 };
}

function stampElement(design: StampDesign, { state, direction, year }: StampSample): PageElement {
  const { widthMm: width, heightMm: height, header, layout } = design;
  const isEntry = direction === 'entry';
  const box = { x: (STAMP_SHEET.widthMm - width) / 2, y: (STAMP_SHEET.heightMm - height) / 2, width, height };
  return {
    ...base('stamp', box, 'letterpress'),
    kind: 'entry-stamp',
    state,
    direction,
    mode: 'air',
    place: 'SPECIMEN',
    date: { year, month: 8, day: 12 },
    number: '0417',
    header,
    layout,
    frame: isEntry ? design.entryFrame : design.exitFrame,
    colour: isEntry ? design.inkEntry : design.inkExit,
    angleDeg: 0,
    pressing: 'firm',
    redrawn: null,
  };
}

function base(id: string, box: BoxMm, technique: Technique): ElementBase {
  return { id, box, technique, shiftMm: { x: 0, y: 0 } };
}
