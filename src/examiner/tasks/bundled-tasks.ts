import { joinTaskFiles } from '@/content/tasks/join-task-files';
import { parseAuthoredTask } from '@/content/tasks/parse-authored-task';
import { parseReasonTerms } from '@/content/tasks/parse-reason-terms';
import type { AuthoredTask } from '@/core/tasks/authored/authored-task';
import type { ReasonTerms, ReasonTermsByLanguage } from '@/core/tasks/referral-reason/reason-terms';

const TASKS = import.meta.glob<unknown>('/lessons/tasks/*/*.json', { import: 'default', eager: true });
const TERMS = import.meta.glob<unknown>('/lessons/referral-terms/*.json', { import: 'default', eager: true });

/** Gives the tasks that authors wrote. */
export function bundledTasks(): readonly AuthoredTask[] {
  return joinTaskFiles(TASKS).map((files) => {
    const parsed = parseAuthoredTask(files);
    if (parsed.ok) return parsed.value;
    throw new Error(`The task ${files.id} is not valid: ${JSON.stringify(parsed.problem)}`);
  });
}

/** Gives the words by which a written reason is judged. */
export function bundledReasonTerms(): ReasonTermsByLanguage {
  return { en: termsOf('en'), fr: termsOf('fr'), ar: termsOf('ar') };
}

function termsOf(language: string): ReasonTerms {
  const parsed = parseReasonTerms(TERMS[`/lessons/referral-terms/${language}.json`]);
  if (parsed.ok) return parsed.value;
  throw new Error(`The words of ${language} are not valid: ${JSON.stringify(parsed.problem)}`);
}
