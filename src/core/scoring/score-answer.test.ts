import { describe, expect, test } from 'vitest';
import type { Answer, Confidence, Finding, Verdict } from '@/core/examination/answer';
import type { Category, Evidence, Sign } from '@/core/fraud/evidence';
import type { SpecimenKey } from '@/core/fraud/make-specimen';
import { type BoxMm, boxToPolygon } from '@/core/kernel/geometry';
import { scoreAnswer } from './score-answer';

const PORTRAIT: BoxMm = { x: 4, y: 18, width: 36, height: 46 };

function evidence(id: string, sign: Sign, category: Category, box: BoxMm | 'face' = PORTRAIT): Evidence {
  return {
    id,
    target: box === 'face' ? { kind: 'face' } : { kind: 'page', page: 'data', region: boxToPolygon(box) },
    lights: ['white'],
    minMagnification: 1,
    feature: 'portrait-print',
    sign,
    category,
    strength: 3,
    expected: { code: 'e', values: {} },
    found: { code: 'f', values: {} },
  };
}

function finding(id: string, sign: Sign, category: Category, box: BoxMm | 'face' = PORTRAIT, page = 'data'): Finding {
  return {
    id,
    target: box === 'face' ? { kind: 'face' } : { kind: 'page', page, region: boxToPolygon(box) },
    sign,
    category,
    light: 'white',
    magnification: 1,
  };
}

function judged(confidence: Confidence): Verdict {
  return { kind: 'judged', confidence };
}

function answer(verdict: Verdict, findings: readonly Finding[] = []): Answer {
  return { verdict, findings, instruments: [], elapsedMs: 1000 };
}

const SUBSTITUTED: SpecimenKey = { category: '3a', evidence: [evidence('edge', 'edge-around-portrait', '3a')] };
const WORN: SpecimenKey = { category: 'none', evidence: [evidence('scratch', 'wear-and-damage', 'none')] };
const CLEAN: SpecimenKey = { category: 'none', evidence: [] };

describe('the verdict', () => {
  test.each([
    ['3 leans to genuine: a miss', SUBSTITUTED, judged(3), 'miss'],
    ['4 leans to fraudulent: a hit', SUBSTITUTED, judged(4), 'hit'],
    ['a referral of a fraudulent specimen is right', SUBSTITUTED, { kind: 'referred' }, 'hit'],
    ['a referral of a genuine specimen delays somebody', CLEAN, { kind: 'referred' }, 'false-alarm'],
    ['3 on a genuine specimen accepts it', CLEAN, judged(3), 'correct-acceptance'],
    ['4 on a genuine specimen is a false alarm', CLEAN, judged(4), 'false-alarm'],
    ['leaving it open is neither right nor wrong', SUBSTITUTED, { kind: 'undetermined' }, 'undetermined'],
  ] as const)('%s', (_, key, verdict, outcome) => {
    expect(scoreAnswer(key, answer(verdict)).outcome).toBe(outcome);
  });

  test('a hit without a right finding is not justified, and what was missed is listed', () => {
    const score = scoreAnswer(SUBSTITUTED, answer(judged(6)));

    expect(score).toMatchObject({ outcome: 'hit', justified: false, missed: ['edge'], categoryRight: false });
  });

  test('a hit with the right place, sign and category is justified', () => {
    const score = scoreAnswer(SUBSTITUTED, answer(judged(5), [finding('a', 'edge-around-portrait', '3a')]));

    expect(score).toMatchObject({ outcome: 'hit', justified: true, missed: [], categoryRight: true });
    expect(score.findings).toEqual([{ finding: 'a', outcome: 'right', evidence: 'edge' }]);
  });

  test('a referral needs its reason too', () => {
    const bare = scoreAnswer(SUBSTITUTED, answer({ kind: 'referred' }));
    const reasoned = scoreAnswer(
      SUBSTITUTED,
      answer({ kind: 'referred' }, [finding('a', 'edge-around-portrait', '3a')]),
    );

    expect([bare.justified, reasoned.justified]).toEqual([false, true]);
  });

  test('accepting a genuine specimen needs no finding', () => {
    expect(scoreAnswer(CLEAN, answer(judged(1)))).toMatchObject({ justified: true, categoryRight: true });
  });
});

describe('a finding', () => {
  test.each([
    [
      'the same sign under another category',
      finding('a', 'edge-around-portrait', '3c'),
      'right-sign-other-category',
      'edge',
    ],
    ['another sign at the place', finding('a', 'surface-disturbed', '3a'), 'right-place-other-sign', 'edge'],
    [
      'the right sign on another page',
      finding('a', 'edge-around-portrait', '3a', PORTRAIT, 'visa-8'),
      'nothing-there',
      null,
    ],
    [
      'the right sign elsewhere',
      finding('a', 'edge-around-portrait', '3a', { x: 90, y: 20, width: 20, height: 20 }),
      'nothing-there',
      null,
    ],
    [
      'a small mark within the region',
      finding('a', 'edge-around-portrait', '3a', { x: 5, y: 20, width: 3, height: 3 }),
      'right',
      'edge',
    ],
    ['the faces, where the page was meant', finding('a', 'face-differs', '3c', 'face'), 'nothing-there', null],
  ] as const)('%s', (_, found, outcome, met) => {
    expect(scoreAnswer(SUBSTITUTED, answer(judged(6), [found])).findings).toEqual([
      { finding: 'a', outcome, evidence: met },
    ]);
  });

  test('that shares three tenths of the smaller region is in its place, and less is not', () => {
    // Of a mark 10 mm wide, 4 mm lie over the portrait's right edge at x = 40; then 2 mm.
    const near = finding('a', 'edge-around-portrait', '3a', { x: 36, y: 30, width: 10, height: 10 });
    const far = finding('b', 'edge-around-portrait', '3a', { x: 38, y: 30, width: 10, height: 10 });

    const score = scoreAnswer(SUBSTITUTED, answer(judged(6), [near, far]));

    expect(score.findings.map((scored) => scored.outcome)).toEqual(['right', 'nothing-there']);
  });

  test('that covers the whole page points at nothing smaller', () => {
    const everything = finding('a', 'microprint-unreadable', '3a', { x: 0, y: 0, width: 125, height: 88 });
    const key: SpecimenKey = {
      category: '3a',
      evidence: [evidence('micro', 'microprint-unreadable', '3a', { x: 60, y: 60, width: 20, height: 2 })],
    };

    expect(scoreAnswer(key, answer(judged(6), [everything])).findings).toMatchObject([{ outcome: 'nothing-there' }]);
  });

  test('of another sign somewhere on a page that glows as a whole is not in the right place', () => {
    const key: SpecimenKey = {
      category: '3a',
      evidence: [evidence('glow', 'paper-fluoresces', '3a', { x: 0, y: 0, width: 125, height: 88 })],
    };
    const mark = { x: 10, y: 10, width: 8, height: 8 };

    const score = scoreAnswer(
      key,
      answer(judged(6), [finding('a', 'paper-fluoresces', '3a', mark), finding('b', 'characters-differ', '3a', mark)]),
    );

    expect(score.findings.map((scored) => scored.outcome)).toEqual(['right', 'nothing-there']);
  });

  test('of the faces meets evidence of the faces', () => {
    const key: SpecimenKey = { category: '3c', evidence: [evidence('face', 'face-differs', '3c', 'face')] };

    expect(scoreAnswer(key, answer(judged(4), [finding('a', 'face-differs', '3c', 'face')]))).toMatchObject({
      justified: true,
    });
  });

  test('of the chip meets evidence of the chip, and no place of a page', () => {
    const altered = { ...evidence('chip', 'chip-data-changed', '3a'), target: { kind: 'chip' } as const };
    const key: SpecimenKey = { category: '3a', evidence: [altered, evidence('edge', 'edge-around-portrait', '3a')] };
    const onChip = { ...finding('a', 'chip-data-changed', '3a'), target: { kind: 'chip' } as const };

    const score = scoreAnswer(key, answer(judged(5), [onChip, finding('b', 'chip-data-changed', '3a')]));

    expect(score.findings[0]).toEqual({ finding: 'a', outcome: 'right', evidence: 'chip' });
    expect(score.findings[1]?.evidence).not.toBe('chip');
    expect(score.missed).not.toContain('chip');
  });

  test('that calls an oddity genuine explains it, whatever its sign', () => {
    const score = scoreAnswer(WORN, answer(judged(2), [finding('a', 'surface-disturbed', 'none')]));

    expect(score.findings).toEqual([{ finding: 'a', outcome: 'explains-oddity', evidence: 'scratch' }]);
  });

  test('that calls an oddity fraud has nothing there, and names the oddity', () => {
    const score = scoreAnswer(WORN, answer(judged(5), [finding('a', 'surface-disturbed', '3a')]));

    expect(score).toMatchObject({ outcome: 'false-alarm', justified: false, missed: [] });
    expect(score.findings).toEqual([{ finding: 'a', outcome: 'nothing-there', evidence: 'scratch' }]);
  });
});
