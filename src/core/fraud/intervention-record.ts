import type { Intervention, InterventionName } from './intervention';
import { agedHolder } from './interventions/aged-holder';
import { applicationMisrepresentation } from './interventions/application-misrepresentation';
import { applicationUnderDuress } from './interventions/application-under-duress';
import { barcodeAltered } from './interventions/barcode-altered';
import { biodataAltered } from './interventions/biodata-altered';
import { boardingPassSwapped } from './interventions/boarding-pass-swapped';
import { changedAppearance } from './interventions/changed-appearance';
import { chipAltered } from './interventions/chip-altered';
import { chipReplaced } from './interventions/chip-replaced';
import { chipSignedByStranger } from './interventions/chip-signed-by-stranger';
import { chipSilenced } from './interventions/chip-silenced';
import { counterfeit } from './interventions/counterfeit';
import { counterfeitStamp } from './interventions/counterfeit-stamp';
import { damagedChip } from './interventions/damaged-chip';
import { documentReused } from './interventions/document-reused';
import { falseBreederDocument } from './interventions/false-breeder-document';
import { falseSupportingDocument } from './interventions/false-supporting-document';
import { inkSmear } from './interventions/ink-smear';
import { issuedThroughCorruption } from './interventions/issued-through-corruption';
import { longName } from './interventions/long-name';
import { lookAlike } from './interventions/look-alike';
import { morphedPortrait } from './interventions/morphed-portrait';
import { mrzAltered } from './interventions/mrz-altered';
import { nameChangeObservation } from './interventions/name-change-observation';
import { officialCorrection } from './interventions/official-correction';
import { olderSeries } from './interventions/older-series';
import { oneFaceTwoNames } from './interventions/one-face-two-names';
import { overlayAltered } from './interventions/overlay-altered';
import { pageRemoved } from './interventions/page-removed';
import { pageSubstituted } from './interventions/page-substituted';
import { photoSubstitution } from './interventions/photo-substitution';
import { poorPrintRun } from './interventions/poor-print-run';
import { productionTolerance } from './interventions/production-tolerance';
import { pseudoDocument } from './interventions/pseudo-document';
import { relative } from './interventions/relative';
import { sealAltered } from './interventions/seal-altered';
import { secondDocumentOnFalseLossReport } from './interventions/second-document-on-false-loss-report';
import { signerNotVerifiable } from './interventions/signer-not-verifiable';
import { stampAltered } from './interventions/stamp-altered';
import { stolenBlank } from './interventions/stolen-blank';
import { sunFading } from './interventions/sun-fading';
import { validityAltered } from './interventions/validity-altered';
import { waterDamage } from './interventions/water-damage';
import { wear } from './interventions/wear';

/** Every intervention by its name. */
export const INTERVENTION_RECORD: Readonly<Record<InterventionName, Intervention>> = {
  counterfeit,
  'pseudo-document': pseudoDocument,
  'stolen-blank': stolenBlank,
  'photo-substitution': photoSubstitution,
  'biodata-altered': biodataAltered,
  'validity-altered': validityAltered,
  'mrz-altered': mrzAltered,
  'overlay-altered': overlayAltered,
  'stamp-altered': stampAltered,
  'page-substituted': pageSubstituted,
  'page-removed': pageRemoved,
  'counterfeit-stamp': counterfeitStamp,
  'barcode-altered': barcodeAltered,
  'seal-altered': sealAltered,
  'false-breeder-document': falseBreederDocument,
  'application-misrepresentation': applicationMisrepresentation,
  'false-supporting-document': falseSupportingDocument,
  'morphed-portrait': morphedPortrait,
  'one-face-two-names': oneFaceTwoNames,
  'issued-through-corruption': issuedThroughCorruption,
  'application-under-duress': applicationUnderDuress,
  'second-document-on-false-loss-report': secondDocumentOnFalseLossReport,
  'look-alike': lookAlike,
  relative,
  'document-reused': documentReused,
  'boarding-pass-swapped': boardingPassSwapped,
  wear,
  'water-damage': waterDamage,
  'sun-fading': sunFading,
  'ink-smear': inkSmear,
  'older-series': olderSeries,
  'aged-holder': agedHolder,
  'changed-appearance': changedAppearance,
  'production-tolerance': productionTolerance,
  'poor-print-run': poorPrintRun,
  'long-name': longName,
  'name-change-observation': nameChangeObservation,
  'official-correction': officialCorrection,
  'chip-altered': chipAltered,
  'chip-replaced': chipReplaced,
  'chip-signed-by-stranger': chipSignedByStranger,
  'chip-silenced': chipSilenced,
  'damaged-chip': damagedChip,
  'signer-not-verifiable': signerNotVerifiable,
};
