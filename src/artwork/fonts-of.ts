import type { TextStyle } from '@/core/document/element';
import { type FontScript, familiesOf, SPECIMEN_FONTS, type SpecimenFont } from './faces';
import type { Mark } from './mark';

const SCRIPTS: Readonly<Record<FontScript, RegExp>> = {
  // Punctuation, digits and signs come from the face itself, whatever script they stand among.
  latin: /[^\s\p{Script=Greek}\p{Script=Arabic}]/u,
  greek: /\p{Script=Greek}/u,
  arabic: /\p{Script=Arabic}/u,
};

/** Lists the font files that marks are set in, each once: those of the faces, weights and scripts that their texts use. */
export function fontsOf(marks: readonly Mark[]): readonly SpecimenFont[] {
  const used = new Set<SpecimenFont>();
  for (const { shape } of marks) {
    if (shape.type !== 'text') continue;
    for (const font of fontsFor(shape.style, shape.text)) used.add(font);
  }
  return [...used];
}

/** Where a family lacks the weight, the one it has stands in, as the platform chooses it. */
function fontsFor({ face, weight }: TextStyle, text: string): readonly SpecimenFont[] {
  return familiesOf(face).flatMap((family) => {
    const files = SPECIMEN_FONTS.filter((font) => font.family === family && SCRIPTS[font.script].test(text));
    const chosen = files.find((font) => font.weight === weight) ?? files[0];
    return chosen ? [chosen] : [];
  });
}
