/**
 * The MRZ value of each letter and mark of Arabic script, by code point; '' is not encoded. Two have rules of their
 * own in the code: shadda (0651) doubles the letter before it, and teh marbuta (0629) is XAH at the end of a component.
 * X marks a letter without a close Latin equivalent, so that the spelling can be turned back.
 * Source: ICAO Doc 9303, 8th edition, part 3 section 6.C
 */
export const ARABIC_VALUES: ReadonlyMap<number, string> = new Map([
  [0x0621, 'XE'], // hamza
  [0x0622, 'XAA'], // alef with madda above
  [0x0623, 'XAE'], // alef with hamza above
  [0x0624, 'U'], // waw with hamza above
  [0x0625, 'I'], // alef with hamza below
  [0x0626, 'XI'], // yeh with hamza above
  [0x0627, 'A'], // alef
  [0x0628, 'B'], // beh
  [0x0629, 'XTA'], // teh marbuta
  [0x062a, 'T'], // teh
  [0x062b, 'XTH'], // theh
  [0x062c, 'J'], // jeem
  [0x062d, 'XH'], // hah
  [0x062e, 'XKH'], // khah
  [0x062f, 'D'], // dal
  [0x0630, 'XDH'], // thal
  [0x0631, 'R'], // reh
  [0x0632, 'Z'], // zain
  [0x0633, 'S'], // seen
  [0x0634, 'XSH'], // sheen
  [0x0635, 'XSS'], // sad
  [0x0636, 'XDZ'], // dad
  [0x0637, 'XTT'], // tah
  [0x0638, 'XZZ'], // zah
  [0x0639, 'E'], // ain
  [0x063a, 'G'], // ghain
  [0x0640, ''], // tatweel
  [0x0641, 'F'], // feh
  [0x0642, 'Q'], // qaf
  [0x0643, 'K'], // kaf
  [0x0644, 'L'], // lam
  [0x0645, 'M'], // meem
  [0x0646, 'N'], // noon
  [0x0647, 'H'], // heh
  [0x0648, 'W'], // waw
  [0x0649, 'XAY'], // alef maksura
  [0x064a, 'Y'], // yeh
  [0x064b, ''], // fathatan
  [0x064c, ''], // dammatan
  [0x064d, ''], // kasratan
  [0x064e, ''], // fatha
  [0x064f, ''], // damma
  [0x0650, ''], // kasra
  [0x0652, ''], // sukun
  [0x0670, ''], // superscript alef
  [0x0671, 'XXA'], // alef wasla
  [0x0679, 'XXT'], // tteh
  [0x067c, 'XRT'], // teh with ring
  [0x067e, 'P'], // peh
  [0x0681, 'XKE'], // hah with hamza above
  [0x0685, 'XXH'], // hah with 3 dots above
  [0x0686, 'XC'], // tcheh
  [0x0688, 'XXD'], // ddal
  [0x0689, 'XDR'], // dal with ring
  [0x0691, 'XXR'], // rreh
  [0x0693, 'XRR'], // reh with ring
  [0x0696, 'XRX'], // reh with dot below and dot above
  [0x0698, 'XJ'], // jeh
  [0x069a, 'XXS'], // seen with dot below and dot above
  [0x069c, ''], // seen with 3 dots below and 3 above
  [0x06a2, ''], // feh with dot moved below
  [0x06a7, ''], // qaf with dot above
  [0x06a8, ''], // qaf with 3 dots above
  [0x06a9, 'XKK'], // keheh
  [0x06ab, 'XXK'], // kaf with ring
  [0x06ad, 'XNG'], // ng
  [0x06af, 'XGG'], // gaf
  [0x06ba, 'XNN'], // noon ghunna
  [0x06bc, 'XXN'], // noon with ring
  [0x06be, 'XDO'], // heh doachashmee
  [0x06c0, 'XYH'], // heh with yeh above
  [0x06c1, 'XXG'], // heh goal
  [0x06c2, 'XGE'], // heh goal with hamza above
  [0x06c3, 'XTG'], // teh marbuta goal
  [0x06cc, 'XYA'], // farsi yeh
  [0x06cd, 'XXY'], // yeh with tail
  [0x06d0, 'Y'], // yeh (e)
  [0x06d2, 'XYB'], // yeh barree
  [0x06d3, 'XBE'], // yeh barree with hamza above
]);
