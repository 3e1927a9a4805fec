/** One picture of an identity; ages in years on the day it was taken. */
export interface Capture {
  readonly name: string;
  readonly file: string;
  readonly age: number;
  readonly glasses: boolean;
  readonly beard: string;
}

/** What a pack knows of one identity. `skinTone` is CIE L* at the cheeks, `eyeColour` an English colour word. */
export interface Identity {
  readonly id: string;
  readonly sex: 'F' | 'M';
  readonly age: number;
  readonly skinTone: number;
  readonly eyeColour: string;
  readonly captures: readonly Capture[];
  readonly lookalikeOf: string | null;
  readonly relativeOf: string | null;
  readonly morphOf: readonly [string, string, number] | null;
}

/** A pack of faces with its pairs; `distances` are computed geometry in units of spread, not perception. */
export interface FacePack {
  readonly identities: readonly Identity[];
  readonly distances: readonly (readonly [string, string, number])[];
}
