import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KNOWN_NAMES } from '@/cli/known-names';
import { type ContentFile, lintContent as lint } from './lint-content';

const lintContent = (files: readonly ContentFile[]) => lint(files, KNOWN_NAMES);

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

  test('refuses a seal that is too small to be read, one of a State that has no signer, and one whose zone is not there', () => {
    const path = 'specimens/models/UTO-AO-01001/model.json';
    const model: { pages: { elements: object[] }[] } = JSON.parse(readFileSync(path, 'utf8'));
    model.pages[0]?.elements.push({
      kind: 'visible-digital-seal',
      id: 'seal',
      box: { x: 10, y: 10, width: 12, height: 20 },
      technique: 'offset',
      shiftMm: { x: 0, y: 0 },
      symbology: 'data-matrix',
      profile: 'etd',
      ink: 'data',
    });
    const files = contentFiles()
      .filter((file) => !file.path.endsWith('seals.json'))
      .map((file) => (file.path === path ? { ...file, text: JSON.stringify(model) } : file));

    expect(lintContent(files).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['content.symbol-size', 'content.seal-signer-missing', 'content.seal-zone']),
    );
  });
});
