import type { LessonHead } from '@/core/learning/lesson';
import { partLookedAt } from '@/screens/part-looked-at';
import { TeachingShot } from '@/screens/teaching-shot';
import { lightingOf } from '@/table/view/teaching/shot';
import styles from './learn-screen.module.css';

/** A picture out of a lesson, made by the engine like all others; it stands for the lesson and says nothing besides. */
export function LessonPicture({ lesson }: { readonly lesson: LessonHead }) {
  const { cover } = lesson;
  return (
    <div className={styles.picture} aria-hidden="true">
      <TeachingShot
        recipe={cover.recipe}
        label=""
        choose={(teaching) => {
          const seen = partLookedAt(teaching, cover);
          const lighting = lightingOf({ light: cover.light, tiltXDeg: cover.tilt.x, tiltYDeg: cover.tilt.y });
          return seen && { page: seen.page, version: 'specimen', part: seen.picture, lighting };
        }}
      />
    </div>
  );
}
