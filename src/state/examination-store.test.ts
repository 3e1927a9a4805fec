import { describe, expect, it } from 'vitest';
import { boxToPolygon } from '@/core/kernel/geometry';
import { emptyDraft } from '@/core/learning/session-record';
import { createExaminationStore } from './examination-store';

const PLACE = { kind: 'page', page: 'data', region: boxToPolygon({ x: 5, y: 5, width: 10, height: 10 }) } as const;
const SEEN = { light: 'oblique', magnification: 10 } as const;

function open(draft = emptyDraft(3)) {
  let now = 1_000;
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `finding-${ids}`;
  };
  const store = createExaminationStore({ draft, clock: () => now, newId });
  return { store, wait: (ms: number) => (now += ms) };
}

describe('the store of one examination', () => {
  it('turns a marked place into a finding once it has a name', () => {
    const { store } = open();

    store.mark(PLACE, SEEN);
    const whileNaming = store.draft().findings;
    store.name('edge-around-portrait', '3a');

    expect(whileNaming).toEqual([]);
    expect(store.draft().findings).toEqual([
      {
        id: 'finding-1',
        target: PLACE,
        sign: 'edge-around-portrait',
        category: '3a',
        light: 'oblique',
        magnification: 10,
      },
    ]);
    expect(store.state.getState().selected).toBe('finding-1');
  });

  it('changes the name of a finding and leaves its place and light', () => {
    const { store } = open();
    store.mark(PLACE, SEEN);
    store.name('edge-around-portrait', '3a');

    store.change('finding-1');
    store.name('wear-and-damage', 'none');

    expect(store.draft().findings).toEqual([
      {
        id: 'finding-1',
        target: PLACE,
        sign: 'wear-and-damage',
        category: 'none',
        light: 'oblique',
        magnification: 10,
      },
    ]);
  });

  it('takes back and does again what was marked and decided', () => {
    const { store } = open();
    store.mark(PLACE, SEEN);
    store.name('edge-around-portrait', '3a');
    store.decide({ kind: 'judged', confidence: 5 });

    store.undo();
    const withoutVerdict = store.draft();
    store.undo();
    const withoutFinding = store.draft();
    store.redo();
    store.redo();

    expect(withoutVerdict.verdict).toBeNull();
    expect(withoutFinding.findings).toEqual([]);
    expect(store.draft().findings).toHaveLength(1);
    expect(store.draft().verdict).toEqual({ kind: 'judged', confidence: 5 });
  });

  it('goes on from the work of an interrupted examination', () => {
    const { store } = open({
      ...emptyDraft(3),
      verdict: { kind: 'referred' },
      instruments: ['uv365'],
      elapsedMs: 5_000,
    });

    store.use('loupe');

    expect(store.draft()).toMatchObject({
      index: 3,
      verdict: { kind: 'referred' },
      instruments: ['uv365', 'loupe'],
      elapsedMs: 5_000,
    });
  });

  it('counts the time from the first picture on and leaves hidden pauses out', () => {
    const { store, wait } = open();

    wait(700);
    store.begin();
    wait(2_000);
    store.pause(true);
    wait(60_000);
    store.pause(false);
    wait(300);

    expect(store.draft().elapsedMs).toBe(2_300);
  });
});
