import type { FileProblem } from '@/content/content-problem';
import { joinTaskFiles } from '@/content/tasks/join-task-files';
import { parseAuthoredTask } from '@/content/tasks/parse-authored-task';
import { parseReasonTerms } from '@/content/tasks/parse-reason-terms';
import { LANGUAGES } from '@/core/kernel/language';
import { isTermId } from '@/i18n/is-term-id';

/** Checks authored tasks and the words of referrals: their shape, their texts in every language, their sense, their terms. */
export function lintTasks(files: Readonly<Record<string, unknown>>): readonly FileProblem[] {
  const tasks = joinTaskFiles(files).flatMap((task): readonly FileProblem[] => {
    const file = `lessons/tasks/${task.id}`;
    const parsed = parseAuthoredTask(task);
    if (!parsed.ok) return parsed.problem.map((problem) => ({ file, ...problem }));
    const { term } = parsed.value;
    return isTermId(term) ? [] : [{ file, code: 'task.unknown-term', path: 'term', found: term }];
  });
  const terms = LANGUAGES.flatMap((language): readonly FileProblem[] => {
    const file = `lessons/referral-terms/${language}.json`;
    const parsed = parseReasonTerms(files[file]);
    return parsed.ok ? [] : parsed.problem.map((problem) => ({ file, ...problem }));
  });
  return [...tasks, ...terms];
}
