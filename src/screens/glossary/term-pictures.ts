import type { DocumentKind } from '@/core/document/document-kind';
import type { Field } from '@/core/document/field';
import type { PageKind, Series } from '@/core/document/model';
import type { Light } from '@/core/document/optics';
import type { InventedState } from '@/core/document/state';
import type { Sign } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import type { TermId } from '@/i18n/glossary-terms';
import type { FeatureKind, FeatureView } from '@/table/view/teaching/feature';
import type { PrintTechnique } from '@/table/view/teaching/technique-terms';

/** Which models may show something: of a kind, and where it matters of a script and a series. */
export interface Subject {
  readonly kind: DocumentKind;
  readonly script?: InventedState['script'];
  readonly series?: Series;
}

/**
 * What a term shows: a feature in the views that tell, or in one view of its own; a printing technique under the loupe; a
 * whole page under a light, or the first page of a kind of document; printed data; some characters of the machine readable
 * zone, found by a regular expression; a sign of something that was done, beside the untouched document; the face printed
 * and the one at the counter; or stamps.
 */
export type TermPicture =
  | { readonly show: 'feature'; readonly kind: FeatureKind }
  | { readonly show: 'view'; readonly kind: FeatureKind; readonly view: FeatureView }
  | { readonly show: 'technique'; readonly technique: PrintTechnique }
  | { readonly show: 'page'; readonly page: PageKind; readonly light: Light }
  | { readonly show: 'document'; readonly of: Subject }
  | { readonly show: 'fields'; readonly fields: readonly Field[]; readonly of: Subject }
  | { readonly show: 'mrz'; readonly line: 0 | 1; readonly characters: string; readonly of: Subject }
  | {
      readonly show: 'fraud';
      readonly intervention: InterventionName;
      readonly sign: Sign;
      readonly light?: Light;
      /** The kind of document it is done to; a passport, where none is named. */
      readonly to?: DocumentKind;
    }
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
const document = (kind: DocumentKind): TermPicture => ({ show: 'document', of: { kind } });
const PASSPORT: Subject = { kind: 'passport', series: 'newer' };
const fields = (names: readonly Field[], of: Subject = PASSPORT): TermPicture => ({
  show: 'fields',
  fields: names,
  of,
});
const CYRILLIC: Subject = { ...PASSPORT, script: 'cyrillic' };
const ARABIC: Subject = { ...PASSPORT, script: 'arabic' };
const mrz = (line: 0 | 1, characters: string, of: Subject = PASSPORT): TermPicture => ({
  show: 'mrz',
  line,
  characters,
  of,
});
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
  'polymer-substrate': [feature('polycarbonate')],
  polycarbonate: [feature('polycarbonate')],
  'transparent-window': [feature('window')],
  laminate: [feature('laminate-overlay'), fraud('overlay-altered', 'overlay-interrupted', 'coaxial')],
  overlay: [feature('laminate-overlay')],
  'tamper-evident-laminate': [fraud('photo-substitution', 'overlay-interrupted')],
  'retroreflective-laminate': [feature('retroreflective-overlay'), fraud('overlay-altered', 'overlay-imitated')],
  'background-printing': [view('rainbow-printing', 'white'), view('guilloche', 'white')],
  guilloche: [feature('guilloche')],
  'fine-line-pattern': [view('guilloche', 'white')],
  'relief-design': [view('guilloche', 'white')],
  'rainbow-printing': [feature('rainbow-printing'), fraud('counterfeit', 'printing-technique-differs')],
  offset: [technique('offset')],
  'wet-offset': [technique('offset')],
  'dry-offset': [technique('offset'), view('rainbow-printing', 'white')],
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
  registration: [feature('see-through-register'), fraud('production-tolerance', 'production-variation')],
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
  'transparent-foil': [view('diffractive-device', 'white', 8)],
  'movement-effect': [feature('diffractive-device')],
  cli: [feature('changeable-laser-image')],
  mli: [feature('changeable-laser-image')],
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
  'handwritten-data': [fields(['applicantName'], { kind: 'passport-application' })],
  'signature-usual-mark': [feature('signature')],
  mrtd: [document('passport'), document('identity-card'), document('visa')],
  mrp: [document('passport')],
  mrotd: [document('identity-card')],
  mrv: [document('visa')],
  mrz: [feature('mrz-print')],
  'ocr-b': [view('mrz-print', 'white')],
  'filler-character': [view('mrz-print', 'white')],
  'document-code': [mrz(0, '^..')],
  'issuing-state-code': [mrz(0, '(?<=^..)...')],
  'primary-identifier': [mrz(0, '(?<=^.{5}).+?(?=<<)'), fields(['surname'])],
  'secondary-identifier': [mrz(0, '(?<=^.{5}.+<<)[A-Z].*?(?=<<)'), fields(['givenNames'])],
  transliteration: [fields(['surnameNative', 'surname'], CYRILLIC), mrz(0, '(?<=^.{5}).+?(?=<<)', CYRILLIC)],
  transcription: [fields(['surnameNative', 'surname'], ARABIC)],
  'check-digit': [fraud('mrz-altered', 'check-digit-wrong')],
  'composite-check-digit': [mrz(1, '.$')],
  barcode: [feature('barcode')],
  'visible-digital-seal': [feature('visible-digital-seal')],
  'viz-mrz-comparison': [fraud('biodata-altered', 'mrz-differs-from-page')],
  emrtd: [feature('chip')],
  'contactless-chip': [feature('chip')],
  bac: [mrz(1, '^.{28}')],
  pace: [fields(['cardAccessNumber'], CYRILLIC)],
  can: [fields(['cardAccessNumber'], CYRILLIC)],
  'biometric-identifier': [view('portrait-print', 'white')],
  booklet: [page('data'), page('visa')],
  binding: [feature('stitching-thread')],
  'back-stitch': [view('stitching-thread', 'uv365')],
  endpaper: [page('inside-cover')],
  delamination: [fraud('overlay-altered', 'overlay-interrupted', 'oblique')],
  'stitching-thread': [feature('stitching-thread')],
  'page-numbering': [feature('page-numbering')],
  'fraudulent-document': [
    fraud('photo-substitution', 'edge-around-portrait'),
    { show: 'faces', intervention: 'look-alike' },
  ],
  'false-document': [
    fraud('counterfeit', 'paper-fluoresces'),
    fraud('biodata-altered', 'characters-differ'),
    fraud('pseudo-document', 'issuer-unknown'),
  ],
  'pseudo-document': [fraud('pseudo-document', 'issuer-unknown')],
  'fantasy-document': [fraud('pseudo-document', 'issuer-unknown')],
  'camouflage-passport': [fraud('pseudo-document', 'issuer-unknown')],
  fog: [fraud('morphed-portrait', 'portrait-morphed')],
  'stolen-blank': [fraud('stolen-blank', 'printing-technique-differs')],
  'page-substitution': [fraud('page-substituted', 'numbers-differ'), fraud('page-substituted', 'paper-fluoresces')],
  'composite-document': [fraud('page-substituted', 'numbers-differ')],
  'chemical-erasure': [fraud('biodata-altered', 'surface-disturbed', 'uv365')],
  'counterfeit-stamp': [fraud('counterfeit-stamp', 'printing-technique-differs')],
  'altered-visa': [{ show: 'fraud', intervention: 'validity-altered', sign: 'characters-differ', to: 'visa' }],
  'morphed-photo': [fraud('morphed-portrait', 'portrait-morphed')],
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
  'true-likeness': [{ show: 'faces', intervention: null }],
  'false-match': [{ show: 'faces', intervention: 'look-alike' }],
  'false-non-match': [{ show: 'faces', intervention: 'aged-holder' }],
  truncation: [fraud('long-name', 'name-truncated')],
  'breeder-document': [page('certificate')],
  'evidence-of-identity': [document('birth-certificate')],
  'reference-document': [fraud('biodata-altered', 'characters-differ')],
  'overt-feature': [feature('ovi')],
  'covert-feature': [view('microprint', 'white'), view('uv-print', 'uv365')],
  'feel-look-tilt': [
    view('intaglio', 'oblique'),
    view('watermark', 'transmitted'),
    view('diffractive-device', 'white', 8),
  ],
  'emergency-travel-document': [document('emergency-travel-document')],
  'laissez-passer': [document('laissez-passer')],
  'convention-travel-document': [document('refugee-travel-document')],
  'residence-permit': [document('residence-permit')],
  specimen: [page('data')],
  'transmitted-light': [page('data', 'transmitted')],
  'oblique-light': [page('data', 'oblique')],
  'coaxial-light': [page('data', 'coaxial')],
  'uv-365': [page('data', 'uv365')],
  'uv-254': [page('data', 'uv254')],
  'infrared-light': [page('data', 'infrared')],
  magnifier: [view('microprint', 'white')],
};
