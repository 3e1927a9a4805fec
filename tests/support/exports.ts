import { strToU8, zipSync } from 'fflate';
import { EXPORT_FORMAT_VERSION } from '@/store/transfer/export-format';
import { aDevice } from './device';
import { anAnswer, aProfile, aSession, NOON } from './records';
import { succeeded } from './results';

/** Takes a share of progress, and says nothing. */
export const quiet = () => undefined;
/** Ana's export, with her own specimens. */
export const ORDER = { profileId: 'ana', packs: true, exportedAt: NOON };

/** Opens a tab of a fresh device on which Ana has given these answers. */
export async function aTabWithAnswers(indices: readonly number[]) {
  const tab = aDevice().openTab();
  succeeded(await tab.profiles.create(aProfile()));
  succeeded(await tab.sessions.create(aSession()));
  for (const index of indices) succeeded(await tab.answers.append(anAnswer({ index })));
  return tab;
}

/** Gives the export of these answers. */
export async function anExport(indices: readonly number[] = [0, 1]): Promise<Blob> {
  const tab = await aTabWithAnswers(indices);
  return succeeded(await tab.transfer.exportProfile(ORDER, quiet)).blob;
}

/** Packs a file as a stranger would; `manifest` overrides what the manifest says, null leaves it out. */
export function aFile(
  parts: Readonly<Record<string, string>>,
  manifest: Readonly<Record<string, unknown>> | null = {},
): Blob {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  const told = {
    format: 'loupe-export',
    formatVersion: EXPORT_FORMAT_VERSION,
    appVersion: '0.1.0',
    exportedAt: NOON,
    parts: files.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: null })),
    ...manifest,
  };
  const head = manifest === null ? {} : { 'manifest.json': strToU8(JSON.stringify(told)) };
  return new Blob([new Uint8Array(zipSync({ ...head, ...Object.fromEntries(files) }))]);
}

/** The parts of an export without answers. */
export const PLAIN = {
  'profile.json': JSON.stringify(aProfile()),
  'sessions.jsonl': `${JSON.stringify(aSession())}\n`,
  'answers.jsonl': '',
};
