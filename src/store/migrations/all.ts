import type { Migration } from './migration';
import { FIRST_TABLES } from './v001-first-tables';
import { FACE_PACKS } from './v002-face-packs';
import { SKILLS_COUNTED } from './v003-skills';
import { TESTS_FOUND } from './v004-tests';
import { LESSON_PROGRESS } from './v005-lesson-progress';
import { ROLES_ASKED } from './v006-roles';
import { FEWER_INDEXES } from './v007-fewer-indexes';

/** All migrations in order; the last one is what this Loupe writes. */
export const MIGRATIONS: readonly Migration[] = [
  FIRST_TABLES,
  FACE_PACKS,
  SKILLS_COUNTED,
  TESTS_FOUND,
  LESSON_PROGRESS,
  ROLES_ASKED,
  FEWER_INDEXES,
];
