import * as z from 'zod/mini';
import type { ContentProblem } from '@/content/content-problem';
import { parseWith } from '@/content/parse-with';
import { count, word } from '@/content/schemas/basic';
import { LIGHTS, TECHNIQUES } from '@/core/document/optics';
import { SIGNS } from '@/core/fraud/evidence';
import { INTERVENTIONS } from '@/core/fraud/intervention';
import { LANGUAGES } from '@/core/kernel/language';
import { fail, ok, type Result } from '@/core/kernel/result';
import { type AuthoredTask, GRADES, type LocalText } from '@/core/tasks/authored/authored-task';
import { ROLES } from '@/core/tasks/role';
import { problemsOfTask } from './problems-of-task';

/** The files of one authored task: its facts and its texts by language. */
export interface TaskFiles {
  readonly id: string;
  readonly facts: unknown;
  readonly texts: Readonly<Record<string, unknown>>;
}

const name = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const subtlety = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const light = z._default(z.enum(LIGHTS), 'white');

const picture = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('technique'), technique: z.enum(TECHNIQUES), light }),
  z.strictObject({
    kind: z.literal('evidence'),
    model: word,
    seed: count,
    intervention: z.enum(INTERVENTIONS),
    subtlety,
    sign: z.enum(SIGNS),
    light,
    whole: z._default(z.boolean(), false),
  }),
]);

const base = {
  version: z.int().check(z.positive()),
  letters: z.array(z.enum(['a', 'b', 'c', 'd', 'e'])).check(z.minLength(1)),
  roles: z.array(z.enum(ROLES)).check(z.minLength(1)),
  term: name,
  sources: z.array(z.strictObject({ title: word, where: z._default(z.nullable(word), null) })).check(z.minLength(1)),
};

const facts = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('order-steps'),
    steps: z.array(z.strictObject({ id: name, rank: z.int() })).check(z.minLength(3)),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('choice'),
    select: z.enum(['one', 'many']),
    picture: z._default(z.nullable(picture), null),
    options: z
      .array(z.strictObject({ id: name, right: z.boolean(), picture: z._default(z.nullable(picture), null) }))
      .check(z.minLength(2)),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('scenario'),
    start: name,
    nodes: z.array(
      z.strictObject({
        id: name,
        choices: z.array(
          z.strictObject({ id: name, to: name, grade: z.enum(GRADES), protection: z._default(z.boolean(), false) }),
        ),
      }),
    ),
  }),
]);

const head = { title: word, prompt: word, explanation: word };
const step = z.strictObject({ text: word, why: word });
const option = z.strictObject({ text: word, why: word, alt: z.optional(word) });
const chosen = z.strictObject({ text: word, consequence: word, why: word });

const texts = {
  'order-steps': z.strictObject({ ...head, steps: z.record(name, step) }),
  choice: z.strictObject({ ...head, options: z.record(name, option), picture: z.optional(word) }),
  scenario: z.strictObject({
    ...head,
    nodes: z.record(name, z.strictObject({ text: word, choices: z._default(z.record(name, chosen), {}) })),
  }),
};

/**
 * Checks the files of an authored task and joins them to one, with every text in every language. Fails with all problems of
 * its shape, else with those of its sense: a text that is missing, no right answer, a story that leads nowhere.
 */
export function parseAuthoredTask(files: TaskFiles): Result<AuthoredTask, readonly ContentProblem[]> {
  const parsed = parseWith(facts, files.facts);
  if (!parsed.ok) return parsed;
  const { kind } = parsed.value;
  const problems: ContentProblem[] = [];
  const flat = new Map<string, Partial<Record<string, string>>>();
  for (const language of LANGUAGES) {
    const text = parseWith<z.ZodMiniType>(texts[kind], files.texts[language] ?? null);
    if (text.ok) collect(text.value, '', (path, value) => flat.set(path, { ...flat.get(path), [language]: value }));
    else problems.push(...text.problem.map((problem) => ({ ...problem, path: `${language}: ${problem.path}` })));
  }
  if (problems.length > 0) return fail(problems);
  const used = new Set<string>();
  const say = (path: string): LocalText => {
    used.add(path);
    const { en, fr, ar } = flat.get(path) ?? {};
    for (const [language, value] of Object.entries({ en, fr, ar })) {
      if (value === undefined) problems.push({ code: 'task.text-missing', path: `${language}: ${path}`, found: '' });
    }
    return { en: en ?? '', fr: fr ?? '', ar: ar ?? '' };
  };
  const task = join(files.id, parsed.value, say);
  for (const path of flat.keys()) {
    if (!used.has(path)) problems.push({ code: 'task.text-unused', path, found: '' });
  }
  problems.push(...problemsOfTask(task));
  return problems.length > 0 ? fail(problems) : ok(task);
}

/** Joins the facts of a task with its texts. */
function join(id: string, task: z.output<typeof facts>, say: (path: string) => LocalText): AuthoredTask {
  const { version, letters, roles, term, sources } = task;
  const common = { id, version, letters, roles, term, sources };
  const told = { title: say('title'), prompt: say('prompt'), explanation: say('explanation') };
  switch (task.kind) {
    case 'order-steps': {
      const steps = task.steps.map((one) => ({ ...one, ...pair(`steps.${one.id}`, say) }));
      return { ...common, ...told, kind: task.kind, steps };
    }
    case 'choice':
      return {
        ...common,
        ...told,
        kind: task.kind,
        select: task.select,
        picture: task.picture && { made: task.picture, alt: say('picture') },
        options: task.options.map(({ picture: made, ...one }) => ({
          ...one,
          ...pair(`options.${one.id}`, say),
          picture: made && { made, alt: say(`options.${one.id}.alt`) },
        })),
      };
    case 'scenario':
      return {
        ...common,
        ...told,
        kind: task.kind,
        start: task.start,
        nodes: task.nodes.map((node) => ({
          id: node.id,
          text: say(`nodes.${node.id}.text`),
          choices: node.choices.map((one) => {
            const path = `nodes.${node.id}.choices.${one.id}`;
            return { ...one, ...pair(path, say), consequence: say(`${path}.consequence`) };
          }),
        })),
      };
  }
}

function pair(path: string, say: (path: string) => LocalText): { readonly text: LocalText; readonly why: LocalText } {
  return { text: say(`${path}.text`), why: say(`${path}.why`) };
}

/** Walks over all texts of a file, each with its path. */
function collect(value: unknown, path: string, take: (path: string, text: string) => void): void {
  if (typeof value === 'string') take(path, value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) collect(inner, path === '' ? key : `${path}.${key}`, take);
}
