import type { ContentProblem, FileProblem } from '@/content/content-problem';
import { layOnArt } from '@/content/lay-on-art';
import { parseArt, parseModel } from '@/content/parse-model';
import { parsePortraits } from '@/content/parse-portraits';
import { parseSealKeys } from '@/content/parse-seal-keys';
import { parseStamps, parseState } from '@/content/parse-state';
import type { Result } from '@/core/kernel/result';
import type { ContentSet, FromFile, LintRule } from './content-set';
import { elementsOnPage } from './rules/elements-on-page';
import { fieldsPresent } from './rules/fields-present';
import { knownInks } from './rules/known-inks';
import { knownMotifs } from './rules/known-motifs';
import { mrzGeometry } from './rules/mrz-geometry';
import { portraitsComplete } from './rules/portraits-complete';
import { sealsComplete } from './rules/seals-complete';
import { specimenWord } from './rules/specimen-word';
import { stateCodes } from './rules/state-codes';
import { stateLists } from './rules/state-lists';
import { symbolSize } from './rules/symbol-size';
import { uniqueIds } from './rules/unique-ids';

/** All lint rules of content. */
export const LINT_RULES: readonly LintRule[] = [
  knownInks,
  knownMotifs,
  elementsOnPage,
  mrzGeometry,
  symbolSize,
  sealsComplete,
  specimenWord,
  fieldsPresent,
  uniqueIds,
  stateCodes,
  stateLists,
  portraitsComplete,
];

/** A file of the content folder; `text` is null for pictures, of which only the path counts. */
export interface ContentFile {
  readonly path: string;
  readonly text: string | null;
}

/**
 * Checks all content: the shape of each `model.json`, `art.json`, `state.json`, `stamps.json`, `portraits.json` and
 * `seals.json`, then every lint rule on what
 * has the right shape. Returns all problems, in the order of the files and the rules; other files are left alone.
 */
export function lintContent(files: readonly ContentFile[]): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  function parseAll<T>(name: string, parse: (value: unknown) => Result<T, readonly ContentProblem[]>): FromFile<T>[] {
    return files
      .filter((file) => file.path.endsWith(`/${name}`))
      .flatMap(({ path, text }) => {
        const json = readJson(text ?? '');
        const parsed = json.ok ? parse(json.value) : json;
        if (parsed.ok) return [{ file: path, value: parsed.value }];
        problems.push(...parsed.problem.map((problem) => ({ file: path, ...problem })));
        return [];
      });
  }
  const arts = parseAll('art.json', parseArt);
  const stamps = parseAll('stamps.json', parseStamps);
  const content: ContentSet = {
    models: parseAll('model.json', parseModel).map(({ file, value }) => ({
      file,
      value: layOnArt(value, arts.find((art) => art.file === stateFile(value.state, 'art.json'))?.value),
    })),
    states: parseAll('state.json', parseState).flatMap(({ file, value }) => {
      const own = stamps.find((list) => list.file === stateFile(value.code, 'stamps.json'));
      if (own) return [{ file, value: { ...value, stamps: own.value } }];
      problems.push({
        file,
        code: 'content.stamps-missing',
        path: 'code',
        found: stateFile(value.code, 'stamps.json'),
      });
      return [];
    }),
    portraits: parseAll('portraits.json', parsePortraits),
    seals: parseAll('seals.json', parseSealKeys),
    pictures: new Set(files.filter((file) => file.text === null).map((file) => file.path)),
  };
  return [...problems, ...LINT_RULES.flatMap((rule) => rule.check(content))];
}

function stateFile(code: string, name: string): string {
  return `specimens/states/${code}/${name}`;
}

function readJson(text: string): Result<unknown, readonly ContentProblem[]> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: [{ code: 'content.json', path: '', found }] };
  }
}
