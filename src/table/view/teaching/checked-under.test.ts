import { expect, it } from 'vitest';
import { CHECKED_UNDER } from '@/core/tasks/choose-light/doubts';
import { FEATURE_FACTS, isFeatureKind } from './feature-facts';

it.each(Object.entries(CHECKED_UNDER))('the library checks %s under the same lamps as the exercises', (kind, lamps) => {
  if (!isFeatureKind(kind)) throw new Error(`${kind} is no feature`);

  expect(FEATURE_FACTS[kind].lights.filter((light) => light !== 'white')).toEqual(lamps);
});
