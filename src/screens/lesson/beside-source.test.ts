import { expect, it } from 'vitest';
import { cutBesideSource } from './beside-source';

it.each([
  ['a word, then a number', 'We saw it ', { before: false, after: true }, { mark: '', rest: 'We saw ', word: 'it' }],
  ['a number, then a stop', '. Then', { before: true, after: false }, { mark: '.', rest: ' Then', word: '' }],
  ['a no-break space', '\u00a0: oui', { before: true, after: false }, { mark: '\u00a0:', rest: ' oui', word: '' }],
  ['two numbers', '، ثم رأينا ', { before: true, after: true }, { mark: '،', rest: ' ثم ', word: 'رأينا' }],
  ['nothing between', ' ', { before: true, after: true }, { mark: '', rest: '', word: '' }],
  ['no number at all', 'We saw. ', { before: false, after: false }, { mark: '', rest: 'We saw. ', word: '' }],
] as const)('keeps what belongs to a source beside it: %s', (_case, text, beside, cut) => {
  expect(cutBesideSource(text, beside)).toEqual(cut);
});
