import type { BoxMm, PointMm } from '@/core/kernel/geometry';
import type { PlainDate } from '@/core/kernel/plain-date';
import type { SealOnPage } from '@/core/seal/seal-facts';
import type { SealProfile } from '@/core/seal/seal-profiles';
import type { Field } from './field';
import type { Hex, Technique } from './optics';
import type { RedrawnDate, StampFrame, StampLayout, StampPressing } from './stamp-design';

/** The faces a model may set text in; each is a font file the painter loads. */
export const TYPEFACES = ['sans', 'serif', 'display', 'mono', 'ocr-b', 'hand', 'hand-running', 'hand-upright'] as const;

/** One face of a model's typography. */
export type Typeface = (typeof TYPEFACES)[number];

/** The kinds of barcode a page may bear. Source: ISO/IEC 15438, 24778, 18004 and 16022. */
export const SYMBOLOGIES = ['pdf417', 'aztec', 'qr', 'data-matrix'] as const;

/** One kind of barcode. */
export type Symbology = (typeof SYMBOLOGIES)[number];

/** Names a portrait: an identity and one of its captures in the portrait pack. */
export interface CaptureRef {
  readonly identity: string;
  readonly capture: string;
}

/** How a text is set. `sizeMm` is the em height; `trackingMm` is added between characters. */
export interface TextStyle {
  readonly face: Typeface;
  readonly weight: 400 | 700;
  readonly sizeMm: number;
  readonly trackingMm: number;
  readonly align: 'start' | 'middle' | 'end';
}

/** The line families of background printing; all are drawn from few numbers so that a model needs no art for them. */
export type LineFamily =
  | { readonly type: 'waves'; readonly lines: number; readonly amplitudeMm: number; readonly periodMm: number }
  | {
      readonly type: 'rosette';
      readonly lines: number;
      readonly lobes: number;
      readonly innerMm: number;
      readonly outerMm: number;
      readonly depth: number;
    }
  | { readonly type: 'band'; readonly lines: number; readonly knots: number }
  | { readonly type: 'relief-lines'; readonly pitchMm: number; readonly motif: string; readonly angleDeg: number };

/** A place where one part of the document was worked on after issue, or where use has left a trace. */
export type Trace =
  | { readonly type: 'cut'; readonly liftUm: number; readonly haloUv: number }
  | { readonly type: 'erasure'; readonly depthUm: number; readonly thinning: number; readonly uvBrightening: number }
  | { readonly type: 'lifted-film'; readonly liftUm: number; readonly bubbles: number }
  | { readonly type: 'stain'; readonly colour: Hex; readonly darkness: number; readonly uv: number }
  | { readonly type: 'abrasion'; readonly strength: number }
  | { readonly type: 'fold'; readonly depthUm: number }
  /** Where wet ink was dragged along: how far, how much of it, and its colour. */
  | { readonly type: 'smear'; readonly lengthMm: number; readonly darkness: number; readonly colour: Hex }
  /** Where a chemical took ink away: the share of it that is gone, and the glow of what is left. */
  | { readonly type: 'bleached'; readonly share: number; readonly uv: number }
  /** Where light took colour and fluorescence away. */
  | { readonly type: 'faded'; readonly share: number }
  /** What is left of a leaf that was cut out: a strip along the seam with a cut edge. */
  | { readonly type: 'stub'; readonly liftUm: number }
  /**
   * Where something new lies over what the issuer laid: shares of diffraction and retroreflection (`optics`), of relief and
   * of fluorescence (`glow`) that it hides, and its own gloss.
   */
  | {
      readonly type: 'covered';
      readonly optics: number;
      readonly relief: number;
      readonly glow: number;
      readonly gloss: number;
    };

/**
 * What each kind of element needs to be drawn. Colours are names of the model's inks; motifs are names
 * of the model's art (paths in a unit square). Every number says its unit in its name; shares run 0 to 1.
 */
export interface ElementParameters {
  /** Base material of a paper page; `uvBrightness` 0 is UV-dull, 1 glows like office paper. */
  paper: { readonly tone: Hex; readonly uvBrightness: number; readonly grain: number };
  /** Base material of a fused plastic page. */
  polycarbonate: { readonly tone: Hex; readonly uvBrightness: number };
  guilloche: { readonly family: LineFamily; readonly ink: string; readonly endInk: string; readonly lineMm: number };
  'rainbow-printing': {
    readonly ink: string;
    readonly middleInk: string;
    readonly endInk: string;
    readonly pitchMm: number;
    readonly strength: number;
  };
  microprint: { readonly text: string; readonly ink: string; readonly sizeMm: number; readonly rows: number };
  'anti-copy': { readonly ink: string; readonly hidden: string; readonly pitchMm: number };
  watermark: { readonly motif: string; readonly contrast: number; readonly printed: boolean };
  'security-fibres': {
    readonly count: number;
    readonly visible: readonly string[];
    readonly fluorescent: readonly string[];
  };
  planchettes: { readonly count: number; readonly ink: string };
  'security-thread': { readonly text: string; readonly widthMm: number; readonly uv: Hex };
  'see-through-register': { readonly motif: string; readonly ink: string; readonly offsetMm: PointMm };
  /** Text or art printed with relief; `heightUm` is the ink's height above the paper. */
  intaglio: {
    readonly text: string;
    readonly motif: string;
    readonly style: TextStyle;
    readonly ink: string;
    readonly heightUm: number;
  };
  'latent-image': { readonly text: string; readonly ink: string; readonly pitchMm: number; readonly heightUm: number };
  /** Optically variable ink: turns from one colour to the other on tilting; `shift` 0 is a static imitation. */
  ovi: { readonly motif: string; readonly colour: Hex; readonly tiltedColour: Hex; readonly shift: number };
  /** Diffractive device; `brilliance` 0 is a printed imitation without movement. */
  'diffractive-device': { readonly motif: string; readonly brilliance: number; readonly zones: number };
  /** Film over the page; `liftUm` above 0 shows its edge in oblique light. */
  'laminate-overlay': { readonly gloss: number; readonly edgeUm: number };
  'retroreflective-overlay': { readonly motif: string; readonly pitchMm: number; readonly strength: number };
  'uv-print': {
    readonly motif: string;
    readonly text: string;
    readonly uv: Hex;
    readonly secondUv: Hex;
    /** What the print shows at 254 nm instead, or null where it shows nothing there. */
    readonly uv254: Hex | null;
    readonly strength: number;
  };
  /** A field of one visible colour, part of which drops out in infrared. */
  'ir-split': { readonly motif: string; readonly staysInk: string; readonly dropsInk: string };
  embossing: { readonly motif: string; readonly heightUm: number };
  /** `fromBack` tells that the page is the back of its leaf, where a number burnt through the booklet reads mirrored. */
  'laser-perforation': {
    readonly text: string;
    readonly holeMm: number;
    readonly heightMm: number;
    readonly fromBack: boolean;
  };
  'stitching-thread': { readonly ink: string; readonly uv: Hex; readonly stitchMm: number };
  'page-numbering': { readonly text: string; readonly ink: string; readonly sizeMm: number };
  /** The serial number; `uv` is null for an ink that does not fluoresce. */
  'numbering-letterpress': {
    readonly text: string;
    readonly ink: string;
    readonly sizeMm: number;
    readonly uv: Hex | null;
  };
  window: { readonly motif: string };
  'tactile-engraving': { readonly text: string; readonly style: TextStyle; readonly heightUm: number };
  /** Two laser images under one lens array, each seen from its own side. */
  'changeable-laser-image': { readonly first: string; readonly second: string; readonly portrait: CaptureRef };
  /** The second portrait; `uv` is null for an ink that does not fluoresce. */
  'ghost-image': {
    readonly portrait: CaptureRef;
    readonly ink: string;
    readonly strength: number;
    readonly uv: Hex | null;
  };
  /**
   * The printed portrait. `overprint` tells whether the background pattern runs on over it;
   * `misfitMm` is how far the image sits off its place.
   */
  /** `greys`: printed in greys, in the place of an engraved one. */
  'portrait-print': {
    readonly portrait: CaptureRef;
    readonly overprint: boolean;
    readonly misfitMm: PointMm;
    readonly greys?: boolean;
  };
  'mrz-print': {
    readonly lines: readonly string[];
    readonly ink: string;
    readonly baselineMm: PointMm;
    readonly pitchMm: number;
    readonly lineMm: number;
    readonly misfitMm: number;
  };
  /** Captions, titles and data. `field` is what the text claims, or null for fixed words. */
  text: {
    readonly text: string;
    readonly field: Field | null;
    readonly style: TextStyle;
    readonly ink: string;
    readonly baselineShiftMm: number;
  };
  /** A name written by hand; `writer` is who wrote it where that is not the one who is named. */
  signature: { readonly text: string; readonly ink: string; readonly slantDeg: number; readonly writer?: string };
  /** Coat of arms or another drawing of the model. */
  art: { readonly motif: string; readonly ink: string; readonly heightUm: number };
  rule: { readonly ink: string; readonly lineMm: number };
  'seal-impression': { readonly text: string; readonly motif: string; readonly ink: string; readonly pressure: number };
  'entry-stamp': {
    readonly state: string;
    readonly direction: 'entry' | 'exit';
    readonly mode: 'air' | 'land' | 'sea';
    readonly place: string;
    readonly date: PlainDate;
    readonly number: string;
    readonly header: string;
    readonly frame: StampFrame;
    readonly layout: StampLayout;
    /** Colour of the stamping ink. */
    readonly colour: Hex;
    readonly angleDeg: number;
    readonly pressing: StampPressing;
    /** How the date differs from the rest where it was written anew; null where it was struck with it. */
    readonly redrawn: RedrawnDate | null;
  };
  /** A barcode; its box holds the quiet zone too. PDF417 fills the box, square symbols stand in its middle. */
  barcode: { readonly symbology: Symbology; readonly text: string; readonly ink: string };
  /** A barcode with signed data. `seal` is null in a model and made with the document. */
  'visible-digital-seal': {
    readonly symbology: Extract<Symbology, 'data-matrix'>;
    readonly profile: SealProfile;
    readonly ink: string;
    readonly seal: SealOnPage | null;
  };
  /** The symbol of a chip, printed; on a plastic page or card also the module and the antenna within. */
  chip: { readonly motif: string; readonly ink: string };
  trace: { readonly trace: Trace };
}

/** The kinds of element; one file each draws them. */
export type ElementKind = keyof ElementParameters;

/**
 * What every element has: a name unique on its page, its place, how it was printed, and how far off its place. `within` is
 * what was cut out of it: nothing beyond that box is there.
 */
export interface ElementBase {
  readonly id: string;
  readonly box: BoxMm;
  readonly technique: Technique;
  readonly shiftMm: PointMm;
  readonly within?: BoxMm;
}

/** An element of one kind, or of any of several. */
export type ElementOf<K extends ElementKind> = {
  [P in K]: ElementBase & { readonly kind: P } & ElementParameters[P];
}[K];

/** One thing on a page: a security feature, a text, the material itself, or a trace. */
export type PageElement = ElementOf<ElementKind>;
