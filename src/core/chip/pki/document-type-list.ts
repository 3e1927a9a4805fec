import { AsnArray, AsnProp, AsnPropTypes, AsnType, AsnTypeTypes } from '@peculiar/asn1-schema';

/** Object identifier of the list of document types. Source: ICAO Doc 9303 part 12 section 7.1 (id-icao-mrtd-security-extensions-documentTypeList). */
export const ID_DOCUMENT_TYPE_LIST = '2.23.136.1.1.6.2';

/** The set of document codes. */
class DocumentTypes extends AsnArray<string> {}
AsnType({ type: AsnTypeTypes.Set, itemType: AsnPropTypes.PrintableString })(DocumentTypes);

/**
 * Which documents a signer may sign, as document codes of the machine readable zone. Written without decorators, which
 * the project's TypeScript leaves out.
 */
export class DocumentTypeList {
  version = 0;
  docTypeList = new DocumentTypes();

  /** Makes the list of some document codes. */
  static of(codes: readonly string[]): DocumentTypeList {
    const list = new DocumentTypeList();
    list.docTypeList = new DocumentTypes([...codes]);
    return list;
  }
}
AsnProp({ type: AsnPropTypes.Integer })(DocumentTypeList.prototype, 'version');
AsnProp({ type: DocumentTypes })(DocumentTypeList.prototype, 'docTypeList');
