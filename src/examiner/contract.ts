import type { Exposure, Plates, Viewport } from '@/artwork/plates';
import type { ChipReading } from '@/core/chip/read-chip';
import type { DocumentKind } from '@/core/document/document-kind';
import type { Symbology } from '@/core/document/element';
import type { PageKind } from '@/core/document/model';
import type { Light } from '@/core/document/optics';
import type { Answer } from '@/core/examination/answer';
import type { Category, Evidence, Fact } from '@/core/fraud/evidence';
import type { BoxMm } from '@/core/kernel/geometry';
import type { PlainDate } from '@/core/kernel/plain-date';
import type { Strength } from '@/core/learning/difficulty';
import type { SessionPlan } from '@/core/learning/session-plan';
import type { Score } from '@/core/scoring/score';
import type { SealSigner } from '@/core/seal/seal-signer';
import type { OpenTask, TaskDoor } from './tasks/task-contract';
import type { TeachingDoor } from './teaching-contract';

/** Names a specimen on the examiner's side; it says nothing about what the specimen is. */
export type SpecimenHandle = number;

/** One page as it can be chosen on the table; `texts` are what can be read on it, for a text alternative. */
export interface PublicPage {
  readonly id: string;
  readonly kind: PageKind;
  /** The number printed on the page, or null where none is. */
  readonly number: string | null;
  readonly documentIndex: number;
  readonly documentKind: DocumentKind;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Radius of its corners in millimetres; beyond them lies the desk. */
  readonly cornerRadiusMm: number;
  readonly texts: readonly { readonly field: string | null; readonly text: string; readonly box: BoxMm }[];
  readonly mrz: readonly string[] | null;
  /** The barcodes and seals of the page by their places; what they hold is read with `readBarcodes`. */
  readonly barcodes: readonly { readonly symbology: Symbology; readonly box: BoxMm }[];
}

/** A barcode as a reader returns it: its kind, its place, and the bytes it holds. */
export interface ReadBarcode {
  readonly symbology: Symbology;
  readonly box: BoxMm;
  readonly bytes: Uint8Array;
}

/** What a barcode reader gives for a page, and the signers of seals that the inspection system trusts. */
export interface PageBarcodes {
  readonly barcodes: readonly ReadBarcode[];
  readonly signers: readonly SealSigner[];
}

/** Where pictures come from: painted plates under every light that shows something of its own, or a trainer's photographs, one per light that was taken. */
export type SpecimenSource =
  | { readonly kind: 'computed'; readonly lights: readonly Light[] }
  | { readonly kind: 'photographs'; readonly lights: readonly Light[] };

/** The public half of a specimen: what can be looked at, nothing that tells genuine from false. */
export interface PublicSpecimen {
  readonly handle: SpecimenHandle;
  readonly modelCodes: readonly string[];
  readonly state: string;
  readonly source: SpecimenSource;
  readonly pages: readonly PublicPage[];
  /** The document with a chip, by its place; null where none has one. Whether the chip answers, the reader finds out. */
  readonly chip: { readonly documentIndex: number } | null;
  readonly bearer: { readonly hasFace: boolean; readonly statement: Fact };
  readonly examined: PlainDate;
}

/**
 * What a chip reader shows: the reading, the chip's picture, and the portrait printed in the same document, each null
 * where there is none to show. It tells nothing that a real reader would not.
 */
export interface PublicChip {
  readonly reading: Omit<ChipReading, 'picture'>;
  readonly picture: ImageBitmap | null;
  readonly printed: ImageBitmap | null;
}

/** Which version of a page to paint; `twin` (the specimen before anything was done to it) only after the answer. */
export type Version = 'specimen' | 'reference' | 'twin';

/** A painting order. */
export interface PaintRequest {
  readonly handle: SpecimenHandle;
  readonly version: Version;
  readonly page: string;
  readonly viewport: Exposure;
}

/**
 * What the learner is told after the answer: the score with its reasons, the key, what was done, and how plainly it shows
 * (null where nothing was done, or nothing measured).
 */
export interface Feedback {
  readonly score: Score;
  readonly category: Category;
  readonly fraudulent: boolean;
  readonly interventions: readonly string[];
  readonly subtlety: number;
  readonly strength: Strength | null;
  /** How hard the item was held to be when its session was planned, in logits; left out where nobody rated it. */
  readonly itemRating?: number | undefined;
  readonly evidence: readonly Evidence[];
}

/** What comes next in a session: a whole examination, or an exercise. */
export type OpenItem =
  | { readonly kind: 'examination'; readonly specimen: PublicSpecimen }
  | { readonly kind: 'exercise'; readonly task: OpenTask };

/** The only door to keys: makes specimens, paints them, and answers after the learner has. Runs in a worker. */
export interface Examiner extends TeachingDoor, TaskDoor {
  /** Opens item `index` of a planned session; the same plan and index give the same item for ever. */
  openItem(plan: SessionPlan, index: number): Promise<OpenItem>;
  /** Opens a genuine specimen of a model, for reference and for pictures. */
  openReference(modelCode: string, seed: number): Promise<PublicSpecimen>;
  /** Opens a trainer's own, photographed specimen by its id; its key stays here. */
  openPhotographed(id: string): Promise<PublicSpecimen>;
  /** Paints the plates of a viewport; only for computed specimens. */
  paint(request: PaintRequest): Promise<Plates>;
  /** Gives the aligned photograph of a viewport under one light; only for photographed specimens. */
  photograph(handle: SpecimenHandle, light: Light, viewport: Viewport): Promise<ImageBitmap>;
  /** Gives the face at the counter, or null where nobody stands there. */
  counterFace(handle: SpecimenHandle): Promise<ImageBitmap | null>;
  /** Gives the printed portrait as the face tool shows it beside the counter face, or null. */
  printedFace(handle: SpecimenHandle): Promise<ImageBitmap | null>;
  /** Reads the barcodes and seals of a page, in their order on it. */
  readBarcodes(handle: SpecimenHandle, page: string): Promise<PageBarcodes>;
  /** Reads the chip as a reader does: with the key of the printed zone, against the certificates of the day; null without a chip. */
  readChip(handle: SpecimenHandle): Promise<PublicChip | null>;
  /** Takes the answer once, scores it, and only then tells the key. A second call for a handle gives the first result. */
  answer(handle: SpecimenHandle, answer: Answer): Promise<Feedback>;
  close(handle: SpecimenHandle): Promise<void>;
}
