import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SAMPLE_MAGNIFICATIONS, SAMPLE_PX, samplePart } from '@/table/view/teaching/sample-views';
import type { PrintTechnique } from '@/table/view/teaching/technique-terms';
import { SamplePicture } from './sample-picture';
import styles from './technique-samples.module.css';

/** One technique at 10, 20 and 40 times; the field is as wide as the place allows, so that the strengths are true. */
export function TechniqueSamples({ technique }: { readonly technique: PrintTechnique }) {
  const { t } = useTranslation(['reference', 'examination']);
  const first = useRef<HTMLElement>(null);
  const [sidePx, setSidePx] = useState(SAMPLE_PX);
  useEffect(() => {
    const width = first.current?.clientWidth ?? 0;
    if (width > 0) setSidePx(width);
  }, []);
  return (
    <div className={styles.samples}>
      {SAMPLE_MAGNIFICATIONS.map((times, index) => {
        const caption = t('examination:loupe.times', { times });
        return (
          <figure key={times} ref={index === 0 ? first : null} className={styles.sample}>
            <SamplePicture
              sample={{ kind: 'technique', technique }}
              part={samplePart(times, sidePx)}
              label={t('printing.sample', { technique: t(`technique.${technique}.name`), times: caption })}
            />
            <figcaption>{caption}</figcaption>
          </figure>
        );
      })}
    </div>
  );
}
