import { useTranslation } from 'react-i18next';
import type { Light } from '@/core/document/optics';
import type { ChooseLightShown } from '@/core/tasks/choose-light/choose-light-task';
import type { PublicSpecimen } from '@/examiner/contract';
import { lightingOf, partAround, type Shot, wholePage } from '@/table/view/teaching/shot';
import { StillPicture } from '@/table/view/teaching/still-picture';
import { useExerciseContext } from '../exercise-context';
import styles from './doubt-pictures.module.css';

interface DoubtPicturesProps {
  readonly specimen: PublicSpecimen;
  readonly shown: ChooseLightShown;
  /** The lamp that was taken up and the one that tells most, after the answer. */
  readonly told: { readonly chosen: Light; readonly best: Light; readonly isUntouched: boolean } | null;
}

/** The place in doubt: on its page and near by in white light; after the answer under the chosen and under the best lamp. */
export function DoubtPictures({ specimen, shown: { page: id, box }, told }: DoubtPicturesProps) {
  const { t } = useTranslation(['task-choose-light', 'examination']);
  const { examiner } = useExerciseContext();
  const page = specimen.pages.find((candidate) => candidate.id === id);
  if (!page) return null;
  const under = (light: Light) => t(`examination:light.${light}.under`);
  const near = (light: Light, version: Shot['version']): Shot => ({
    page,
    version,
    part: partAround(box, page),
    lighting: lightingOf({ light }),
  });
  const picture = (shot: Shot, caption: string) => (
    <figure key={`${shot.version} ${caption}`} className={styles.figure}>
      <StillPicture examiner={examiner} specimen={specimen} shot={shot} label={caption} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
  const { widthMm, heightMm } = page;
  return (
    <div className={styles.pictures} data-surface="desk">
      {told ? (
        <>
          {told.chosen !== told.best &&
            picture(near(told.chosen, 'specimen'), t('picture.chosen', { under: under(told.chosen) }))}
          {picture(near(told.best, 'specimen'), t('picture.best', { under: under(told.best) }))}
          {!told.isUntouched && picture(near(told.best, 'twin'), t('picture.untouched', { under: under(told.best) }))}
        </>
      ) : (
        <>
          <figure className={styles.figure}>
            <div className={styles.whole}>
              <StillPicture
                examiner={examiner}
                specimen={specimen}
                shot={{ page, version: 'specimen', part: wholePage(page), lighting: lightingOf({ light: 'white' }) }}
                label={t('picture.page')}
              />
              <span
                className={styles.place}
                aria-hidden="true"
                style={{
                  left: `${(100 * box.x) / widthMm}%`,
                  top: `${(100 * box.y) / heightMm}%`,
                  width: `${(100 * box.width) / widthMm}%`,
                  height: `${(100 * box.height) / heightMm}%`,
                }}
              />
            </div>
            <figcaption>{t('picture.page')}</figcaption>
          </figure>
          {picture(near('white', 'specimen'), t('picture.near'))}
        </>
      )}
    </div>
  );
}
