import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ContentFile, lintContent } from './lint-content';

function contentFiles(): readonly ContentFile[] {
  return readdirSync('specimens', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return { path, text: entry.name.endsWith('.json') ? readFileSync(path, 'utf8') : null };
    });
}

describe('lintContent', () => {
  test('finds nothing wrong in the shipped content', () => {
    expect(lintContent(contentFiles())).toEqual([]);
  });

  test('says file, place and finding of JSON that cannot be read', () => {
    const problems = lintContent([{ path: 'specimens/models/X/model.json', text: '{' }]);

    expect(problems).toMatchObject([{ file: 'specimens/models/X/model.json', code: 'content.json' }]);
  });

  test('reports every wrong place of a shape, not the first', () => {
    const problems = lintContent([{ path: 'specimens/states/QVM/state.json', text: '{"code": 5, "name": "x"}' }]);

    expect(problems.map((problem) => problem.path)).toEqual(expect.arrayContaining(['code', 'name', 'surnames']));
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set(['content.shape']));
  });

  test('refuses the code of a State that could be real', () => {
    const state = readFileSync('specimens/states/UTO/state.json', 'utf8').replace('"UTO"', '"FRA"');

    const stamps = readFileSync('specimens/states/UTO/stamps.json', 'utf8');

    const problems = lintContent([
      { path: 'specimens/states/FRA/state.json', text: state },
      { path: 'specimens/states/FRA/stamps.json', text: stamps },
    ]);

    expect(problems).toMatchObject([{ code: 'content.state-code', path: 'code', found: 'FRA' }]);
  });
});
