import type { Intervention, InterventionName } from './intervention';
import { agedHolder } from './interventions/aged-holder';
import { applicationMisrepresentation } from './interventions/application-misrepresentation';
import { barcodeAltered } from './interventions/barcode-altered';
import { biodataAltered } from './interventions/biodata-altered';
import { chipAltered } from './interventions/chip-altered';
import { chipReplaced } from './interventions/chip-replaced';
import { chipSignedByStranger } from './interventions/chip-signed-by-stranger';
import { chipSilenced } from './interventions/chip-silenced';
import { counterfeit } from './interventions/counterfeit';
import { damagedChip } from './interventions/damaged-chip';
import { documentReused } from './interventions/document-reused';
import { falseBreederDocument } from './interventions/false-breeder-document';
import { longName } from './interventions/long-name';
import { lookAlike } from './interventions/look-alike';
import { mrzAltered } from './interventions/mrz-altered';
import { olderSeries } from './interventions/older-series';
import { overlayAltered } from './interventions/overlay-altered';
import { photoSubstitution } from './interventions/photo-substitution';
import { productionTolerance } from './interventions/production-tolerance';
import { sealAltered } from './interventions/seal-altered';
import { signerNotVerifiable } from './interventions/signer-not-verifiable';
import { waterDamage } from './interventions/water-damage';
import { wear } from './interventions/wear';

/** Every intervention by its name. */
export const INTERVENTION_RECORD: Readonly<Record<InterventionName, Intervention>> = {
  counterfeit,
  'photo-substitution': photoSubstitution,
  'biodata-altered': biodataAltered,
  'mrz-altered': mrzAltered,
  'overlay-altered': overlayAltered,
  'barcode-altered': barcodeAltered,
  'seal-altered': sealAltered,
  'false-breeder-document': falseBreederDocument,
  'application-misrepresentation': applicationMisrepresentation,
  'look-alike': lookAlike,
  'document-reused': documentReused,
  wear,
  'water-damage': waterDamage,
  'older-series': olderSeries,
  'aged-holder': agedHolder,
  'production-tolerance': productionTolerance,
  'long-name': longName,
  'chip-altered': chipAltered,
  'chip-replaced': chipReplaced,
  'chip-signed-by-stranger': chipSignedByStranger,
  'chip-silenced': chipSilenced,
  'damaged-chip': damagedChip,
  'signer-not-verifiable': signerNotVerifiable,
};
