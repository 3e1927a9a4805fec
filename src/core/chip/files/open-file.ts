import type { ChipProblem } from '@/core/chip/chip-problem';
import { findTlv, readTlv, readTlvs, type Tlv } from '@/core/chip/tlv';
import { fail, ok, type Result } from '@/core/kernel/result';
import { type ChipFileName, LDS_FILES } from './lds-files';

/** Reads the outer object of a file and gives its value. */
export function openFile(file: ChipFileName, bytes: Uint8Array): Result<Uint8Array, ChipProblem> {
  const outer = readTlv(bytes);
  if (!outer.ok) return fail({ ...outer.problem, file });
  if (outer.value.tag !== LDS_FILES[file].tag) return fail({ code: 'chip.file-tag', file, tag: outer.value.tag });
  return ok(outer.value.value);
}

/** Reads the objects within a value of a file. */
export function objectsIn(file: ChipFileName, value: Uint8Array): Result<readonly Tlv[], ChipProblem> {
  const read = readTlvs(value);
  return read.ok ? read : fail({ ...read.problem, file });
}

/** Opens a file and goes down the path of tags to one value. */
export function openPath(
  file: ChipFileName,
  bytes: Uint8Array,
  path: readonly number[],
): Result<Uint8Array, ChipProblem> {
  let value = openFile(file, bytes);
  for (const tag of path) {
    if (!value.ok) return value;
    const objects = objectsIn(file, value.value);
    if (!objects.ok) return objects;
    const next = findTlv(objects.value, tag);
    if (next === undefined) return fail({ code: 'chip.object-missing', file, tag });
    value = ok(next);
  }
  return value;
}
