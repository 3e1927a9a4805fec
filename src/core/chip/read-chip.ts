import type { PlainDate } from '@/core/kernel/plain-date';
import { accessKeys } from './access-key';
import { authenticate, notPossible } from './authenticate';
import type { Authentication } from './authentication';
import { readDg1 } from './files/dg1';
import { readDg2 } from './files/dg2';
import { type PersonDetails, readDg11 } from './files/dg11';
import { type DocumentDetails, readDg12 } from './files/dg12';
import type { ChipFileName, ChipFiles } from './files/lds-files';
import type { TrustList } from './pki/trust-list';

/** A chip as it lies on a reader: its files, the lines whose key opens it, and whether it answers at all. */
export interface ChipOnReader {
  readonly files: ChipFiles;
  readonly opensWith: readonly string[];
  readonly answers: boolean;
}

/**
 * What a reader shows of a chip. `information` is what the access key was derived from, null where the printed zone
 * gives none; files are empty and contents null where the chip did not open or does not hold them.
 */
export interface ChipReading extends Authentication {
  readonly information: string | null;
  readonly files: readonly { readonly name: ChipFileName; readonly bytes: number }[];
  readonly mrz: readonly string[] | null;
  readonly person: PersonDetails | null;
  readonly document: DocumentDetails | null;
  readonly picture: Uint8Array | null;
}

/** What the reader has besides the chip: the lines it read from the page, what it trusts, and the day. */
export interface ReaderKnowledge {
  readonly printedMrz: readonly string[];
  readonly trust: TrustList;
  readonly day: PlainDate;
}

/**
 * Reads a chip in the order of an inspection: open it with the key of the printed lines, authenticate, show the data.
 * Never throws, whatever the files hold. Source: ICAO Doc 9303 part 11 section 3 and appendix J.
 */
export function readChip(chip: ChipOnReader, { printedMrz, trust, day }: ReaderKnowledge): ChipReading {
  const keys = accessKeys(printedMrz);
  const closed = {
    information: keys?.information ?? null,
    files: [],
    mrz: null,
    person: null,
    document: null,
    picture: null,
  };
  if (!chip.answers) return { ...closed, ...notPossible('no-answer') };
  if (!keys || keys.information !== accessKeys(chip.opensWith)?.information) {
    return { ...closed, ...notPossible('access-refused') };
  }
  const { files } = chip;
  return {
    ...authenticate(files, trust, day),
    information: keys.information,
    files: namesOf(files).map((name) => ({ name, bytes: files[name]?.length ?? 0 })),
    mrz: contents(files.DG1, readDg1),
    person: contents(files.DG11, readDg11),
    document: contents(files.DG12, readDg12),
    picture: contents(files.DG2, readDg2),
  };
}

const ORDER: readonly ChipFileName[] = ['EF.COM', 'EF.SOD', 'DG1', 'DG2', 'DG11', 'DG12', 'DG14', 'DG15'];

function namesOf(files: ChipFiles): readonly ChipFileName[] {
  return ORDER.filter((name) => files[name] !== undefined);
}

function contents<T>(
  file: Uint8Array | undefined,
  read: (bytes: Uint8Array) => { readonly ok: true; readonly value: T } | { readonly ok: false },
): T | null {
  const result = file && read(file);
  return result?.ok ? result.value : null;
}
