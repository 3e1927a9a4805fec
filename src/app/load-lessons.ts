import type { Course, Lesson, LessonFacts, LessonHead, LessonText } from '@/core/learning/lesson';
import type { LessonSourcePort } from '@/state/lesson-port';

/** Lessons as the build compiled them; each file comes when it is asked for, the heads of a language as one file. */
const COURSES = import.meta.glob<Course>('/lessons/courses/*.json', { import: 'default' });
const FACTS = import.meta.glob<LessonFacts>('/lessons/*/lesson.json', { import: 'default' });
const TEXTS = import.meta.glob<LessonText>('/lessons/*/*.md', { import: 'default' });
const HEADS = import.meta.glob<LessonHead>('/lessons/*/*.md', { import: 'default', query: '?head' });

/** Gives the lessons of this build. */
export function loadLessons(): LessonSourcePort {
  return {
    async courses() {
      const loaded = await Promise.all(
        Object.entries(COURSES).map(async ([path, load]) => [nameOf(path), await load()] as const),
      );
      return Object.fromEntries(loaded);
    },
    heads: (language) =>
      Promise.all(
        Object.entries(HEADS)
          .filter(([path]) => path.endsWith(`/${language}.md`))
          .map(([, load]) => load()),
      ),
    async lesson(id, language): Promise<Lesson | null> {
      const facts = FACTS[`/lessons/${id}/lesson.json`];
      const text = TEXTS[`/lessons/${id}/${language}.md`];
      if (!facts || !text) return null;
      const [loadedFacts, loadedText] = await Promise.all([facts(), text()]);
      return { id, facts: loadedFacts, text: loadedText };
    },
  };
}

/** Gives the name of a file without its folder and its ending. */
function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w+$/, '');
}
