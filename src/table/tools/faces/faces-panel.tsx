import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Examiner, PublicSpecimen } from '@/examiner/contract';
import { Panel } from '@/table/view/panel';
import { Button } from '@/ui/button';
import { FacesBeside } from './faces-beside';
import styles from './faces-panel.module.css';

interface FacesPanelProps {
  readonly examiner: Examiner;
  readonly specimen: PublicSpecimen;
  readonly onClose: () => void;
  /** Names a difference between the faces as a finding; null once the answer is given. */
  readonly onMark: (() => void) | null;
}

/**
 * The two faces over the table. The data of the document are covered at first, since a name or a date that fits makes a
 * face look alike.
 */
export function FacesPanel({ examiner, specimen, onClose, onMark }: FacesPanelProps) {
  const { t } = useTranslation('examination');
  const [covered, setCovered] = useState(true);
  return (
    <>
      {covered && <div className={styles.cover} aria-hidden="true" />}
      <Panel title={t('faces.title')} low={false} onClose={onClose}>
        <FacesBeside examiner={examiner} specimen={specimen}>
          <Button onClick={() => setCovered(!covered)}>{t(covered ? 'faces.uncover' : 'faces.cover')}</Button>
          {onMark && <Button onClick={onMark}>{t('faces.mark')}</Button>}
        </FacesBeside>
        <p className={styles.advice}>{t('faces.advice')}</p>
      </Panel>
    </>
  );
}
