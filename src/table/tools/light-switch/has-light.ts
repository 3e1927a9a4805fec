import type { Light } from '@/core/document/optics';
import type { SpecimenSource } from '@/examiner/contract';

/** Tells whether a specimen can be seen under a light: a photographed one where a picture was taken, a painted one where its models answer to the light. */
export function hasLight(source: SpecimenSource, light: Light): boolean {
  return source.lights.includes(light);
}
