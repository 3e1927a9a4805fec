import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Examiner, PublicSpecimen } from '@/examiner/contract';
import { useFact } from '@/i18n/use-fact';
import { useFormat } from '@/i18n/use-format';
import { useDrawnPicture } from '@/table/view/use-drawn-picture';
import styles from './counter-section.module.css';
import { PanelSection } from './panel-section';

interface CounterSectionProps {
  readonly examiner: Examiner;
  readonly specimen: PublicSpecimen;
  /** Lays the face beside the portrait, both large. */
  readonly onFaces: () => void;
}

/** Who presents the documents, what is said, and on which day; an office file has nobody standing there. */
export function CounterSection({ examiner, specimen, onFaces }: CounterSectionProps) {
  const { t } = useTranslation('examination');
  const format = useFormat();
  const fact = useFact();
  const { bearer, examined, pages } = specimen;
  const documents = new Set(pages.map(({ documentIndex }) => documentIndex)).size;
  return (
    <PanelSection title={t(bearer.hasFace ? 'counter.title' : 'counter.office')}>
      <div className={styles.person}>
        {bearer.hasFace && (
          <button
            type="button"
            className={styles.enlarge}
            aria-label={t('action.faces')}
            title={t('action.faces')}
            onClick={onFaces}
          >
            <CounterFace examiner={examiner} specimen={specimen} />
          </button>
        )}
        <div>
          <p className={styles.words}>{fact(bearer.statement)}</p>
          <p className={styles.small}>{t('counter.documents', { count: documents })}</p>
          <p className={styles.small}>{t('counter.examined', { day: format.date(examined) })}</p>
        </div>
      </div>
    </PanelSection>
  );
}

function CounterFace({ examiner, specimen }: Pick<CounterSectionProps, 'examiner' | 'specimen'>) {
  const { t } = useTranslation('examination');
  const ask = useCallback(() => examiner.counterFace(specimen.handle), [examiner, specimen]);
  const canvas = useDrawnPicture(ask);
  return <canvas ref={canvas} className={styles.face} role="img" aria-label={t('counter.face')} />;
}
