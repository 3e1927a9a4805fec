import { strengthAt } from './by-subtlety';
import type { Evidence } from './evidence';
import { fact } from './facts';
import type { Impostor } from './impostor';

/** Writes the evidence that the bearer is not the holder; its strength follows the computed distance of the faces. */
export function faceEvidence({ distance, tier }: Impostor): Omit<Evidence, 'id'> {
  return {
    target: { kind: 'face' },
    lights: ['white'],
    minMagnification: 1,
    feature: 'face',
    sign: 'face-differs',
    category: '3c',
    strength: strengthAt(tier),
    expected: fact('bearer-is-holder'),
    found: fact('bearer-is-somebody-else', { distance: Math.round(distance * 100) / 100 }),
  };
}
