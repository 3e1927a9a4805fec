import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Examiner, PublicSpecimen } from '@/examiner/contract';
import { FacePicture } from '@/table/view/face-picture';
import { Panel } from '@/table/view/panel';
import { stillPreferred } from '@/table/view/still-preferred';
import { Button } from '@/ui/button';
import { SegmentedControl } from '@/ui/segmented-control';
import styles from './faces-panel.module.css';

interface FacesPanelProps {
  readonly examiner: Examiner;
  readonly specimen: PublicSpecimen;
  readonly onClose: () => void;
  /** Names a difference between the faces as a finding; null once the answer is given. */
  readonly onMark: (() => void) | null;
}

type View = 'beside' | 'swapped';
const BLINK_MS = 500;

/**
 * The bearer's face and the printed portrait at the same size, beside each other or in turn on one place. The data of
 * the document are covered at first, since a name or a date that fits makes a face look alike.
 */
export function FacesPanel({ examiner, specimen, onClose, onMark }: FacesPanelProps) {
  const { t } = useTranslation('examination');
  const [view, setView] = useState<View>('beside');
  const [second, setSecond] = useState(false);
  const [blinking, setBlinking] = useState(false);
  const [covered, setCovered] = useState(true);

  useEffect(() => {
    if (!blinking) return;
    const timer = setInterval(() => setSecond((now) => !now), BLINK_MS);
    return () => clearInterval(timer);
  }, [blinking]);

  return (
    <>
      {covered && <div className={styles.cover} aria-hidden="true" />}
      <Panel title={t('faces.title')} low={false} onClose={onClose}>
        <div className={styles.faces} data-view={view}>
          <FacePicture
            bitmap={() => examiner.counterFace(specimen.handle)}
            label={t('faces.counter')}
            hidden={view === 'swapped' && second}
          />
          <FacePicture
            bitmap={() => examiner.printedFace(specimen.handle)}
            label={t('faces.printed')}
            hidden={view === 'swapped' && !second}
          />
        </div>
        <div className={styles.controls}>
          <SegmentedControl
            legend={t('faces.view')}
            legendHidden
            segments={(['beside', 'swapped'] as const).map((value) => ({ value, name: t(`faces.${value}`) }))}
            value={view}
            onChange={(next) => {
              setView(next);
              setBlinking(false);
            }}
          />
          {view === 'swapped' && <Button onClick={() => setSecond(!second)}>{t('faces.swap')}</Button>}
          {view === 'swapped' && !stillPreferred() && (
            <Button aria-pressed={blinking} onClick={() => setBlinking(!blinking)}>
              {t('faces.blink')}
            </Button>
          )}
          <Button onClick={() => setCovered(!covered)}>{t(covered ? 'faces.uncover' : 'faces.cover')}</Button>
          {onMark && <Button onClick={onMark}>{t('faces.mark')}</Button>}
        </div>
        <p className={styles.advice}>{t('faces.advice')}</p>
      </Panel>
    </>
  );
}
