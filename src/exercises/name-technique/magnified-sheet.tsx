import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicSpecimen } from '@/examiner/contract';
import { RESTING_LIGHT } from '@/table/light/lighting';
import { SAMPLE_MAGNIFICATIONS, SAMPLE_PX, samplePart } from '@/table/view/teaching/sample-views';
import { StillPicture } from '@/table/view/teaching/still-picture';
import { useExerciseContext } from '../exercise-context';
import styles from './magnified-sheet.module.css';

interface MagnifiedSheetProps {
  readonly specimen: PublicSpecimen;
  readonly caption: string;
}

/** One small sheet at every magnification; the field is as wide as the place allows, so that the strengths are true. */
export function MagnifiedSheet({ specimen, caption }: MagnifiedSheetProps) {
  const { t } = useTranslation('examination');
  const { examiner } = useExerciseContext();
  const first = useRef<HTMLElement>(null);
  const [sidePx, setSidePx] = useState(SAMPLE_PX);
  const [page] = specimen.pages;
  useEffect(() => {
    const width = first.current?.clientWidth ?? 0;
    if (width > 0) setSidePx(width);
  }, []);
  if (!page) return null;
  return (
    <section className={styles.sheet} aria-label={caption}>
      <h3 className={styles.caption}>{caption}</h3>
      <div className={styles.fields}>
        {SAMPLE_MAGNIFICATIONS.map((times, index) => {
          const strength = t('loupe.times', { times });
          return (
            <figure key={times} ref={index === 0 ? first : null} className={styles.field}>
              <StillPicture
                examiner={examiner}
                specimen={specimen}
                shot={{ page, version: 'specimen', part: samplePart(times, sidePx), lighting: RESTING_LIGHT }}
                label={`${caption}, ${strength}`}
                round
              />
              <figcaption>{strength}</figcaption>
            </figure>
          );
        })}
      </div>
    </section>
  );
}
