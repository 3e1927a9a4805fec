import { describe, expect, it } from 'vitest';
import type { FormId } from './form';
import { formFor, TEST_KINDS, type TestKind } from './test-kind';
import { dueTests, type TakenTest, testRound } from './tests-due';

const DAY = 86_400_000;
const END = 1_000 * DAY;

function taken(kind: TestKind, finishedAt: number, form: FormId = 'A1'): TakenTest {
  return { sessionId: `${kind} ${form}`, kind, form, finishedAt };
}

const COURSE = [taken('before', END - 10 * DAY), taken('after', END, 'B1')];

function stateOf(kind: TestKind, tests: readonly TakenTest[], now: number) {
  return testRound(tests, now).standings.find((one) => one.kind === kind)?.state;
}

describe('testRound', () => {
  it('opens the tests in the order in which they mean something', () => {
    expect(testRound([], END).standings.map(({ state }) => state)).toEqual([
      'open',
      'open',
      'locked',
      'locked',
      'locked',
      'locked',
      'locked',
    ]);
    expect(stateOf('after', [taken('before', END)], END)).toBe('open');
    expect(stateOf('transfer', COURSE, END)).toBe('open');
  });

  it('reminds of what lasts after 1, 4 and 12 weeks, to the day', () => {
    const dueOn = (day: number) => dueTests(testRound(COURSE, END + day * DAY));

    expect(dueOn(6.99)).toEqual([]);
    expect(dueOn(7)).toEqual(['retention-1']);
    expect(dueOn(27.9)).toEqual(['retention-1']);
    expect(dueOn(28)).toEqual(['retention-4']);
    expect(dueOn(84)).toEqual(['retention-12']);
    expect(dueOn(3000)).toEqual(['retention-12']);
  });

  it('makes no debt of a test that was not taken in its time', () => {
    expect(stateOf('retention-1', COURSE, END + 40 * DAY)).toBe('past');
    expect(stateOf('retention-4', COURSE, END + 40 * DAY)).toBe('due');
  });

  it('reminds of nothing that was taken, and of nothing after a clock that went back', () => {
    const tests = [...COURSE, taken('retention-1', END + 8 * DAY, 'C1')];

    expect(dueTests(testRound(tests, END + 9 * DAY))).toEqual([]);
    expect(dueTests(testRound(COURSE, END - 400 * DAY))).toEqual([]);
  });

  it('leaves what lasts open, and reminds of nothing, where a clock stood years ahead when the course ended', () => {
    const now = END - 700 * DAY;
    const round = testRound(COURSE, now);

    expect(dueTests(round)).toEqual([]);
    for (const kind of ['retention-1', 'retention-4', 'retention-12'] as const) {
      expect(stateOf(kind, COURSE, now)).toBe('open');
    }
  });

  it('begins a new round with new forms and closes the old one', () => {
    const round = testRound(COURSE, END + 7 * DAY, 2);

    expect(round.edition).toBe(2);
    expect(round.standings.find(({ kind }) => kind === 'before')?.state).toBe('open');
    expect(dueTests(round)).toEqual([]);
    expect(testRound([...COURSE, taken('before', END + DAY, 'B2')], END + 2 * DAY).edition).toBe(2);
  });
});

describe('formFor', () => {
  it('gives half of all people form A before the course and the others form B, and each the other one after it', () => {
    const people = Array.from({ length: 400 }, (_, number) => `person ${number}`);
    const beginsWithA = people.filter((id) => formFor('before', id, 1) === 'A1');

    expect(beginsWithA.length).toBeGreaterThan(160);
    expect(beginsWithA.length).toBeLessThan(240);
    for (const id of people) {
      expect([formFor('before', id, 1), formFor('after', id, 1)].sort()).toEqual(['A1', 'B1']);
    }
  });

  it('gives every test of a round a form of its own', () => {
    expect(new Set(TEST_KINDS.map((kind) => formFor(kind, 'ana', 3))).size).toBe(TEST_KINDS.length);
  });
});
