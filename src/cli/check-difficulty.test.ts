import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { difficultyProblems } from './check-difficulty';
import { fileIn } from './project-files';

const shipped = readFileSync(fileIn('specimens', 'difficulty.json'), 'utf8');

describe('the check of measured strengths', () => {
  it('finds nothing wrong with the file that is shipped', () => {
    expect(difficultyProblems(shipped)).toEqual([]);
  });

  it('says when there is no file', () => {
    expect(difficultyProblems(null)).toMatchObject([{ code: 'content.difficulty-missing' }]);
  });

  it('names an intervention that was not measured', () => {
    const rows = JSON.parse(shipped).filter((row: { intervention: string }) => row.intervention !== 'ink-smear');

    expect(difficultyProblems(JSON.stringify(rows))).toMatchObject([
      { code: 'content.difficulty-not-measured', found: 'ink-smear' },
    ]);
  });

  it('refuses what is no JSON, and what has another form', () => {
    expect(difficultyProblems('[')).toMatchObject([{ code: 'content.json' }]);
    expect(difficultyProblems('[{}]')[0]).toMatchObject({ code: 'content.shape' });
  });
});
