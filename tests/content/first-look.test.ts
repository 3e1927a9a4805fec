import { expect, it } from 'vitest';
import { ROLES } from '@/core/tasks/role';
import { createSpecimenMaker } from '@/examiner/specimen-maker';
import { teachingHalf } from '@/examiner/teaching-half';
import { LOOK_LIGHT, LOOK_RECIPE } from '@/screens/first-look/look-of-role';
import { lookSpots, SPOT_KINDS } from '@/screens/first-look/look-spots';
import { shippedSource } from '../support/shipped-source';

const made = await createSpecimenMaker(shippedSource()).makeTeaching(LOOK_RECIPE);
const teaching = teachingHalf(made);
const page = made.presentation.documents[0]?.pages[0];

it('the first look has the photograph, the data and the zone to choose among, and the photograph is what is wrong', () => {
  if (!page) throw new Error('the specimen of the first look has a page');

  const spots = lookSpots(teaching, page);

  expect(spots.map(({ kind, isRight }) => [kind, isRight])).toEqual(
    SPOT_KINDS.map((kind) => [kind, kind === 'portrait-print']),
  );
});

it.each(ROLES)('what is wrong in the first look shows in the light that it asks for (%s)', (role) => {
  const edge = teaching.evidence.find(({ sign }) => sign === 'edge-around-portrait');

  expect(edge?.lights).toContain(LOOK_LIGHT[role]);
});
