import { describe, expect, it } from 'vitest';
import { shippedContent } from '@/cli/shipped-content';
import type { InventedState } from '@/core/document/state';
import { FANTASY_ISSUERS, renameIssuer } from './fantasy-issuers';

const [ordania] = FANTASY_ISSUERS;
const { states } = shippedContent();

function renamed(code: string, text: string): string | null {
  const state: InventedState | undefined = states.find((one) => one.code === code);
  if (!state || !ordania) throw new Error(`${code} is shipped`);
  return renameIssuer(text, state, ordania);
}

describe('the name of a fantasy issuer in the place of a State', () => {
  it('stands whole where the name stood alone', () => {
    expect(renamed('QRS', 'REPUBLIC OF QAWARIS')).toBe('REPUBLIC OF ORDANIA');
    expect(renamed('QRS', 'جمهورية قوارس')).toBe('جمهورية أوردانيا');
    expect(renamed('QNB', 'NØRBJARÐ')).toBe('ORDANIA');
    expect(renamed('QSV', 'REPUBLICA DE SORVENA')).toBe('REPUBLICA DE ORDANIA');
  });

  it('takes the ending that the name had', () => {
    expect(renamed('QRS', 'QAWARISI')).toBe('ORDANI');
    expect(renamed('QRS', 'الجمهورية القوارسية')).toBe('الجمهورية الأوردانية');
    expect(renamed('QNB', 'NØRBJARÐSK')).toBe('ORDANISK');
    expect(renamed('QTM', 'TILIMANGAN')).toBe('ORDANIAN');
  });

  it('leaves a text that does not name the State', () => {
    expect(renamed('QRS', 'PASSPORT')).toBeNull();
  });
});
