import { describe, expect, it } from 'vitest';
import { ROLES } from '@/core/tasks/role';
import { isAtPlace, PLACES, THUMB_PLACES } from './places';

describe('the places at the thumb', () => {
  it.each(ROLES)('begin with Today and are four different ones (%s)', (role) => {
    const thumb = THUMB_PLACES[role];

    expect(thumb[0]).toBe('today');
    expect(new Set(thumb).size).toBe(4);
  });
});

describe('isAtPlace', () => {
  it.each([
    { path: '/', place: 'today' },
    { path: '/learn/two-faces', place: 'learn' },
    { path: '/tests/check', place: 'tests' },
    { path: '/progress/history', place: 'progress' },
    { path: '/glossary/watermark', place: 'reference' },
    { path: '/settings', place: null },
  ] as const)('finds $place for $path, and nothing else', ({ path, place }) => {
    expect(PLACES.filter((one) => isAtPlace(path, one))).toEqual(place === null ? [] : [place]);
  });
});
