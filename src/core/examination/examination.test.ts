import { describe, expect, test } from 'vitest';
import type { Finding } from './answer';
import { afterEvent, type Examination, type ExaminationEvent, NEW_EXAMINATION } from './examination';

function finding(id: string, sign: Finding['sign'] = 'paper-fluoresces'): Finding {
  return { id, target: { kind: 'face' }, sign, category: '3a', light: 'uv365', magnification: 1 };
}

function examine(...events: readonly ExaminationEvent[]): Examination {
  return events.reduce(afterEvent, NEW_EXAMINATION);
}

describe('an examination', () => {
  test('lists instruments once, in the order of first use, white light first since it is on from the start', () => {
    const { instruments } = examine(
      { type: 'instrument-used', instrument: 'uv365' },
      { type: 'instrument-used', instrument: 'loupe' },
      { type: 'instrument-used', instrument: 'uv365' },
    );

    expect(instruments).toEqual(['white', 'uv365', 'loupe']);
  });

  test('adds, changes and removes findings by their id', () => {
    const changed = examine(
      { type: 'finding-added', finding: finding('a') },
      { type: 'finding-added', finding: finding('b') },
      { type: 'finding-changed', finding: finding('a', 'feature-missing') },
      { type: 'finding-removed', id: 'b' },
    );

    expect(changed.now.findings).toEqual([finding('a', 'feature-missing')]);
  });

  test('takes back and brings back marks and verdicts, nearest first', () => {
    const marked = examine(
      { type: 'finding-added', finding: finding('a') },
      { type: 'verdict-chosen', verdict: { kind: 'referred' } },
    );
    const once = afterEvent(marked, { type: 'undone' });
    const twice = afterEvent(once, { type: 'undone' });

    expect(once.now).toEqual({ findings: [finding('a')], verdict: null });
    expect(twice.now).toEqual(NEW_EXAMINATION.now);
    expect(afterEvent(afterEvent(twice, { type: 'redone' }), { type: 'redone' }).now).toEqual(marked.now);
  });

  test('forgets what could be redone after a new mark', () => {
    const forked = examine(
      { type: 'finding-added', finding: finding('a') },
      { type: 'undone' },
      { type: 'finding-added', finding: finding('b') },
      { type: 'redone' },
    );

    expect(forked.now.findings).toEqual([finding('b')]);
  });

  test('keeps the record of instruments through undo', () => {
    const state = examine(
      { type: 'finding-added', finding: finding('a') },
      { type: 'instrument-used', instrument: 'tilt' },
      { type: 'undone' },
    );

    expect(state.instruments).toEqual(['white', 'tilt']);
  });

  test.each([
    ['removing what is not there', { type: 'finding-removed', id: 'x' }],
    ['changing what is not there', { type: 'finding-changed', finding: finding('x') }],
    ['undoing nothing', { type: 'undone' }],
    ['redoing nothing', { type: 'redone' }],
  ] as const)('%s changes nothing', (_, event) => {
    expect(afterEvent(NEW_EXAMINATION, event)).toBe(NEW_EXAMINATION);
  });
});
