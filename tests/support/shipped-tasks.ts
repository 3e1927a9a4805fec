import { fileIn } from '@/cli/project-files';
import { taskFiles } from '@/cli/task-files';
import { joinTaskFiles } from '@/content/tasks/join-task-files';
import { parseAuthoredTask } from '@/content/tasks/parse-authored-task';
import { parseReasonTerms } from '@/content/tasks/parse-reason-terms';
import type { AuthoredTask } from '@/core/tasks/authored/authored-task';
import type { ReasonTerms, ReasonTermsByLanguage } from '@/core/tasks/referral-reason/reason-terms';

let read: Readonly<Record<string, unknown>> | null = null;

function files(): Readonly<Record<string, unknown>> {
  read ??= taskFiles(fileIn());
  return read;
}

/** Gives all shipped tasks that authors wrote, read from the disk once. */
export function shippedTasks(): readonly AuthoredTask[] {
  return joinTaskFiles(files()).map((task) => {
    const parsed = parseAuthoredTask(task);
    if (!parsed.ok) throw new Error(`${task.id}: ${JSON.stringify(parsed.problem)}`);
    return parsed.value;
  });
}

/** Gives the shipped words by which a written reason is judged. */
export function shippedReasonTerms(): ReasonTermsByLanguage {
  return { en: termsOf('en'), fr: termsOf('fr'), ar: termsOf('ar') };
}

function termsOf(language: string): ReasonTerms {
  const parsed = parseReasonTerms(files()[`lessons/referral-terms/${language}.json`]);
  if (!parsed.ok) throw new Error(`${language}: ${JSON.stringify(parsed.problem)}`);
  return parsed.value;
}
