import * as z from 'zod/mini';
import { DOCUMENT_KINDS } from '@/core/document/document-kind';
import { LIGHTS } from '@/core/document/optics';
import type { PhotographedSpecimen } from '@/core/document/photographed';
import { INSTRUMENTS } from '@/core/examination/answer';
import { CATEGORIES, type Evidence, FRAUD_CATEGORIES, SIGNS } from '@/core/fraud/evidence';
import { isCalendarDay } from '@/core/kernel/plain-date';
import {
  ANSWER_RECORD_VERSION,
  ANSWERERS,
  type AnswerRecord,
  type ExaminationRecord,
  type ExerciseRecord,
} from '@/core/learning/answer-record';
import { LESSON_OUTCOMES, LESSON_PROGRESS_VERSION, type LessonProgress } from '@/core/learning/lesson-progress';
import { PROFILE_NAME_MAX, type Profile } from '@/core/learning/profile';
import { SESSION_PURPOSES } from '@/core/learning/session-plan';
import { SESSION_RECORD_VERSION, type SessionRecord } from '@/core/learning/session-record';
import { SKILL_NAMES } from '@/core/learning/skill';
import { STANDING_REASONS } from '@/core/learning/skill-standing';
import { type FormId, readForm } from '@/core/learning/tests/form';
import { TEST_KINDS } from '@/core/learning/tests/test-kind';
import { FIRST_ROLE, ROLES } from '@/core/tasks/role';
import { TASK_KINDS } from '@/core/tasks/task-kind';
import { TASK_OUTCOMES } from '@/core/tasks/task-score';
import type { PackRecord } from '@/state/pack-port';

const id = z.string().check(z.regex(/^[\w-]{1,80}$/));
const text = z.string().check(z.maxLength(2000));
const instant = z.int().check(z.nonnegative());
const index = z.int().check(z.nonnegative(), z.maximum(9999));
const finite = z.number();
const category = z.enum(CATEGORIES);
const lights = z.readonly(z.array(z.enum(LIGHTS)));
const point = z.object({ x: finite, y: finite });

/** Newer models may have features that this Loupe cannot draw; an answer about them is still an answer. */
const feature = z.custom<Evidence['feature']>((value) => typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value));

const skill = z.enum(SKILL_NAMES);

const standing = z.object({ skill, reason: z.enum(STANDING_REASONS), rating: finite });

const focus = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('skill'), skill }),
  z.object({ kind: z.literal('feature'), feature }),
  z.object({ kind: z.literal('document'), document: z.enum(DOCUMENT_KINDS) }),
  z.object({ kind: z.literal('light'), light: z.enum(LIGHTS) }),
]);

const form = z.custom<FormId>((value) => typeof value === 'string' && readForm(value) !== null);

const plan = z.object({
  seed: z.int(),
  choice: z.enum(['mixed', ...FRAUD_CATEGORIES]),
  items: z.int().check(z.positive(), z.maximum(10_000)),
  contentVersion: z.int(),
  facePack: z.optional(id),
  purpose: z.optional(z.enum(SESSION_PURPOSES)),
  standing: z.optional(z.readonly(z.array(standing).check(z.maxLength(SKILL_NAMES.length)))),
  test: z.optional(z.enum(TEST_KINDS)),
  form: z.optional(form),
  exercises: z.optional(z.int().check(z.nonnegative(), z.maximum(10_000))),
  timeLimitMs: z.optional(z.int().check(z.positive())),
  focus: z.optional(focus),
  role: z.optional(z.enum(ROLES)),
});

const verdict = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('judged'), confidence: z.literal([1, 2, 3, 4, 5, 6]) }),
  z.object({ kind: z.literal('referred') }),
  z.object({ kind: z.literal('undetermined') }),
]);

const finding = z.object({
  id: text,
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('page'), page: text, region: z.readonly(z.array(point)) }),
    z.object({ kind: z.literal('face') }),
    z.object({ kind: z.literal('chip') }),
  ]),
  sign: z.enum(SIGNS),
  category,
  light: z.enum(LIGHTS),
  magnification: finite,
});

const work = {
  findings: z.readonly(z.array(finding)),
  instruments: z.readonly(z.array(z.enum(INSTRUMENTS))),
  elapsedMs: finite.check(z.nonnegative()),
};

const score = z.object({
  outcome: z.enum(['hit', 'miss', 'false-alarm', 'correct-acceptance', 'undetermined']),
  justified: z.boolean(),
  findings: z.readonly(
    z.array(
      z.object({
        finding: text,
        outcome: z.enum([
          'right',
          'right-place-other-sign',
          'right-sign-other-category',
          'explains-oddity',
          'nothing-there',
        ]),
        evidence: z.nullable(text),
      }),
    ),
  ),
  missed: z.readonly(z.array(text)),
  category,
  categoryRight: z.boolean(),
});

const strength = z.object({
  light: z.nullable(z.enum(LIGHTS)),
  areaMm2: finite,
  meanDifference: finite,
  displacementMm: z.nullable(finite),
  faceDistance: z.nullable(finite),
});

const toldOfItem = {
  interventions: z.readonly(z.array(text)),
  subtlety: z.int(),
  strength: z.exactOptional(z.nullable(strength)),
  itemRating: z.optional(finite),
  modelCodes: z.readonly(z.array(text)),
  evidence: z.readonly(z.array(z.object({ id: text, sign: z.enum(SIGNS), category, feature, lights }))),
};

/** A profile from outside; older files know no roles. */
export const profileSchema: z.ZodMiniType<Profile> = z.object({
  id,
  name: z.string().check(z.minLength(1), z.maxLength(4 * PROFILE_NAME_MAX)),
  role: z._default(z.enum(ROLES), FIRST_ROLE),
  createdAt: instant,
  exportedAt: z.nullable(instant),
});

const place = z.nullable(z.object({ page: text, light: z.enum(LIGHTS) }));

/** What somebody entered in an exercise is read by its kind when it is shown again; here only that it is not too much. */
const input = z.unknown().check(z.refine((value) => (JSON.stringify(value) ?? '').length <= 20_000));

/** A session from outside. */
export const sessionSchema: z.ZodMiniType<SessionRecord> = z.object({
  version: z.literal([1, 2, SESSION_RECORD_VERSION]),
  id,
  profileId: id,
  plan,
  startedAt: instant,
  position: index,
  draft: z.nullable(
    z.union([
      z.object({ index, verdict: z.nullable(verdict), ...work, place, submittedAt: z.nullable(instant) }),
      z.object({ index, task: z.enum(TASK_KINDS), input }),
    ]),
  ),
  finishedAt: z.nullable(instant),
  felt: z.optional(z.object({ right: index, saidAt: instant })),
});

/** The name of a lesson, or of something in one. */
const lessonName = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/));

/** Progress in a lesson from outside. */
export const lessonProgressSchema: z.ZodMiniType<LessonProgress> = z.object({
  version: z.literal(LESSON_PROGRESS_VERSION),
  profileId: id,
  lesson: lessonName,
  place: z.string().check(z.maxLength(80)),
  read: z.readonly(z.array(lessonName).check(z.maxLength(200))),
  outcomes: z.readonly(z.record(lessonName, z.enum(LESSON_OUTCOMES))),
  startedAt: instant,
  updatedAt: instant,
  finishedAt: z.nullable(instant),
});

const answered = {
  profileId: id,
  sessionId: id,
  index,
  answeredAt: instant,
  taskVersion: z.int(),
  plan,
  by: z.optional(z.enum(ANSWERERS)),
};

const examination: z.ZodMiniType<ExaminationRecord> = z.object({
  version: z.literal([1, ANSWER_RECORD_VERSION]),
  ...answered,
  skill: z.optional(skill),
  answer: z.object({ verdict, ...work }),
  told: z.object({ fraudulent: z.boolean(), category, ...toldOfItem }),
  score,
});

const exercise: z.ZodMiniType<ExerciseRecord> = z.object({
  version: z.literal(ANSWER_RECORD_VERSION),
  ...answered,
  skill,
  task: z.enum(TASK_KINDS),
  input,
  elapsedMs: finite.check(z.nonnegative()),
  told: z.object({ fraudulent: z.nullable(z.boolean()), category: z.nullable(category), ...toldOfItem }),
  score: z.object({
    points: finite.check(z.minimum(0), z.maximum(1)),
    outcome: z.enum(TASK_OUTCOMES),
    detection: z.nullable(z.enum(['hit', 'miss', 'false-alarm', 'correct-acceptance'])),
    reasons: z.readonly(z.array(text)),
  }),
});

/** An answer from outside, examination or exercise; it must lie within its plan, and its truth must not contradict itself. */
export function answerSchemaOf(value: unknown): z.ZodMiniType<AnswerRecord> {
  const shape: z.ZodMiniType<AnswerRecord> =
    typeof value === 'object' && value !== null && 'task' in value ? exercise : examination;
  return shape.check(
    z.refine((record) => record.index < record.plan.items, { path: ['index'] }),
    z.refine(({ told }) => told.fraudulent === (told.category === null ? null : told.category !== 'none'), {
      path: ['told', 'category'],
    }),
  );
}

const plainDate = z.object({ year: z.int(), month: z.int(), day: z.int() }).check(z.refine(isCalendarDay));
const size = z.object({ width: z.int().check(z.positive()), height: z.int().check(z.positive()) });
const pair = z.object({ here: point, there: point });

const specimen: z.ZodMiniType<PhotographedSpecimen> = z.object({
  id,
  title: text,
  provenance: z.object({ source: text, licence: text }),
  photographs: z.readonly(
    z.array(
      z.object({
        picture: id,
        light: z.enum(LIGHTS),
        sizePx: size,
        alignment: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('same-frame') }),
          z.object({ kind: z.literal('pairs'), pairs: z.readonly(z.tuple([pair, pair])) }),
        ]),
      }),
    ),
  ),
  scale: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('unknown') }),
    z.object({ kind: z.literal('width'), widthMm: finite }),
    z.object({ kind: z.literal('distance'), from: point, to: point, lengthMm: finite }),
  ]),
  added: plainDate,
});

/** The annotations are read and checked piece by piece when the specimen is opened; here only that they are a page of them. */
const annotations = z.custom<PackRecord['key']['annotations']>(
  (value) => typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items),
);

/** An own specimen from outside, with the media types of its pictures. */
export const packSchema = z.object({
  specimen,
  key: z.object({
    truth: z.nullable(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('genuine') }),
        z.object({ kind: z.literal('genuine-odd') }),
        z.object({ kind: z.literal('fraudulent'), category: z.enum(FRAUD_CATEGORIES) }),
      ]),
    ),
    annotations,
  }),
  pictures: z.array(z.object({ id, originalType: mediaType(), workingType: mediaType() })),
});

/** The part of an own specimen. */
export type PackPart = z.infer<typeof packSchema>;

function mediaType() {
  return z.string().check(z.regex(/^(?:image\/[a-z0-9.+-]{1,40})?$/));
}
