import { AsnArray, AsnProp, AsnPropTypes, AsnType, AsnTypeTypes, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';

/** Object identifier of the signed content of EF.SOD. Source: ICAO Doc 9303 part 10 section 4.6.2. */
export const ID_LDS_SECURITY_OBJECT = '2.23.136.1.1.1';

/** The hash of one data group. Written without decorators, which the project's TypeScript leaves out. */
export class DataGroupHash {
  dataGroupNumber = 0;
  dataGroupHashValue = new OctetString();
}
AsnProp({ type: AsnPropTypes.Integer })(DataGroupHash.prototype, 'dataGroupNumber');
AsnProp({ type: OctetString })(DataGroupHash.prototype, 'dataGroupHashValue');

/** The hashes of all data groups. */
export class DataGroupHashes extends AsnArray<DataGroupHash> {}
AsnType({ type: AsnTypeTypes.Sequence, itemType: DataGroupHash })(DataGroupHashes);

/** The content that a document signer signs (version 0). Source: ICAO Doc 9303 part 10 section 4.6.2.3. */
export class LdsSecurityObject {
  version = 0;
  hashAlgorithm = new AlgorithmIdentifier();
  dataGroupHashValues = new DataGroupHashes();
}
AsnProp({ type: AsnPropTypes.Integer })(LdsSecurityObject.prototype, 'version');
AsnProp({ type: AlgorithmIdentifier })(LdsSecurityObject.prototype, 'hashAlgorithm');
AsnProp({ type: DataGroupHashes })(LdsSecurityObject.prototype, 'dataGroupHashValues');
