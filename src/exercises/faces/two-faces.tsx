import { useTranslation } from 'react-i18next';
import type { PublicSpecimen } from '@/examiner/contract';
import { FacePicture } from '@/table/view/face-picture';
import { useExerciseContext } from '../exercise-context';
import styles from './two-faces.module.css';

/** The bearer's face and the printed portrait beside each other at one size; nothing else of the document is seen. */
export function TwoFaces({ specimen }: { readonly specimen: PublicSpecimen }) {
  const { t } = useTranslation('examination');
  const { examiner } = useExerciseContext();
  return (
    <div className={styles.faces} data-surface="desk">
      <FacePicture bitmap={() => examiner.counterFace(specimen.handle)} label={t('faces.counter')} hidden={false} />
      <FacePicture bitmap={() => examiner.printedFace(specimen.handle)} label={t('faces.printed')} hidden={false} />
    </div>
  );
}
