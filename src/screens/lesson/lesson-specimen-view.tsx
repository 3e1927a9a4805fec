import { useTranslation } from 'react-i18next';
import type { Block, LessonSpecimen } from '@/core/learning/lesson';
import type { TeachingSpecimen } from '@/examiner/teaching-contract';
import { LiveView } from '@/screens/live-view';
import { type PartLookedAt, partLookedAt } from '@/screens/part-looked-at';
import { useServices } from '@/screens/services';
import { useTeaching } from '@/screens/use-teaching';
import { FacesBeside } from '@/table/tools/faces/faces-beside';
import { lightingOf } from '@/table/view/teaching/shot';
import { StillPicture } from '@/table/view/teaching/still-picture';
import { Skeleton } from '@/ui/skeleton';
import { BeforeAndAfter } from './before-and-after';
import { useOpenLesson } from './lesson-context';
import styles from './lesson-text.module.css';

type SpecimenBlock = Extract<Block, { kind: 'specimen' }>;

/** A specimen in the text: to be handled, as a picture, before and after, or as two faces; below it what to look for. */
export function LessonSpecimenView({ block }: { readonly block: SpecimenBlock }) {
  const { t } = useTranslation('learn');
  const { lesson } = useOpenLesson();
  const wanted = lesson.facts.specimens[block.specimen] ?? null;
  const teaching = useTeaching(wanted?.recipe ?? null);
  if (!wanted) return null;
  if (teaching === 'failed') return <p role="alert">{t('specimenFailed')}</p>;
  return (
    <figure className={styles.figure} data-shown={block.shown}>
      {teaching ? <Shown block={block} wanted={wanted} teaching={teaching} /> : <Skeleton height="24rem" />}
      {block.caption !== null && <figcaption>{block.caption}</figcaption>}
    </figure>
  );
}

interface ShownProps {
  readonly block: SpecimenBlock;
  readonly wanted: LessonSpecimen;
  readonly teaching: TeachingSpecimen;
}

function Shown({ block, wanted, teaching }: ShownProps) {
  const { examiner } = useServices();
  const { specimen } = teaching;
  if (block.shown === 'faces') {
    return (
      <section className={styles.faces} aria-label={block.label}>
        <FacesBeside examiner={examiner} specimen={specimen} />
      </section>
    );
  }
  const seen = partLookedAt(teaching, wanted);
  if (!seen) return null;
  if (block.shown === 'live') return <Live wanted={wanted} teaching={teaching} seen={seen} label={block.label} />;
  const { light, tilt } = wanted;
  const lighting = lightingOf({ light, tiltXDeg: tilt.x, tiltYDeg: tilt.y });
  const shot = { page: seen.page, part: seen.picture, lighting };
  if (block.shown === 'pair') return <BeforeAndAfter specimen={specimen} shot={shot} label={block.label} />;
  return (
    <div className={styles.picture}>
      <StillPicture
        examiner={examiner}
        specimen={specimen}
        shot={{ ...shot, version: 'specimen' }}
        label={block.label}
      />
    </div>
  );
}

interface LiveProps {
  readonly wanted: LessonSpecimen;
  readonly teaching: TeachingSpecimen;
  readonly seen: PartLookedAt;
  readonly label: string;
}

function Live({ wanted: { light, tilt }, teaching, seen, label }: LiveProps) {
  return (
    <section aria-label={label}>
      <LiveView
        specimen={teaching.specimen}
        page={seen.page}
        part={seen.part}
        first={{ light, tiltXDeg: tilt.x, tiltYDeg: tilt.y }}
        twin={teaching.evidence.some(({ target }) => target.kind === 'page')}
      />
    </section>
  );
}
