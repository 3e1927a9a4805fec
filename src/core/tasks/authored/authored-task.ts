import type { Light, Technique } from '@/core/document/optics';
import type { Sign, Subtlety } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import type { Language } from '@/core/kernel/language';
import type { Role } from '../role';

/** A text in every language. */
export type LocalText = Readonly<Record<Language, string>>;

/** The kinds whose tasks are written by authors, not drawn. */
export const AUTHORED_KINDS = ['order-steps', 'choice', 'scenario'] as const;

/** One authored kind. */
export type AuthoredKind = (typeof AUTHORED_KINDS)[number];

/** Where what a task teaches is written: the name of the work, and the place in it. */
export interface TaskReference {
  readonly title: string;
  readonly where: string | null;
}

/** What all authored tasks have. `term` is the glossary's word for what the task is about. */
interface AuthoredBase {
  readonly id: string;
  /** Goes up when an equal answer would be scored otherwise. */
  readonly version: number;
  /**
   * What of the training it serves, as letters.
   * Source: Protocol against the Smuggling of Migrants, article 14; note by the Secretariat of August 2015, paragraph 45.
   */
  readonly letters: readonly ('a' | 'b' | 'c' | 'd' | 'e')[];
  readonly roles: readonly Role[];
  readonly term: string;
  readonly sources: readonly TaskReference[];
  readonly title: LocalText;
  readonly prompt: LocalText;
  readonly explanation: LocalText;
}

/** A step of an order; steps of one rank may stand in any order among themselves. */
export interface AuthoredStep {
  readonly id: string;
  readonly rank: number;
  readonly text: LocalText;
  readonly why: LocalText;
}

/** A picture that the engine makes: a technique by itself, a stamp, or the place of a sign on a document. */
export type AuthoredPicture =
  | { readonly kind: 'technique'; readonly technique: Technique; readonly light: Light }
  | {
      readonly kind: 'evidence';
      readonly model: string;
      readonly seed: number;
      readonly intervention: InterventionName;
      readonly subtlety: Subtlety;
      readonly sign: Sign;
      readonly light: Light;
      /** Shows the whole page, not only the place of the sign. */
      readonly whole: boolean;
    };

/** An option of a choice; `alt` tells what its picture shows, for those who cannot see it. */
export interface AuthoredOption {
  readonly id: string;
  readonly right: boolean;
  readonly text: LocalText;
  readonly why: LocalText;
  readonly picture: { readonly made: AuthoredPicture; readonly alt: LocalText } | null;
}

/**
 * How well a choice in a scenario serves everybody. What protects a person is always good: it is never counted as a
 * document that was missed, nor as time that was lost.
 */
export const GRADES = ['good', 'acceptable', 'poor'] as const;

/** One grade. */
export type Grade = (typeof GRADES)[number];

/** A choice of a scenario and what comes of it; `protection` marks a duty to protect. */
export interface AuthoredChoice {
  readonly id: string;
  readonly to: string;
  readonly grade: Grade;
  readonly protection: boolean;
  readonly text: LocalText;
  readonly consequence: LocalText;
  readonly why: LocalText;
}

/** A situation of a scenario; without choices it is an end. */
export interface AuthoredNode {
  readonly id: string;
  readonly text: LocalText;
  readonly choices: readonly AuthoredChoice[];
}

/** A task written by an author, in every language. */
export type AuthoredTask =
  | (AuthoredBase & { readonly kind: 'order-steps'; readonly steps: readonly AuthoredStep[] })
  | (AuthoredBase & {
      readonly kind: 'choice';
      readonly select: 'one' | 'many';
      readonly picture: { readonly made: AuthoredPicture; readonly alt: LocalText } | null;
      readonly options: readonly AuthoredOption[];
    })
  | (AuthoredBase & { readonly kind: 'scenario'; readonly start: string; readonly nodes: readonly AuthoredNode[] });
