/** The context every annotation names. Source: W3C Web Annotation Vocabulary, 23 February 2017. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The terms of Loupe beyond the standard; written as JSON-LD 1.1, so that no other reader takes them for standard ones. */
export const LOUPE_CONTEXT = {
  loupe: 'urn:loupe:terms#',
  'loupe:expected': { '@id': 'loupe:expected', '@type': '@json' },
  'loupe:found': { '@id': 'loupe:found', '@type': '@json' },
  'loupe:mrz': { '@id': 'loupe:mrz', '@container': '@list' },
} as const;

/** A word about a region: `sign:<sign>`, `category:<category>`, `light:<light>` or `feature:<feature>`. */
export interface TagBody {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging';
  readonly value: string;
}

/**
 * Where a region lies, in pixels of the annotated picture: whole-pixel rectangles as Media Fragments, all else as
 * an SVG polygon. Source: W3C Web Annotation Data Model, sections 4.2.1 and 4.2.7.
 */
export type RegionSelector =
  | {
      readonly type: 'FragmentSelector';
      readonly conformsTo: 'http://www.w3.org/TR/media-frags/';
      readonly value: string;
    }
  | { readonly type: 'SvgSelector'; readonly value: string };

/** What an annotation is about: a region of the picture, (`loupe:face`) the two faces beside each other, or (`loupe:chip`) the chip. */
export type RegionTarget =
  | {
      readonly type: 'SpecificResource';
      readonly source: string;
      readonly 'loupe:page': string;
      readonly selector: RegionSelector;
    }
  | { readonly type: 'SpecificResource'; readonly source: string; readonly 'loupe:face': true }
  | { readonly type: 'SpecificResource'; readonly source: string; readonly 'loupe:chip': true };

/** One piece of evidence as a Web Annotation. */
export interface RegionAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying';
  readonly body: readonly TagBody[];
  readonly target: RegionTarget;
  readonly 'loupe:minMagnification': number;
  readonly 'loupe:strength': number;
  readonly 'loupe:expected': unknown;
  readonly 'loupe:found': unknown;
}

/**
 * All evidence of one picture as a Web Annotation page. `loupe:widthPx`, `loupe:heightPx` and `loupe:pxPerMm` describe the picture;
 * `loupe:mrz` holds the true lines of its machine readable zone, from top to bottom, where it has one.
 * Source: W3C Web Annotation Data Model, section 5.2.
 */
export interface AnnotationPage {
  readonly '@context': readonly [typeof ANNOTATION_CONTEXT, typeof LOUPE_CONTEXT];
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly 'loupe:widthPx': number;
  readonly 'loupe:heightPx': number;
  readonly 'loupe:pxPerMm': number;
  readonly 'loupe:mrz'?: readonly string[];
  readonly items: readonly RegionAnnotation[];
}
