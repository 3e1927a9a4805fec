import { describe, expect, it } from 'vitest';
import { parseAuthoredTask } from './parse-authored-task';

const FACTS = {
  kind: 'choice',
  version: 1,
  letters: ['b'],
  roles: ['officer'],
  term: 'check-digit',
  sources: [{ title: 'Doc 9303' }],
  select: 'one',
  options: [
    { id: 'yes', right: true },
    { id: 'no', right: false },
  ],
};
const TEXT = {
  title: 'T',
  prompt: 'P',
  explanation: 'E',
  options: { yes: { text: 'Yes', why: 'so' }, no: { text: 'No', why: 'not so' } },
};
const TEXTS = { en: TEXT, fr: TEXT, ar: TEXT };

const SCENARIO = {
  ...FACTS,
  kind: 'scenario',
  select: undefined,
  options: undefined,
  start: 'a',
  nodes: [
    {
      id: 'a',
      choices: [
        { id: 'x', to: 'b', grade: 'good' },
        { id: 'y', to: 'b', grade: 'poor' },
      ],
    },
    { id: 'b', choices: [] },
  ],
};
const CHOSEN = { text: 'Do', consequence: 'Then', why: 'so' };
const STORY = {
  title: 'T',
  prompt: 'P',
  explanation: 'E',
  nodes: { a: { text: 'A', choices: { x: CHOSEN, y: CHOSEN } }, b: { text: 'B' } },
};

function problemsOf(facts: unknown, texts: Readonly<Record<string, unknown>> = TEXTS) {
  const parsed = parseAuthoredTask({ id: 'one', facts: JSON.parse(JSON.stringify(facts)), texts });
  return parsed.ok ? [] : parsed.problem.map(({ code, path, found }) => `${code} ${path} ${found}`.trim());
}

describe('an authored task', () => {
  it('is joined from its files with every text in every language', () => {
    const texts = { ...TEXTS, fr: { ...TEXT, title: 'Titre' } };

    const parsed = parseAuthoredTask({ id: 'one', facts: FACTS, texts });

    expect(parsed).toMatchObject({ ok: true, value: { id: 'one', title: { en: 'T', fr: 'Titre', ar: 'T' } } });
  });

  it('is refused with a text that is missing in one language, and with one that belongs to nothing', () => {
    const { no: _, ...options } = TEXT.options;

    expect(problemsOf(FACTS, { ...TEXTS, ar: { ...TEXT, options } })).toEqual([
      'task.text-missing ar: options.no.text',
      'task.text-missing ar: options.no.why',
    ]);
    expect(problemsOf(FACTS, { en: TEXT, fr: TEXT }).length).toBeGreaterThan(0);
    expect(problemsOf({ ...FACTS, options: [FACTS.options[0], { id: 'never', right: false }] }, TEXTS)).toContain(
      'task.text-unused options.no.text',
    );
  });

  it.each([
    {
      why: 'two right options where one is chosen',
      change: { options: FACTS.options.map((one) => ({ ...one, right: true })) },
      found: '2 right',
    },
    { why: 'an option twice', change: { options: [...FACTS.options, FACTS.options[1]] }, found: 'twice: no' },
    {
      why: 'a picture for one option only, which would stand out',
      change: {
        options: [{ ...FACTS.options[0], picture: { kind: 'technique', technique: 'offset' } }, FACTS.options[1]],
      },
      found: 'pictures for some options only',
    },
  ])('is refused with $why', ({ change, found }) => {
    expect(problemsOf({ ...FACTS, ...change }).join('\n')).toContain(found);
  });

  it('is refused with a curriculum letter that does not exist, or without a source', () => {
    expect(problemsOf({ ...FACTS, letters: ['f'] })).toHaveLength(1);
    expect(problemsOf({ ...FACTS, sources: [] })).toHaveLength(1);
  });
});

describe('a scenario', () => {
  const story = { en: STORY, fr: STORY, ar: STORY };
  const withChoices = (choices: readonly unknown[]) => ({
    ...SCENARIO,
    nodes: [{ id: 'a', choices }, SCENARIO.nodes[1]],
  });

  it('is taken when every way leads to an end', () => {
    expect(problemsOf(SCENARIO, story)).toEqual([]);
  });

  it.each([
    {
      why: 'protection that is graded less than good',
      choices: [
        { id: 'x', to: 'b', grade: 'good' },
        { id: 'y', to: 'b', grade: 'acceptable', protection: true },
      ],
      found: 'protection graded acceptable',
    },
    {
      why: 'a way back, which would never end',
      choices: [
        { id: 'x', to: 'b', grade: 'good' },
        { id: 'y', to: 'a', grade: 'poor' },
      ],
      found: 'leads back to itself',
    },
    {
      why: 'a situation in which nothing good can be done',
      choices: [
        { id: 'x', to: 'b', grade: 'poor' },
        { id: 'y', to: 'b', grade: 'poor' },
      ],
      found: 'no good choice',
    },
    {
      why: 'a choice that leads nowhere',
      choices: [
        { id: 'x', to: 'b', grade: 'good' },
        { id: 'y', to: 'c', grade: 'poor' },
      ],
      found: 'leads to c',
    },
  ])('is refused with $why', ({ choices, found }) => {
    expect(problemsOf(withChoices(choices), story).join('\n')).toContain(found);
  });
});
