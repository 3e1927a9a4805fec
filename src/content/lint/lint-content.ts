import type { ContentProblem, FileProblem } from '@/content/content-problem';
import { layOnArt } from '@/content/lay-on-art';
import { parseArt, parseModel } from '@/content/parse-model';
import { parsePortraits } from '@/content/parse-portraits';
import { parseSealKeys } from '@/content/parse-seal-keys';
import { parseStamps, parseState } from '@/content/parse-state';
import type { Result } from '@/core/kernel/result';
import type { ContentSet, FromFile, KnownNames, LintRule } from './content-set';
import { readJson, readLessons } from './read-lessons';
import { readTaskTexts } from './read-task-texts';
import { elementsOnPage } from './rules/elements-on-page';
import { fieldsPresent } from './rules/fields-present';
import { knownInks } from './rules/known-inks';
import { knownMotifs } from './rules/known-motifs';
import { lessonAllUsed } from './rules/lesson-all-used';
import { lessonAlternatives } from './rules/lesson-alternatives';
import { lessonComplete } from './rules/lesson-complete';
import { lessonCourses } from './rules/lesson-courses';
import { lessonLength } from './rules/lesson-length';
import { lessonLinks } from './rules/lesson-links';
import { lessonNoForging } from './rules/lesson-no-forging';
import { lessonPeopleFirst } from './rules/lesson-people-first';
import { lessonSourcedNumbers } from './rules/lesson-sourced-numbers';
import { lessonSpecimens } from './rules/lesson-specimens';
import { lessonStructure } from './rules/lesson-structure';
import { lessonTerms } from './rules/lesson-terms';
import { lessonTranslations } from './rules/lesson-translations';
import { mrzGeometry } from './rules/mrz-geometry';
import { portraitsComplete } from './rules/portraits-complete';
import { sealsComplete } from './rules/seals-complete';
import { specimenWord } from './rules/specimen-word';
import { stateCodes } from './rules/state-codes';
import { stateLists } from './rules/state-lists';
import { symbolSize } from './rules/symbol-size';
import { taskLength } from './rules/task-length';
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
  lessonLinks,
  lessonAllUsed,
  lessonTranslations,
  lessonStructure,
  lessonTerms,
  lessonSpecimens,
  lessonLength,
  lessonAlternatives,
  lessonComplete,
  lessonCourses,
  lessonSourcedNumbers,
  lessonNoForging,
  lessonPeopleFirst,
  taskLength,
];

/** A file of the content folders; `text` is null for pictures, of which only the path counts. */
export interface ContentFile {
  readonly path: string;
  readonly text: string | null;
}

/**
 * Checks all content: the shape of each `model.json`, `art.json`, `state.json`, `stamps.json`, `portraits.json` and
 * `seals.json`, of the lessons and courses, then every lint rule on what has the right shape and on the words of authored
 * tasks. Returns all problems, in the order of the files and the rules; other files are left alone.
 */
export function lintContent(files: readonly ContentFile[], known: KnownNames): readonly FileProblem[] {
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
  const { lessons, courses, problems: inLessons } = readLessons(files);
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
    lessons,
    courses,
    tasks: readTaskTexts(files),
    known,
    pictures: new Set(files.filter((file) => file.text === null).map((file) => file.path)),
  };
  return [...problems, ...inLessons, ...LINT_RULES.flatMap((rule) => rule.check(content))];
}

function stateFile(code: string, name: string): string {
  return `specimens/states/${code}/${name}`;
}
