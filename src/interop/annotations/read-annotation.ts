import { LIGHTS, type Light } from '@/core/document/optics';
import {
  CATEGORIES,
  type Category,
  type Evidence,
  type EvidenceTarget,
  type Fact,
  SIGNS,
  type Sign,
} from '@/core/fraud/evidence';
import type { DraftEvidence } from '@/core/fraud/photographed-key';
import { fail, ok, type Result } from '@/core/kernel/result';
import { isFeature } from './is-feature';
import { fromSelector } from './region-selector';

/** Why a page or one of its records could not be read; `path` says where in the file. */
export interface AnnotationProblem {
  readonly code:
    | 'annotation.not-a-page'
    | 'annotation.picture-unknown'
    | 'annotation.not-an-annotation'
    | 'annotation.id-twice'
    | 'annotation.region-missing'
    | 'annotation.region-unreadable'
    | 'annotation.region-outside'
    | 'annotation.sign-unknown'
    | 'annotation.category-unknown'
    | 'annotation.light-unknown'
    | 'annotation.feature-unknown';
  readonly path: string;
}

/** The picture that pixel coordinates refer to; `page` is the id of the page for records that name none. */
export interface ReadingSpace {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pxPerMm: number;
  readonly page: string;
}

type Json = Readonly<Record<string, unknown>>;
type Read<T> = Result<T, AnnotationProblem>;

/** Gives a JSON object as a record, or null for anything else. */
export function asRecord(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
}

/** Reads one annotation; what is absent takes its plainest meaning, what is present and unknown fails. */
export function readAnnotation(input: unknown, space: ReadingSpace, path: string): Read<DraftEvidence> {
  const record = asRecord(input);
  if (record?.['type'] !== 'Annotation') return fail({ code: 'annotation.not-an-annotation', path });
  const target = readTarget(record['target'], space, `${path}.target`);
  if (!target.ok) return target;
  const tags = readTags(record['body'], `${path}.body`);
  if (!tags.ok) return tags;
  return ok({
    id: readId(record['id'], path),
    target: target.value,
    ...tags.value,
    minMagnification: readMagnification(record['loupe:minMagnification']),
    strength: readStrength(record['loupe:strength']),
    expected: readFact(record['loupe:expected'], ''),
    found: readFact(record['loupe:found'], noteOf(record['body'])),
  });
}

function readTarget(input: unknown, space: ReadingSpace, path: string): Read<EvidenceTarget> {
  const target = asRecord(first(input));
  if (!target) return fail({ code: 'annotation.region-missing', path });
  if (target['loupe:face'] === true) return ok({ kind: 'face' });
  if (target['loupe:chip'] === true) return ok({ kind: 'chip' });
  const selector = asRecord(first(target['selector']));
  if (!selector) return fail({ code: 'annotation.region-missing', path: `${path}.selector` });
  const outline = fromSelector(
    { type: selector['type'], value: selector['value'] },
    { width: space.widthPx, height: space.heightPx },
  );
  if (!outline) return fail({ code: 'annotation.region-unreadable', path: `${path}.selector` });
  const inside = outline.some(
    (point) => point.x >= 0 && point.y >= 0 && point.x <= space.widthPx && point.y <= space.heightPx,
  );
  if (!inside) return fail({ code: 'annotation.region-outside', path: `${path}.selector` });
  const page = target['loupe:page'];
  const region = outline.map((point) => ({ x: point.x / space.pxPerMm, y: point.y / space.pxPerMm }));
  return ok({ kind: 'page', page: typeof page === 'string' ? page : space.page, region });
}

interface Tags {
  readonly sign: Sign | null;
  readonly category: Category;
  readonly lights: readonly Light[];
  readonly feature: Evidence['feature'];
}

function readTags(body: unknown, path: string): Read<Tags> {
  let tags: Tags = { sign: null, category: 'none', lights: [], feature: 'trace' };
  for (const word of tagWords(body)) {
    const [scheme, value] = splitTag(word);
    if (scheme === 'sign') {
      const sign = SIGNS.find((known) => known === value);
      if (!sign) return fail({ code: 'annotation.sign-unknown', path });
      tags = { ...tags, sign };
    } else if (scheme === 'category') {
      const category = CATEGORIES.find((known) => known === value);
      if (!category) return fail({ code: 'annotation.category-unknown', path });
      tags = { ...tags, category };
    } else if (scheme === 'light') {
      const light = LIGHTS.find((known) => known === value);
      if (!light) return fail({ code: 'annotation.light-unknown', path });
      tags = { ...tags, lights: tags.lights.includes(light) ? tags.lights : [...tags.lights, light] };
    } else if (scheme === 'feature') {
      if (!isFeature(value)) return fail({ code: 'annotation.feature-unknown', path });
      tags = { ...tags, feature: value };
    }
  }
  return ok(tags.lights.length === 0 ? { ...tags, lights: ['white'] } : tags);
}

function tagWords(body: unknown): readonly string[] {
  return bodiesOf(body).flatMap((one) => {
    const value = one['value'];
    return one['purpose'] === 'tagging' && typeof value === 'string' ? [value] : [];
  });
}

function noteOf(body: unknown): string {
  const note = bodiesOf(body).find((one) => one['purpose'] !== 'tagging')?.['value'];
  return typeof note === 'string' ? note : '';
}

function bodiesOf(body: unknown): readonly Json[] {
  return (Array.isArray(body) ? body : [body]).flatMap((one: unknown) => {
    const record = asRecord(one);
    return record ? [record] : [];
  });
}

function splitTag(word: string): readonly [string, string] {
  const colon = word.indexOf(':');
  return colon < 0 ? ['', word] : [word.slice(0, colon), word.slice(colon + 1)];
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function readId(value: unknown, path: string): string {
  if (typeof value !== 'string' || value === '') return path;
  const fragment = value.slice(value.indexOf('#') + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function readMagnification(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1 ? value : 1;
}

function readStrength(value: unknown): Evidence['strength'] {
  return ([1, 2, 3, 4, 5] as const).find((strength) => strength === value) ?? 3;
}

function readFact(value: unknown, note: string): Fact {
  const record = asRecord(value);
  const code = record?.['code'];
  if (typeof code !== 'string')
    return note === '' ? { code: 'nothing-noted', values: {} } : { code: 'note', values: { text: note } };
  const values = Object.entries(asRecord(record?.['values']) ?? {}).flatMap(
    ([name, one]): (readonly [string, string | number])[] =>
      typeof one === 'string' || typeof one === 'number' ? [[name, one]] : [],
  );
  return { code, values: Object.fromEntries(values) };
}
