import type { Sign } from '@/core/fraud/evidence';

/** The groups in which signs are offered, in the order in which a document is examined. */
export const SIGN_GROUPS = ['printing', 'portrait', 'data', 'chip', 'person', 'papers', 'genuine'] as const;

/** One group of signs. */
export type SignGroup = (typeof SIGN_GROUPS)[number];

/** The group of every sign. */
export const GROUP_OF_SIGN: Record<Sign, SignGroup> = {
  'printing-technique-differs': 'printing',
  'paper-fluoresces': 'printing',
  'feature-missing': 'printing',
  'feature-static': 'printing',
  'watermark-imitated': 'printing',
  'microprint-unreadable': 'printing',
  'issuer-unknown': 'printing',
  'edge-around-portrait': 'portrait',
  'overlay-interrupted': 'portrait',
  'overlay-imitated': 'portrait',
  'background-interrupted': 'portrait',
  'stitching-disturbed': 'printing',
  'page-missing': 'printing',
  'ghost-image-differs': 'portrait',
  'surface-disturbed': 'data',
  'characters-differ': 'data',
  'numbers-differ': 'data',
  'mrz-differs-from-page': 'data',
  'check-digit-wrong': 'data',
  'barcode-differs-from-page': 'data',
  'seal-signature-fails': 'data',
  'dates-implausible': 'data',
  'face-differs': 'person',
  'travel-history-impossible': 'person',
  'facts-conflict': 'papers',
  'certificate-irregular': 'papers',
  'sums-wrong': 'papers',
  'signature-differs': 'papers',
  'stamp-irregular': 'data',
  'portrait-morphed': 'person',
  'wear-and-damage': 'genuine',
  'production-variation': 'genuine',
  'older-series': 'genuine',
  'holder-has-aged': 'genuine',
  'appearance-changed': 'genuine',
  'name-truncated': 'genuine',
  'officially-amended': 'genuine',
  'chip-data-changed': 'chip',
  'chip-signature-wrong': 'chip',
  'chip-differs-from-page': 'chip',
  'chip-silent': 'chip',
  'chip-not-verifiable': 'chip',
};
