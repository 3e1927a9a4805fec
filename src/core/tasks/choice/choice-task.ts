import type { Light } from '@/core/document/optics';
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
import type { AuthoredOption, LocalText } from '../authored/authored-task';
import { type PlacedPicture, placePictures } from '../authored/place-pictures';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, isListOf, isRecord } from '../read-input';
import { hasNoDoubles, isShortText } from '../short-text';
import type { TaskDefinition } from '../task';
import { type ChoiceReason, scoreChoice } from './score-choice';

/** A picture of the task: which sheet of its table to look at, where, and in which light. */
export interface ChoicePicture extends PlacedPicture {
  readonly light: Light;
  readonly alt: LocalText;
}

/** The question with its options in a drawn order; options with pictures keep the author's, which names them. */
export interface ChoiceShown extends AuthoredHead {
  readonly select: 'one' | 'many';
  readonly picture: ChoicePicture | null;
  readonly options: readonly {
    readonly id: string;
    readonly text: LocalText;
    readonly picture: ChoicePicture | null;
  }[];
}

/** Which options are right, and why each is or is not. */
export interface ChoiceKey extends AuthoredTail {
  readonly options: readonly Pick<AuthoredOption, 'id' | 'right' | 'why'>[];
}

/** What the learner did: `chosen` lists ids of options in the order they were chosen. */
export interface ChoiceInput extends Observed {
  readonly chosen: readonly string[];
}

/** The types of this kind; on the table lie the sheets of its pictures. */
export interface ChoiceShape {
  readonly params: AuthoredParams;
  readonly shown: ChoiceShown;
  readonly key: ChoiceKey;
  readonly input: ChoiceInput;
  readonly reason: ChoiceReason;
  readonly question: never;
  readonly reply: never;
}

const MOST_OPTIONS = 8;

/** A question with options, of which one or several are right. */
export const choiceTask: TaskDefinition<ChoiceShape> = {
  version: 1,
  recorded: { chosen: 'list' },
  parseParams: parseAuthoredParams,
  async make(params, source) {
    const task = await findAuthored('choice', params, source);
    const { sheets, placed } = await placePictures(
      [task.picture, ...task.options.map(({ picture }) => picture)],
      source,
    );
    const options = task.options.map(({ id, text }, index) => ({ id, text, picture: placed[index + 1] ?? null }));
    const hasPictures = options.some(({ picture }) => picture !== null);
    return {
      shown: {
        ...headOf(task),
        select: task.select,
        picture: placed[0] ?? null,
        options: hasPictures ? options : source.random.fork('options').shuffle(options),
      },
      key: { ...tailOf(task), options: task.options.map(({ id, right, why }) => ({ id, right, why })) },
      sheets,
    };
  },
  start: () => ({ ...NOTHING_OBSERVED, chosen: [] }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { chosen } = raw;
    if (!isListOf(chosen, MOST_OPTIONS, isShortText) || !hasNoDoubles(chosen)) return badInput('chosen');
    return ok({ ...observed, chosen });
  },
  isReady: ({ chosen }) => chosen.length > 0,
  score: ({ chosen }, { options }) => scoreChoice(chosen, options),
  simulate({ key }, { skill }, random) {
    const right = key.options.filter((option) => option.right).map(({ id }) => id);
    const guessed = random.shuffle(key.options.map(({ id }) => id)).slice(0, right.length);
    return { ...NOTHING_OBSERVED, chosen: random.chance(skill) ? right : guessed };
  },
};
