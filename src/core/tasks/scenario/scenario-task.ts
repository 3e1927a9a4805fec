import type { Random } from '@/core/kernel/random';
import { ok } from '@/core/kernel/result';
import {
  type AuthoredHead,
  type AuthoredParams,
  type AuthoredTail,
  findAuthored,
  headOf,
  parseAuthoredParams,
  tailOf,
} from '../authored/authored-params';
import type { AuthoredNode, LocalText } from '../authored/authored-task';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, isListOf, isRecord } from '../read-input';
import { isShortText } from '../short-text';
import type { TaskDefinition } from '../task';
import { followPath, type PathReason, scorePath } from './score-path';

/** A situation as the learner meets it; without choices it is the end. */
export interface Situation {
  readonly text: LocalText;
  readonly choices: readonly { readonly id: string; readonly text: LocalText }[];
}

/** The beginning. What comes after it is asked for, choice by choice. */
export interface ScenarioShown extends AuthoredHead {
  readonly first: Situation;
}

/** All situations, with how well each choice serves and why. */
export interface ScenarioKey extends AuthoredTail {
  readonly start: string;
  readonly nodes: readonly AuthoredNode[];
}

/** What the learner did: `path` lists the choices from the start on; `ended` is true once no more is to be chosen. */
export interface ScenarioInput extends Observed {
  readonly path: readonly string[];
  readonly ended: boolean;
}

/** Asks what came of the last choice of a path, and what to decide next. */
export interface ScenarioQuestion {
  readonly path: readonly string[];
}

/** What came of the last choice, and the situation it led to. */
export interface ScenarioReply {
  readonly consequence: LocalText;
  readonly next: Situation;
}

/** The types of this kind; nothing lies on the table. */
export interface ScenarioShape {
  readonly params: AuthoredParams;
  readonly shown: ScenarioShown;
  readonly key: ScenarioKey;
  readonly input: ScenarioInput;
  readonly reason: PathReason;
  readonly question: ScenarioQuestion;
  readonly reply: ScenarioReply;
}

const LONGEST_PATH = 12;

/** A short story with choices, in which a choice cannot be taken back. */
export const scenarioTask: TaskDefinition<ScenarioShape> = {
  version: 1,
  recorded: { path: 'list', ended: 'code' },
  parseParams: parseAuthoredParams,
  async make(params, source) {
    const task = await findAuthored('scenario', params, source);
    const nodes = task.nodes.map((node) => ({
      ...node,
      choices: source.random.fork(`choices/${node.id}`).shuffle(node.choices),
    }));
    const first = nodes.find(({ id }) => id === task.start);
    if (!first) throw new RangeError(`The scenario ${task.id} has no beginning`);
    return {
      shown: { ...headOf(task), first: situationOf(first) },
      key: { ...tailOf(task), start: task.start, nodes },
      sheets: [],
    };
  },
  start: () => ({ ...NOTHING_OBSERVED, path: [], ended: false }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { path, ended } = raw;
    if (!isListOf(path, LONGEST_PATH, isShortText)) return badInput('path');
    return typeof ended === 'boolean' ? ok({ ...observed, path, ended }) : badInput('ended');
  },
  isReady: ({ path, ended }) => ended && path.length > 0,
  score: ({ path }, key) => scorePath(path, key),
  simulate: ({ key }, { skill }, random) => ({ ...NOTHING_OBSERVED, path: walk(key, skill, random), ended: true }),
  ask(raw, key) {
    if (!isRecord(raw) || !isListOf(raw['path'], LONGEST_PATH, isShortText)) return null;
    const way = followPath(key.nodes, key.start, raw['path']);
    const last = way?.taken.at(-1);
    return way && last ? { consequence: last.choice.consequence, next: situationOf(way.at) } : null;
  },
};

function situationOf({ text, choices }: AuthoredNode): Situation {
  return { text, choices: choices.map((choice) => ({ id: choice.id, text: choice.text })) };
}

function walk(key: ScenarioKey, skill: number, random: Random): readonly string[] {
  const path: string[] = [];
  while (path.length < LONGEST_PATH) {
    const at = followPath(key.nodes, key.start, path)?.at;
    if (!at || at.choices.length === 0) break;
    const best = at.choices.find(({ grade }) => grade === 'good');
    path.push((random.chance(skill) && best ? best : random.pick(at.choices)).id);
  }
  return path;
}
