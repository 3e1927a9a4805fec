import type { PageKind } from '@/core/document/model';
import type { Light } from '@/core/document/optics';
import type { Sign } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import type { TermId } from '@/i18n/glossary-terms';
import type { FeatureKind, FeatureView } from '@/table/view/teaching/feature';
import type { PrintTechnique } from '@/table/view/teaching/technique-terms';

/**
 * What a term shows: a feature in the views that tell, or in one view of its own; a printing technique under the loupe; a
 * whole page under a light; a sign of something that was done, beside the untouched document; the face printed and the
 * one at the counter; or stamps.
 */
export type TermPicture =
  | { readonly show: 'feature'; readonly kind: FeatureKind }
  | { readonly show: 'view'; readonly kind: FeatureKind; readonly view: FeatureView }
  | { readonly show: 'technique'; readonly technique: PrintTechnique }
  | { readonly show: 'page'; readonly page: PageKind; readonly light: Light }
  | { readonly show: 'fraud'; readonly intervention: InterventionName; readonly sign: Sign; readonly light?: Light }
  | { readonly show: 'faces'; readonly intervention: InterventionName | null }
  | { readonly show: 'stamps' };

const feature = (kind: FeatureKind): TermPicture => ({ show: 'feature', kind });
const view = (kind: FeatureKind, light: Light, tiltYDeg = 0): TermPicture => ({
  show: 'view',
  kind,
  view: { light, tiltYDeg },
});
const technique = (name: PrintTechnique): TermPicture => ({ show: 'technique', technique: name });
const page = (kind: PageKind, light: Light = 'white'): TermPicture => ({ show: 'page', page: kind, light });
const fraud = (intervention: InterventionName, sign: Sign, light?: Light): TermPicture => ({
  show: 'fraud',
  intervention,
  sign,
  ...(light && { light }),
});

/** The pictures of the terms that can be shown; terms of procedure, of systems and of law have none. */
export const TERM_PICTURES: Partial<Record<TermId, readonly TermPicture[]>> = {
  substrate: [feature('paper')],
  'security-paper': [feature('paper'), view('security-fibres', 'uv365')],
  'uv-dull-paper': [feature('paper'), fraud('counterfeit', 'paper-fluoresces')],
  'optical-brightener': [fraud('counterfeit', 'paper-fluoresces')],
  watermark: [feature('watermark')],
  'multitone-watermark': [view('watermark', 'transmitted')],
  'printed-watermark': [fraud('counterfeit', 'watermark-imitated')],
  'security-thread': [feature('security-thread')],
  'security-fibres': [feature('security-fibres')],
  'fluorescent-fibres': [view('security-fibres', 'uv365')],
  planchettes: [feature('planchettes')],
  polycarbonate: [feature('polycarbonate')],
  'transparent-window': [feature('window')],
  laminate: [feature('laminate-overlay'), fraud('overlay-altered', 'overlay-interrupted', 'coaxial')],
  'retroreflective-laminate': [feature('retroreflective-overlay'), fraud('overlay-altered', 'overlay-imitated')],
  'background-printing': [view('rainbow-printing', 'white'), view('guilloche', 'white')],
  guilloche: [feature('guilloche')],
  'fine-line-pattern': [view('guilloche', 'white')],
  'relief-design': [view('guilloche', 'white')],
  'rainbow-printing': [feature('rainbow-printing'), fraud('counterfeit', 'printing-technique-differs')],
  offset: [technique('offset')],
  intaglio: [feature('intaglio'), technique('intaglio')],
  letterpress: [technique('letterpress'), view('numbering-letterpress', 'white')],
  'screen-printing': [technique('screen')],
  inkjet: [technique('inkjet')],
  'toner-print': [technique('toner')],
  'cmyk-halftone': [technique('inkjet'), fraud('counterfeit', 'printing-technique-differs')],
  'dye-sublimation': [technique('dye-sublimation')],
  'thermal-transfer': [technique('thermal-transfer')],
  'blind-embossing': [feature('embossing')],
  microprinting: [feature('microprint'), fraud('counterfeit', 'microprint-unreadable')],
  'latent-image': [feature('latent-image')],
  'see-through-register': [feature('see-through-register')],
  'anti-copy-pattern': [feature('anti-copy')],
  'serial-number-printing': [feature('numbering-letterpress')],
  'fluorescent-ink': [view('uv-print', 'uv365')],
  'bifluorescent-ink': [view('uv-print', 'uv365'), view('uv-print', 'uv254')],
  'uv-fluorescent-overprint': [feature('uv-print')],
  ovi: [feature('ovi'), fraud('counterfeit', 'feature-static')],
  'infrared-ink': [feature('ir-split')],
  'metameric-inks': [feature('ir-split')],
  'carbon-ink': [view('mrz-print', 'infrared')],
  ovd: [feature('diffractive-device')],
  dovid: [feature('diffractive-device')],
  hologram: [view('diffractive-device', 'white', 8)],
  'movement-effect': [feature('diffractive-device')],
  cli: [feature('changeable-laser-image')],
  'flip-effect': [feature('changeable-laser-image')],
  lenticular: [view('changeable-laser-image', 'oblique')],
  'ghost-image': [feature('ghost-image'), fraud('photo-substitution', 'ghost-image-differs')],
  'overlap-portrait': [view('diffractive-device', 'white', 8)],
  personalisation: [view('text', 'white')],
  biodata: [view('text', 'white')],
  'biodata-page': [page('data')],
  viz: [page('data')],
  portrait: [view('portrait-print', 'white')],
  'integrated-photo': [feature('portrait-print')],
  'laser-engraving': [technique('laser-engraving')],
  'tactile-laser': [feature('tactile-engraving')],
  'laser-perforation': [feature('laser-perforation')],
  'conical-perforation': [view('laser-perforation', 'transmitted')],
  'dry-seal': [view('embossing', 'oblique')],
  'wet-stamp': [feature('seal-impression'), { show: 'stamps' }],
  'entry-stamp': [{ show: 'stamps' }],
  'signature-usual-mark': [feature('signature')],
  mrz: [feature('mrz-print')],
  'ocr-b': [view('mrz-print', 'white')],
  'filler-character': [view('mrz-print', 'white')],
  'check-digit': [fraud('mrz-altered', 'check-digit-wrong')],
  'viz-mrz-comparison': [fraud('biodata-altered', 'mrz-differs-from-page')],
  emrtd: [feature('chip')],
  'contactless-chip': [feature('chip')],
  'stitching-thread': [feature('stitching-thread')],
  'page-numbering': [feature('page-numbering')],
  counterfeit: [
    fraud('counterfeit', 'paper-fluoresces'),
    fraud('counterfeit', 'microprint-unreadable'),
    fraud('counterfeit', 'printing-technique-differs'),
  ],
  forgery: [fraud('photo-substitution', 'edge-around-portrait'), fraud('biodata-altered', 'surface-disturbed')],
  'photo-substitution': [
    fraud('photo-substitution', 'edge-around-portrait'),
    fraud('photo-substitution', 'edge-around-portrait', 'uv365'),
  ],
  'data-alteration': [fraud('biodata-altered', 'characters-differ'), fraud('biodata-altered', 'surface-disturbed')],
  'mechanical-erasure': [fraud('biodata-altered', 'surface-disturbed')],
  'wear-and-tear': [fraud('wear', 'wear-and-damage'), fraud('water-damage', 'wear-and-damage')],
  impostor: [{ show: 'faces', intervention: 'look-alike' }],
  'look-alike': [{ show: 'faces', intervention: 'look-alike' }],
  'rightful-holder': [{ show: 'faces', intervention: null }],
  'facial-comparison': [
    { show: 'faces', intervention: null },
    { show: 'faces', intervention: 'look-alike' },
  ],
  'false-non-match': [{ show: 'faces', intervention: 'aged-holder' }],
  truncation: [fraud('long-name', 'name-truncated')],
  'breeder-document': [page('certificate')],
  specimen: [page('data')],
  'transmitted-light': [page('data', 'transmitted')],
  'oblique-light': [page('data', 'oblique')],
  'coaxial-light': [page('data', 'coaxial')],
  'uv-365': [page('data', 'uv365')],
  'uv-254': [page('data', 'uv254')],
  'infrared-light': [page('data', 'infrared')],
  magnifier: [view('microprint', 'white')],
};
