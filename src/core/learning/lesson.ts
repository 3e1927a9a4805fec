import type { Light } from '@/core/document/optics';
import type { FraudCategory, Sign } from '@/core/fraud/evidence';
import type { Recipe } from '@/core/fraud/make-specimen';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Role } from '@/core/tasks/role';
import type { TaskRequest } from '@/core/tasks/task-record';

/**
 * What a lesson serves of the training that the Protocol asks for: (a) security and quality of documents, (b) recognising
 * fraudulent ones, (c) criminal intelligence, (d) procedures at entry and exit, (e) humane treatment and rights.
 * Source: Protocol against the Smuggling of Migrants, article 14; note by the Secretariat of August 2015, paragraph 45.
 */
export const CURRICULUM = ['a', 'b', 'c', 'd', 'e'] as const;

/** One letter of the curriculum. */
export type CurriculumLetter = (typeof CURRICULUM)[number];

/** How deep a lesson goes: the booth, the office behind it, or what a laboratory can do. */
export const LESSON_LEVELS = ['first-line', 'second-line', 'laboratory'] as const;

/** One level. */
export type LessonLevel = (typeof LESSON_LEVELS)[number];

/** What of a page is to be looked at: an element by its kind, the place of a sign, or a box in millimetres; null is the whole page. */
export type LookAt = { readonly feature: string } | { readonly sign: Sign } | { readonly box: BoxMm } | null;

/** A specimen in a lesson, and how it first lies there; tilts in degrees, `page` null for the page with what is looked at. */
export interface LessonSpecimen {
  readonly recipe: Recipe;
  readonly page: string | null;
  readonly light: Light;
  readonly tilt: { readonly x: number; readonly y: number };
  readonly look: LookAt;
}

/** Where a claim comes from. `address` is printed, never fetched. */
export interface LessonSource {
  readonly authors: string;
  readonly year: number | null;
  readonly title: string;
  readonly where: string;
  readonly address: string | null;
}

/** What a lesson is in every language; `minutes` are those of a reader who also handles the specimens. */
export interface LessonFacts {
  readonly level: LessonLevel;
  /** For whom it is written. */
  readonly roles: readonly Role[];
  readonly curriculum: readonly CurriculumLetter[];
  readonly categories: readonly FraudCategory[];
  readonly minutes: number;
  /** The sections in order by their ids, which stay when a title is reworded: a reader's place hangs on them. */
  readonly sections: readonly string[];
  /** The name of the specimen whose picture stands for the lesson. */
  readonly cover: string;
  readonly specimens: Readonly<Record<string, LessonSpecimen>>;
  /** The tasks that stand in the text. */
  readonly activities: Readonly<Record<string, TaskRequest>>;
  readonly sources: Readonly<Record<string, LessonSource>>;
}

/** What a link in a lesson leads to. */
export const LINK_TARGETS = ['term', 'lesson', 'feature', 'model'] as const;

/** One target of links. */
export type LinkTarget = (typeof LINK_TARGETS)[number];

/** A piece of a line of text. A `source` stands for the number of its place in the list of sources. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly to: LinkTarget; readonly id: string; readonly children: readonly Inline[] }
  | { readonly kind: 'source'; readonly id: string };

/** How a specimen stands in a text: to be handled, as a picture, as a picture of before and after, or as two faces. */
export const SHOWN_AS = ['live', 'picture', 'pair', 'faces'] as const;

/** One way to show a specimen. */
export type ShownAs = (typeof SHOWN_AS)[number];

/** A part of a section. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'aside'; readonly paragraphs: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'specimen';
      readonly shown: ShownAs;
      readonly specimen: string;
      /** What is to be seen, for those who cannot see it. */
      readonly label: string;
      readonly caption: string | null;
    }
  | { readonly kind: 'activity'; readonly activity: string; readonly title: string };

/** A section: what is read at one sitting before 'Continue'. */
export interface LessonSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A lesson in one language. */
export interface LessonText {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly LessonSection[];
}

/** Gives the lines of text of a part of a section, in their order. */
export function linesOf(block: Block): readonly (readonly Inline[])[] {
  if ('children' in block) return [block.children];
  if (block.kind === 'list') return block.items;
  return block.kind === 'aside' ? block.paragraphs : [];
}

/** Gives the sources that a section names, in the order in which it does, each once. */
export function sourcesNamedIn({ blocks }: LessonSection): readonly string[] {
  return [...new Set(blocks.flatMap(linesOf).flatMap(sourcesIn))];
}

function sourcesIn(line: readonly Inline[]): readonly string[] {
  return line.flatMap((piece) => {
    if (piece.kind === 'source') return [piece.id];
    return 'children' in piece ? sourcesIn(piece.children) : [];
  });
}

/** A lesson with its text in one language. */
export interface Lesson {
  readonly id: string;
  readonly facts: LessonFacts;
  readonly text: LessonText;
}

/** What the list of lessons says of one. */
export interface LessonHead {
  readonly id: string;
  readonly facts: Pick<LessonFacts, 'level' | 'roles' | 'curriculum' | 'categories' | 'minutes' | 'sections'>;
  readonly title: string;
  readonly lead: string;
  /** The specimen whose picture stands for the lesson. */
  readonly cover: LessonSpecimen;
}

/** A course: lessons in the order in which they build on each other; texts by language. */
export interface Course {
  readonly title: Readonly<Record<string, string>>;
  readonly lead: Readonly<Record<string, string>>;
  readonly lessons: readonly string[];
}
