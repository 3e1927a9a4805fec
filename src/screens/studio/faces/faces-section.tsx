import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { CheckFacePack } from '@/examiner/faces/checked-face-pack';
import { checkFacePackInWorker } from '@/examiner/faces/face-pack-client';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import { createFacesStore } from '@/state/faces-store';
import { Button } from '@/ui/button';
import { AddFaces } from './add-faces';
import { FacesFormat } from './faces-format';
import styles from './faces-section.module.css';
import { StoredFaces } from './stored-faces';

interface FacesSectionProps {
  /** Checks the file of a pack; a worker does it unless told otherwise. */
  readonly check?: CheckFacePack;
}

/** Whose faces practice shows: the rendered ones, what that limits, and the one own face pack of this device. */
export function FacesSection({ check = checkFacePackInWorker }: FacesSectionProps) {
  const { t } = useTranslation(['studio', 'common']);
  const { faces, clock, newId } = useServices();
  const [store] = useState(() => createFacesStore({ faces, check, clock, newId }));
  const { pack, problem, load } = useStore(store);
  useEffect(() => void load(), [load]);
  return (
    <section className={styles.section} aria-labelledby="faces-title">
      <h2 id="faces-title">{t('faces.title')}</h2>
      <p>{t('faces.rendered')}</p>
      <p className={styles.muted}>{t('faces.limits')}</p>
      {problem && (
        <ProblemNotice
          problem={problem}
          actions={<Button onClick={() => void load()}>{t('common:action.retry')}</Button>}
        />
      )}
      {pack && <StoredFaces pack={pack} store={store} />}
      {pack === null && <AddFaces store={store} />}
      {pack === null && <FacesFormat />}
    </section>
  );
}
