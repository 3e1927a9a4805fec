import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parsePki } from './parse-pki';

function shipped(): Record<string, unknown> {
  return JSON.parse(readFileSync('specimens/pki/UTO.json', 'utf8'));
}

it('takes the signing authorities of a State, their bytes decoded', () => {
  const parsed = parsePki(shipped());

  expect(parsed.ok && parsed.value.generations[0]?.csca.certificate[0]).toBe(0x30);
  expect(parsed.ok && parsed.value.generations[0]?.csca.secret.length).toBe(32);
});

it.each([
  ['a curve that nobody knows', { curve: 'P-1' }, 'curve'],
  ['a country of three letters', { country: 'UTO' }, 'country'],
  ['no generation', { generations: [] }, 'generations'],
  ['something besides', { password: 'x' }, ''],
])('refuses %s and says where', (_, change, path) => {
  const parsed = parsePki({ ...shipped(), ...change });

  expect(parsed.ok ? [] : parsed.problem.map((problem) => problem.path)).toEqual([path]);
});

it('refuses bytes that are not base64', () => {
  const pki = JSON.parse(JSON.stringify(shipped()).replace('"link":"', '"link":"!'));

  expect(parsePki(pki)).toMatchObject({ ok: false, problem: [{ path: 'generations[0].link' }] });
});
