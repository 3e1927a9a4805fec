import type { Light } from '@/core/document/optics';
import type { Evidence } from '@/core/fraud/evidence';
import type { TaskKind } from '@/core/tasks/task-kind';
import { type AnswerRecord, isExercise } from './answer-record';
import { type MachineCase, machineCasesOf } from './machine-case';
import { purposeOf, type SessionPurpose } from './session-plan';

/**
 * What an answer was about: the kind of task, the purpose of its session, the model of each document, the intervention,
 * the features and lights of the evidence, and what machines had to say. An alarm without cause counts for the lights under which somebody saw one.
 */
export type AggregatePart =
  | `task/${TaskKind | 'examination'}`
  | `purpose/${SessionPurpose}`
  | `model/${string}`
  | `intervention/${string}`
  | `feature/${Evidence['feature']}`
  | `light/${Light}`
  | `machine/${MachineCase}`;

/** Tells whether a text names a part; all that are stored do. */
export function isPartName(text: string): text is AggregatePart {
  return /^(?:task|purpose|model|intervention|feature|light|machine)\//.test(text);
}

/** Lists what an answer was about, each once. */
export function partsOf(record: AnswerRecord): readonly AggregatePart[] {
  const { told, plan } = record;
  const frauds = told.evidence.filter(({ category }) => category !== 'none');
  const lights = told.fraudulent === false ? lightsOfAlarms(record) : frauds.flatMap((piece) => piece.lights);
  return [
    ...new Set<AggregatePart>([
      `task/${isExercise(record) ? record.task : 'examination'}`,
      `purpose/${purposeOf(plan)}`,
      ...told.modelCodes.map((code) => `model/${code}` as const),
      ...told.interventions.map((name) => `intervention/${name}` as const),
      ...told.evidence.map(({ feature }) => `feature/${feature}` as const),
      ...lights.map((light) => `light/${light}` as const),
      ...machineCasesOf(record).map((one) => `machine/${one}` as const),
    ]),
  ];
}

function lightsOfAlarms(record: AnswerRecord): readonly Light[] {
  return isExercise(record) ? [] : record.answer.findings.map(({ light }) => light);
}
