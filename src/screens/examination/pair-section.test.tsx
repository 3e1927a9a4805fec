import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { anAnswer } from '../../../tests/support/records';
import { renderScreen } from '../../../tests/support/render-screen';
import { PairSection } from './pair-section';

it('shows what each of a pair said alone beside what both said together', async () => {
  const answers = [
    anAnswer({ index: 0, confidence: 2 }),
    { ...anAnswer({ index: 1, confidence: 5 }), by: 'partner' as const },
    { ...anAnswer({ index: 2, confidence: 6 }), by: 'both' as const },
  ];
  await renderScreen(
    <>
      <h1>One specimen</h1>
      <PairSection answers={answers} />
    </>,
  );

  const said = within(screen.getByRole('list')).getAllByRole('listitem');

  expect(said.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/You alone.*genuine, fairly sure.*Fraud missed/),
    expect.stringMatching(/The other person alone.*fraudulent, fairly sure.*Fraud found/),
    expect.stringMatching(/Together.*fraudulent, sure.*Fraud found/),
  ]);
});
