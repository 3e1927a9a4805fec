import type { Light } from '@/core/document/optics';
import type { SpecimenSource } from '@/examiner/contract';

/** Tells whether a specimen can be seen under a light: a photographed one only where a picture was taken. */
export function hasLight(source: SpecimenSource, light: Light): boolean {
  return source.kind === 'computed' || source.lights.includes(light);
}
