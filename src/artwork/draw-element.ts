import type { ElementKind, ElementOf, PageElement } from '@/core/document/element';
import { type BoxMm, commonBox, movedBox } from '@/core/kernel/geometry';
import type { DrawContext, DrawElement } from './draw-context';
import { drawAntiCopy } from './features/anti-copy';
import { drawArt } from './features/art';
import { drawBarcode } from './features/barcode';
import { drawChangeableLaserImage } from './features/changeable-laser-image';
import { drawChip } from './features/chip';
import { drawDiffractiveDevice } from './features/diffractive-device';
import { drawEmbossing } from './features/embossing';
import { drawEntryStamp } from './features/entry-stamp';
import { drawGhostImage } from './features/ghost-image';
import { drawGuilloche } from './features/guilloche';
import { drawIntaglio } from './features/intaglio';
import { drawIrSplit } from './features/ir-split';
import { drawLaminateOverlay } from './features/laminate-overlay';
import { drawLaserPerforation } from './features/laser-perforation';
import { drawLatentImage } from './features/latent-image';
import { drawMicroprint } from './features/microprint';
import { drawMrzPrint } from './features/mrz-print';
import { drawNumberingLetterpress } from './features/numbering-letterpress';
import { drawOvi } from './features/ovi';
import { drawPageNumbering } from './features/page-numbering';
import { drawPaper } from './features/paper';
import { drawPlanchettes } from './features/planchettes';
import { drawPolycarbonate } from './features/polycarbonate';
import { drawPortraitPrint } from './features/portrait-print';
import { drawRainbowPrinting } from './features/rainbow-printing';
import { drawRetroreflectiveOverlay } from './features/retroreflective-overlay';
import { drawRule } from './features/rule';
import { drawSealImpression } from './features/seal-impression';
import { drawSecurityFibres } from './features/security-fibres';
import { drawSecurityThread } from './features/security-thread';
import { drawSeeThroughRegister } from './features/see-through-register';
import { drawSignature } from './features/signature';
import { drawStitchingThread } from './features/stitching-thread';
import { drawTactileEngraving } from './features/tactile-engraving';
import { drawText } from './features/text';
import { drawTrace } from './features/trace';
import { drawUvPrint } from './features/uv-print';
import { drawVisibleDigitalSeal } from './features/visible-digital-seal';
import { drawWatermark } from './features/watermark';
import { drawWindow } from './features/window';
import type { Mark } from './mark';

/** How every kind of element is drawn. */
const DRAW: { readonly [K in ElementKind]: DrawElement<K> } = {
  paper: drawPaper,
  polycarbonate: drawPolycarbonate,
  guilloche: drawGuilloche,
  'rainbow-printing': drawRainbowPrinting,
  microprint: drawMicroprint,
  'anti-copy': drawAntiCopy,
  watermark: drawWatermark,
  'security-fibres': drawSecurityFibres,
  planchettes: drawPlanchettes,
  'security-thread': drawSecurityThread,
  'see-through-register': drawSeeThroughRegister,
  intaglio: drawIntaglio,
  'latent-image': drawLatentImage,
  ovi: drawOvi,
  'diffractive-device': drawDiffractiveDevice,
  'laminate-overlay': drawLaminateOverlay,
  'retroreflective-overlay': drawRetroreflectiveOverlay,
  'uv-print': drawUvPrint,
  'ir-split': drawIrSplit,
  embossing: drawEmbossing,
  'laser-perforation': drawLaserPerforation,
  'stitching-thread': drawStitchingThread,
  'page-numbering': drawPageNumbering,
  'numbering-letterpress': drawNumberingLetterpress,
  window: drawWindow,
  'tactile-engraving': drawTactileEngraving,
  'changeable-laser-image': drawChangeableLaserImage,
  'ghost-image': drawGhostImage,
  'portrait-print': drawPortraitPrint,
  'mrz-print': drawMrzPrint,
  text: drawText,
  signature: drawSignature,
  art: drawArt,
  rule: drawRule,
  'seal-impression': drawSealImpression,
  'entry-stamp': drawEntryStamp,
  barcode: drawBarcode,
  'visible-digital-seal': drawVisibleDigitalSeal,
  chip: drawChip,
  trace: drawTrace,
};

/** Draws one element with a source of chance of its own, moved by its misregistration. */
export function drawElement(element: PageElement, context: DrawContext): readonly Mark[] {
  const marks = drawKind(element, { ...context, random: context.random.fork(element.id) });
  return element.within ? cutTo(marks, element.within) : marks;
}

function cutTo(marks: readonly Mark[], box: BoxMm): readonly Mark[] {
  return marks.flatMap((mark) => {
    const clip = commonBox(mark.clip ?? mark.bounds, box);
    return clip ? [{ ...mark, bounds: clip, clip }] : [];
  });
}

function drawKind<K extends ElementKind>(element: ElementOf<K>, context: DrawContext): readonly Mark[] {
  const draw: DrawElement<K> = DRAW[element.kind];
  return draw({ ...element, box: movedBox(element.box, element.shiftMm) }, context);
}
