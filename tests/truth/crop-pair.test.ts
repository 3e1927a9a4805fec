import { expect, test } from 'vitest';
import { PLATE_NAMES } from '@/artwork/plates';
import { viewportOf } from '@/cli/node-page-painter';
import { viewsUnder } from '@/cli/views-under';
import { differenceOutside } from './compare-pictures';
import { cropToDifferences } from './crop-pair';
import { lightPair, pairPainter } from './paint-pair';
import { MODEL_SETS, make } from './sources';

const LEVEL = 3;

test('a cropped pair shows under every view as much outside the evidence as the whole, beside a relief too', async () => {
  const models = MODEL_SETS.find(([model]) => model?.code === 'UTO-AO-01001') ?? [];
  const specimen = make(models, 101, ['photo-substitution', 1]);
  const piece = specimen.evidence.find(({ target, lights }) => target.kind === 'page' && lights.includes('oblique'));
  if (piece?.target.kind !== 'page') throw new Error('no relief to look at');
  const exposure = viewportOf({ x: 0, y: 0, width: 60, height: 88 }, 6);
  const pair = await pairPainter(specimen)(piece.target.page, exposure);
  // What changed itself is masked, so that only slopes and shadows beside it are left to see.
  const mask = Uint8Array.from({ length: exposure.widthPx * exposure.heightPx }, (_, pixel) =>
    PLATE_NAMES.some((name) =>
      [0, 1, 2, 3].some((byte) => pair.genuine[name][pixel * 4 + byte] !== pair.altered[name][pixel * 4 + byte]),
    )
      ? 1
      : 0,
  );

  const crop = cropToDifferences(pair, exposure, mask);

  const counts = (['white', 'oblique', 'coaxial', 'transmitted'] as const).flatMap(viewsUnder).map((view) => {
    if (!crop) throw new Error('nothing differs');
    const whole = lightPair(pair, exposure, view);
    const part = lightPair(crop.pair, crop.exposure, view);
    return {
      whole: differenceOutside(whole.genuine.data, whole.altered.data, mask, LEVEL).pixels,
      part: differenceOutside(part.genuine.data, part.altered.data, crop.mask, LEVEL).pixels,
    };
  });
  expect(counts.map(({ part }) => part)).toEqual(counts.map(({ whole }) => whole));
  expect(Math.max(...counts.map(({ whole }) => whole))).toBeGreaterThan(0);
});
