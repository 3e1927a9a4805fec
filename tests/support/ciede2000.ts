/** A colour in CIELAB under D65. */
export interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

const DEG = Math.PI / 180;
/** The light of each whole level, looked up since pictures ask for millions. */
const LINEAR = Float64Array.from({ length: 256 }, (_, level) => decode(level));
const D65 = [0.95047, 1, 1.08883] as const;

/** Converts an sRGB colour (levels 0 to 255) to CIELAB under D65. Source: IEC 61966-2-1, CIE 15. */
export function toLab(r: number, g: number, b: number): Lab {
  const [red, green, blue] = [linear(r), linear(g), linear(b)];
  const x = lightness((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / D65[0]);
  const y = lightness((0.2126729 * red + 0.7151522 * green + 0.072175 * blue) / D65[1]);
  const z = lightness((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / D65[2]);
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

/**
 * Computes how different two colours look; about 1 is just noticeable side by side.
 * Source: ISO/CIE 11664-6 (CIEDE2000), symbols as in Sharma, Wu and Dalal, Color Research and Application 30 (2005).
 */
export function ciede2000(one: Lab, other: Lab): number {
  const chroma1 = Math.hypot(one.a, one.b);
  const chroma2 = Math.hypot(other.a, other.b);
  const g = 0.5 * (1 - Math.sqrt(seventh((chroma1 + chroma2) / 2)));
  const [a1, a2] = [one.a * (1 + g), other.a * (1 + g)];
  const [c1, c2] = [Math.hypot(a1, one.b), Math.hypot(a2, other.b)];
  const [h1, h2] = [hue(a1, one.b), hue(a2, other.b)];
  const isGrey = c1 * c2 === 0;

  const deltaL = other.l - one.l;
  const deltaC = c2 - c1;
  const turn = isGrey ? 0 : wrap(h2 - h1);
  const deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * DEG);

  const l = (one.l + other.l) / 2;
  const c = (c1 + c2) / 2;
  const h = meanHue(h1, h2, isGrey);
  const t =
    1 -
    0.17 * Math.cos((h - 30) * DEG) +
    0.24 * Math.cos(2 * h * DEG) +
    0.32 * Math.cos((3 * h + 6) * DEG) -
    0.2 * Math.cos((4 * h - 63) * DEG);
  const rotation = -2 * Math.sqrt(seventh(c)) * Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * DEG);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sc = 1 + 0.045 * c;
  const sh = 1 + 0.015 * c * t;
  const [dl, dc, dh] = [deltaL / sl, deltaC / sc, deltaH / sh];
  return Math.sqrt(Math.max(0, dl * dl + dc * dc + dh * dh + rotation * dc * dh));
}

function linear(level: number): number {
  return LINEAR[level] ?? decode(level);
}

function decode(level: number): number {
  const share = level / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function lightness(share: number): number {
  return share > 216 / 24389 ? Math.cbrt(share) : (24389 / 27 / 116) * share + 16 / 116;
}

function seventh(chroma: number): number {
  return chroma ** 7 / (chroma ** 7 + 25 ** 7);
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / DEG + 360) % 360;
}

function wrap(degrees: number): number {
  if (degrees > 180) return degrees - 360;
  return degrees < -180 ? degrees + 360 : degrees;
}

function meanHue(h1: number, h2: number, isGrey: boolean): number {
  if (isGrey) return h1 + h2;
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}
