import type { Document, Page, Presentation } from '@/core/document/document';
import type { ElementBase, PageElement } from '@/core/document/element';
import { makePresentation, type PresentationSources } from '@/core/document/make-presentation';
import type { DocumentModel } from '@/core/document/model';
import type { Ink, Technique } from '@/core/document/optics';
import { stampDesignOf } from '@/core/document/stamp-design';
import type { InventedState } from '@/core/document/state';
import type { BoxMm } from '@/core/kernel/geometry';
import { createRandom } from '@/core/kernel/random';
import type { Sample } from './teaching-contract';

/** The ink of samples: a mixed blue that shows which colours a printer builds it from. */
const INKS: Readonly<Record<string, Ink>> = {
  sampleBlue: { colour: '#34548c', opacity: 1, uv: null, uv254: null, infraredAbsorption: 0.1, gloss: 0 },
};

/** Motifs that samples draw on: what most models call their arms. */
const ARMS = 'arms';

/** Techniques that print pictures, and so show a face as well. */
const PRINTS_TONES: readonly Technique[] = ['inkjet', 'toner', 'dye-sublimation', 'laser-engraving'];

/** Makes the sheet of a sample. Throws a `RangeError` where no model of the State exists. */
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
    case 'stamp':
      return sheet(46, 34, [stampElement(sample, states)]);
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

function stampElement(
  { state, direction, year }: Extract<Sample, { kind: 'stamp' }>,
  states: readonly InventedState[],
): PageElement {
  const design = stampDesignOf(states.find(({ code }) => code === state)?.stamps ?? [], year);
  if (!design) throw new RangeError(`${state} has no stamps`);
  const { widthMm, heightMm, header, layout } = design;
  return {
    ...base('stamp', { x: 5, y: 5, width: widthMm, height: heightMm }, 'letterpress'),
    kind: 'entry-stamp',
    state,
    direction,
    mode: 'air',
    place: 'SPECIMEN',
    date: { year, month: 8, day: 12 },
    number: '0417',
    header,
    frame: direction === 'entry' ? design.entryFrame : design.exitFrame,
    layout,
    colour: direction === 'entry' ? design.inkEntry : design.inkExit,
    angleDeg: 0,
  };
}

function base(id: string, box: BoxMm, technique: Technique): ElementBase {
  return { id, box, technique, shiftMm: { x: 0, y: 0 } };
}
