import * as z from 'zod/mini';
import { SYMBOLOGIES, TYPEFACES } from '@/core/document/element';
import { FIELDS } from '@/core/document/field';
import { TECHNIQUES } from '@/core/document/optics';
import { STAMP_FRAMES, STAMP_LAYOUTS } from '@/core/document/stamp-design';
import { SEAL_PROFILES } from '@/core/seal/seal-profiles';
import { boxMm, count, hex, inkName, motifName, number, plainDate, pointMm, share, size, text, word } from './basic';
import { lineFamily, trace } from './line-family-and-trace';

const captureRef = z.strictObject({ identity: text, capture: text });

const textStyle = z.strictObject({
  face: z.enum(TYPEFACES),
  weight: z.union([z.literal(400), z.literal(700)]),
  sizeMm: size,
  trackingMm: number,
  align: z.enum(['start', 'middle', 'end']),
});

const base = { id: word, box: boxMm, technique: z.enum(TECHNIQUES), shiftMm: pointMm };

/** Schema of any element of a page; one row per kind, as in the type it must match. */
export const element = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paper'), ...base, tone: hex, uvBrightness: share, grain: share }),
  z.strictObject({ kind: z.literal('polycarbonate'), ...base, tone: hex, uvBrightness: share }),
  z.strictObject({
    kind: z.literal('guilloche'),
    ...base,
    family: lineFamily,
    ink: inkName,
    endInk: inkName,
    lineMm: size,
  }),
  z.strictObject({
    kind: z.literal('rainbow-printing'),
    ...base,
    ink: inkName,
    middleInk: inkName,
    endInk: inkName,
    pitchMm: size,
    strength: share,
  }),
  z.strictObject({ kind: z.literal('microprint'), ...base, text, ink: inkName, sizeMm: size, rows: count }),
  z.strictObject({ kind: z.literal('anti-copy'), ...base, ink: inkName, hidden: text, pitchMm: size }),
  z.strictObject({ kind: z.literal('watermark'), ...base, motif: motifName, contrast: share, printed: z.boolean() }),
  z.strictObject({
    kind: z.literal('security-fibres'),
    ...base,
    count,
    visible: z.array(inkName),
    fluorescent: z.array(inkName),
  }),
  z.strictObject({ kind: z.literal('planchettes'), ...base, count, ink: inkName }),
  z.strictObject({ kind: z.literal('security-thread'), ...base, text, widthMm: size, uv: hex }),
  z.strictObject({
    kind: z.literal('see-through-register'),
    ...base,
    motif: motifName,
    ink: inkName,
    offsetMm: pointMm,
  }),
  z.strictObject({
    kind: z.literal('intaglio'),
    ...base,
    text,
    motif: motifName,
    style: textStyle,
    ink: inkName,
    heightUm: size,
  }),
  z.strictObject({ kind: z.literal('latent-image'), ...base, text, ink: inkName, pitchMm: size, heightUm: size }),
  z.strictObject({ kind: z.literal('ovi'), ...base, motif: motifName, colour: hex, tiltedColour: hex, shift: share }),
  z.strictObject({ kind: z.literal('diffractive-device'), ...base, motif: motifName, brilliance: share, zones: count }),
  z.strictObject({ kind: z.literal('laminate-overlay'), ...base, gloss: share, edgeUm: size }),
  z.strictObject({
    kind: z.literal('retroreflective-overlay'),
    ...base,
    motif: motifName,
    pitchMm: size,
    strength: share,
  }),
  z.strictObject({
    kind: z.literal('uv-print'),
    ...base,
    motif: motifName,
    text,
    uv: hex,
    secondUv: hex,
    uv254: z._default(z.nullable(hex), null),
    strength: share,
  }),
  z.strictObject({ kind: z.literal('ir-split'), ...base, motif: motifName, staysInk: inkName, dropsInk: inkName }),
  z.strictObject({ kind: z.literal('embossing'), ...base, motif: motifName, heightUm: size }),
  z.strictObject({ kind: z.literal('laser-perforation'), ...base, text, holeMm: size, heightMm: size }),
  z.strictObject({ kind: z.literal('stitching-thread'), ...base, ink: inkName, uv: hex, stitchMm: size }),
  z.strictObject({ kind: z.literal('page-numbering'), ...base, text, ink: inkName, sizeMm: size }),
  z.strictObject({ kind: z.literal('numbering-letterpress'), ...base, text, ink: inkName, sizeMm: size, uv: hex }),
  z.strictObject({ kind: z.literal('window'), ...base, motif: motifName }),
  z.strictObject({ kind: z.literal('tactile-engraving'), ...base, text, style: textStyle, heightUm: size }),
  z.strictObject({
    kind: z.literal('changeable-laser-image'),
    ...base,
    first: text,
    second: text,
    portrait: captureRef,
  }),
  z.strictObject({
    kind: z.literal('ghost-image'),
    ...base,
    portrait: captureRef,
    ink: inkName,
    strength: share,
    uv: hex,
  }),
  z.strictObject({
    kind: z.literal('portrait-print'),
    ...base,
    portrait: captureRef,
    overprint: z.boolean(),
    misfitMm: pointMm,
  }),
  z.strictObject({
    kind: z.literal('mrz-print'),
    ...base,
    lines: z.array(text),
    ink: inkName,
    baselineMm: pointMm,
    pitchMm: size,
    lineMm: size,
    misfitMm: size,
  }),
  z.strictObject({
    kind: z.literal('text'),
    ...base,
    text,
    field: z.nullable(z.enum(FIELDS)),
    style: textStyle,
    ink: inkName,
    baselineShiftMm: number,
  }),
  z.strictObject({ kind: z.literal('signature'), ...base, text, ink: inkName, slantDeg: number }),
  z.strictObject({ kind: z.literal('art'), ...base, motif: motifName, ink: inkName, heightUm: size }),
  z.strictObject({ kind: z.literal('rule'), ...base, ink: inkName, lineMm: size }),
  z.strictObject({
    kind: z.literal('seal-impression'),
    ...base,
    text,
    motif: motifName,
    ink: inkName,
    pressure: share,
  }),
  z.strictObject({
    kind: z.literal('entry-stamp'),
    ...base,
    state: word,
    direction: z.enum(['entry', 'exit']),
    mode: z.enum(['air', 'land', 'sea']),
    place: word,
    date: plainDate,
    number: text,
    header: word,
    frame: z.enum(STAMP_FRAMES),
    layout: z.enum(STAMP_LAYOUTS),
    colour: hex,
    angleDeg: number,
  }),
  z.strictObject({ kind: z.literal('barcode'), ...base, symbology: z.enum(SYMBOLOGIES), text: word, ink: inkName }),
  z.strictObject({
    kind: z.literal('visible-digital-seal'),
    ...base,
    symbology: z.literal('data-matrix'),
    profile: z.enum(SEAL_PROFILES),
    ink: inkName,
    // What a seal says is made with each document, never written in a model.
    seal: z._default(z.null(), null),
  }),
  z.strictObject({ kind: z.literal('chip'), ...base, motif: motifName, ink: inkName }),
  z.strictObject({ kind: z.literal('trace'), ...base, trace }),
]);
