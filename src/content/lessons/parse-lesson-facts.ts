import * as z from 'zod/mini';
import type { ContentProblem } from '@/content/content-problem';
import { parseWith } from '@/content/parse-with';
import { boxMm, count, number, text, word } from '@/content/schemas/basic';
import { LIGHTS } from '@/core/document/optics';
import { FRAUD_CATEGORIES, SIGNS } from '@/core/fraud/evidence';
import { INTERVENTIONS } from '@/core/fraud/intervention';
import { fail, ok, type Result } from '@/core/kernel/result';
import { type Course, CURRICULUM, LESSON_LEVELS, type LessonFacts } from '@/core/learning/lesson';
import { ROLES } from '@/core/tasks/role';
import { isTaskKind } from '@/core/tasks/task-kind';
import { TASK_RECORD, type TaskRequest } from '@/core/tasks/task-record';

/** A name inside a lesson: a section, a specimen, an activity or a source. */
const name = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

const subtlety = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

const recipe = z.strictObject({
  modelSet: z.array(word).check(z.minLength(1)),
  seed: count,
  interventions: z._default(z.array(z.strictObject({ name: z.enum(INTERVENTIONS), subtlety })), []),
});

const look = z.union([
  z.strictObject({ feature: name }),
  z.strictObject({ sign: z.enum(SIGNS) }),
  z.strictObject({ box: boxMm }),
]);

/** A specimen by what makes it, and how it first lies there; left out are white light, no tilt and the whole page. */
const specimen = z.strictObject({
  recipe,
  page: z._default(z.nullable(word), null),
  light: z._default(z.enum(LIGHTS), 'white'),
  tilt: z._default(z.strictObject({ x: number, y: number }), { x: 0, y: 0 }),
  look: z._default(z.nullable(look), null),
});

/** A task: its kind, the seed of what it draws, and the parameters of its kind. */
const activityShape = z.strictObject({ kind: word, seed: count, params: z._default(z.unknown(), {}) });

const source = z.strictObject({
  authors: word,
  year: z._default(z.nullable(z.int()), null),
  title: word,
  where: text,
  address: z._default(z.nullable(word), null),
});

const facts = z.strictObject({
  level: z.enum(LESSON_LEVELS),
  roles: z.array(z.enum(ROLES)).check(z.minLength(1)),
  curriculum: z.array(z.enum(CURRICULUM)).check(z.minLength(1)),
  categories: z.array(z.enum(FRAUD_CATEGORIES)),
  minutes: z.int().check(z.positive()),
  sections: z.array(name).check(z.minLength(1)),
  cover: name,
  specimens: z.record(name, specimen),
  activities: z.record(name, activityShape),
  sources: z.record(name, source),
});

const byLanguage = z.record(z.string(), word);

const course = z.strictObject({ title: byLanguage, lead: byLanguage, lessons: z.array(name).check(z.minLength(1)) });

/** Checks what `lesson.json` says of a lesson, and fills in what may be left out. */
export function parseLessonFacts(json: unknown): Result<LessonFacts, readonly ContentProblem[]> {
  const parsed = parseWith(facts, json);
  if (!parsed.ok) return parsed;
  const activities: Record<string, TaskRequest> = {};
  const problems: ContentProblem[] = [];
  for (const [name, activity] of Object.entries(parsed.value.activities)) {
    if (isTaskRequest(activity)) activities[name] = activity;
    else problems.push({ code: 'lesson.activity', path: `activities.${name}`, found: activity.kind });
  }
  return problems.length > 0 ? fail(problems) : ok({ ...parsed.value, activities });
}

/** Tells whether a kind of task takes these parameters. */
function isTaskRequest(activity: z.infer<typeof activityShape>): activity is TaskRequest {
  return isTaskKind(activity.kind) && TASK_RECORD[activity.kind].parseParams(activity.params).ok;
}

/** Checks a course as `lessons/courses/<id>.json` has it. */
export function parseCourse(json: unknown): Result<Course, readonly ContentProblem[]> {
  return parseWith(course, json);
}
