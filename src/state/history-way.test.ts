import { expect, it } from 'vitest';
import { anAnswer } from '../../tests/support/records';
import { createHistoryWay } from './history-way';

const OLDER = [null, anAnswer({ index: 24 })];

it('leads who comes back from an answer to the page that was left, and somebody else to the newest', () => {
  const way = createHistoryWay();

  way.leave('ana', OLDER);

  expect(way.pagesOf('ana')).toBe(OLDER);
  expect(way.pagesOf('ben')).toEqual([null]);
});

it('begins at the newest once that way was gone', () => {
  const way = createHistoryWay();
  way.leave('ana', OLDER);

  way.forget();

  expect(way.pagesOf('ana')).toEqual([null]);
});
