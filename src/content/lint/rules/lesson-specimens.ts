import { type LintRule, problemIn } from '@/content/lint/content-set';
import { makeSpecimen, type Specimen } from '@/core/fraud/make-specimen';
import type { LessonSpecimen, LookAt } from '@/core/learning/lesson';

/** Every specimen can be made: its models exist, what is done to it suits them, and what is looked at is there. */
export const lessonSpecimens: LintRule = {
  name: 'lesson-specimens',
  check: (content) => {
    const faces = content.portraits[0]?.value;
    if (!faces) return [];
    const shipped = {
      models: content.models.map(({ value }) => value),
      states: content.states.map(({ value }) => value),
      faces,
    };
    return content.lessons.flatMap(({ file, facts }) =>
      Object.entries(facts.specimens).flatMap(([name, specimen]) => {
        const made = makeSpecimen(shipped, specimen.recipe);
        const wrong = made.ok ? missing(made.value, specimen) : `${made.problem.code} ${made.problem.found}`;
        return wrong === null ? [] : [problemIn(file, 'lesson.specimen', `specimens.${name}`, wrong)];
      }),
    );
  },
};

function missing({ presentation, evidence }: Specimen, { page, look }: LessonSpecimen) {
  const pages = presentation.documents.flatMap((document) => document.pages);
  const looked = pages.filter(({ id }) => page === null || id === page);
  if (looked.length === 0) return `no page ${page}`;
  const isThere = looked.some(({ id, elements }) =>
    shows(look, { id, kinds: elements.map(({ kind }) => kind), evidence }),
  );
  return isThere ? null : `nothing to look at: ${JSON.stringify(look)}`;
}

interface SeenPage extends Pick<Specimen, 'evidence'> {
  readonly id: string;
  readonly kinds: readonly string[];
}

function shows(look: LookAt, { id, kinds, evidence }: SeenPage): boolean {
  if (look === null || 'box' in look) return true;
  if ('feature' in look) return kinds.includes(look.feature);
  return evidence.some(({ sign, target }) => sign === look.sign && target.kind === 'page' && target.page === id);
}
