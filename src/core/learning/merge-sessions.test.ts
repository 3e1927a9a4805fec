import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aSession, NOON } from '../../../tests/support/records';
import { mergeSessions } from './merge-sessions';
import { emptyDraft } from './session-record';

const instants = fc.integer({ min: NOON, max: NOON + 3 });
const devices = fc
  .record({
    felt: fc.option(fc.record({ right: fc.integer({ min: 0, max: 3 }), saidAt: instants }), { nil: undefined }),
    finishedAt: fc.option(instants),
  })
  .map((part) => aSession(part));

it('gives the same end and the same feeling on both devices, however often and whichever way they are merged', () => {
  fc.assert(
    fc.property(devices, devices, (a, b) => {
      const onA = mergeSessions(a, b);
      const onB = mergeSessions(b, a);

      expect([onA.felt, onA.finishedAt]).toEqual([onB.felt, onB.finishedAt]);
      expect(mergeSessions(onA, onB)).toEqual(onA);
    }),
  );
});

it('gives the same of three devices in whatever order they are merged', () => {
  fc.assert(
    fc.property(devices, devices, devices, (a, b, c) => {
      expect(mergeSessions(mergeSessions(a, b), c)).toEqual(mergeSessions(a, mergeSessions(b, c)));
    }),
  );
});

it('keeps what was said first of how it felt', () => {
  const early = aSession({ felt: { right: 9, saidAt: NOON } });
  const late = aSession({ felt: { right: 2, saidAt: NOON + 1 } });

  expect(mergeSessions(late, early).felt).toEqual(early.felt);
});

it('leaves the work on an item on its device, until the session has ended on either', () => {
  const here = aSession({ draft: emptyDraft(0) });

  expect(mergeSessions(here, aSession()).draft).toEqual(here.draft);
  expect(mergeSessions(here, aSession({ finishedAt: NOON })).draft).toBeNull();
});
