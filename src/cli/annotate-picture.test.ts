import { describe, expect, it } from 'vitest';
import { makeSpecimen } from '@/core/fraud/make-specimen';
import { fromAnnotationPage } from '@/interop/annotations/from-annotation-page';
import { annotatePicture } from './annotate-picture';
import { findPage, viewportOf } from './node-page-painter';
import { shippedContent } from './shipped-content';

describe('annotating a rendered page', () => {
  it('writes evidence in pixels of the picture, readable again, with the printed lines of the zone', () => {
    const made = makeSpecimen(shippedContent(), {
      modelSet: ['UTO-AO-01001'],
      seed: 4,
      interventions: [{ name: 'mrz-altered', subtlety: 1 }],
    });
    if (!made.ok) throw new Error(made.problem.code);
    const { page } = findPage(made.value.presentation, 'data');
    const viewport = viewportOf({ x: 0, y: 60, width: 125, height: 28 }, 4);

    const annotations = annotatePicture(made.value.evidence, { source: 'F.png', page, viewport });
    const read = fromAnnotationPage(JSON.parse(JSON.stringify(annotations)));

    const zone = page.elements.find((element) => element.kind === 'mrz-print');
    expect(read.ok && read.value.failed).toEqual([]);
    expect(read.ok && read.value.evidence).toHaveLength(made.value.evidence.length);
    expect(read.ok && read.value.mrz).toEqual(zone?.kind === 'mrz-print' ? zone.lines : []);
  });
});
