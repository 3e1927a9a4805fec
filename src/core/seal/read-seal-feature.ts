import { c40Length, decodeC40 } from './c40';
import type { DerTlv } from './der-tlv';
import type { SealProblem } from './seal-problem';
import { SEAL_PROFILE_RULES, type SealFeatureRule, type SealProfile } from './seal-profiles';
import type { SealFeature } from './seal-reading';

/** Reads one tagged value of the message by the rules of the profile; gives the problem where they do not hold. */
export function readSealFeature(tlv: DerTlv, profile: SealProfile | null): SealFeature | SealProblem {
  const { start, end } = tlv;
  const rules = profile === null ? [] : SEAL_PROFILE_RULES[profile].features.filter((rule) => rule.tag === tlv.tag);
  const [first] = rules;
  if (!first) return { code: 'seal.feature-unknown', tag: tlv.tag, start, end };
  const wrong: SealProblem = { code: 'seal.feature', feature: first.name, start, end };
  switch (first.name) {
    case 'mrz':
      return readLines(tlv, rules) ?? wrong;
    case 'passportNumber': {
      const text = decodeC40(tlv.value);
      return text === null ? wrong : { name: 'passportNumber', text: text.trimEnd(), start, end };
    }
    case 'entries': {
      const [count] = tlv.value;
      return count === undefined || tlv.value.length > 1 ? wrong : { name: 'entries', count, start, end };
    }
    case 'stay': {
      const [days, months, years, ...rest] = tlv.value;
      return days === undefined || months === undefined || years === undefined || rest.length > 0
        ? wrong
        : { name: 'stay', stay: { days, months, years }, start, end };
    }
  }
}

/** Cuts the characters into lines by the rule whose number of bytes fits. */
function readLines({ value, start, end }: DerTlv, rules: readonly SealFeatureRule[]): SealFeature | null {
  const rule = rules.find(({ lines }) => c40Length(sum(lines)) === value.length);
  const text = decodeC40(value);
  if (!rule || text === null) return null;
  const filled = text.replaceAll(' ', '<').padEnd(sum(rule.lines), '<');
  if (filled.length > sum(rule.lines)) return null;
  const lines = rule.lines.map((length, index) => {
    const from = sum(rule.lines.slice(0, index));
    return filled.slice(from, from + length);
  });
  return { name: 'mrz', lines, start, end };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
