import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IDENTITY, type Similarity } from '@/core/document/alignment';
import type { Photograph } from '@/core/document/photographed';
import { Board, type BoardLayer } from '../board/board';
import styles from './steps.module.css';

interface AlignPreviewProps {
  readonly first: Photograph;
  readonly photograph: Photograph;
  readonly onto: Similarity;
  readonly firstBitmap: ImageBitmap | null;
  readonly ownBitmap: ImageBitmap | null;
}

/** Both pictures over each other, with a slider between them: what lies right does not move. */
export function AlignPreview({ first, photograph, onto, firstBitmap, ownBitmap }: AlignPreviewProps) {
  const { t } = useTranslation('studio');
  const id = useId();
  const [share, setShare] = useState(50);
  const layers = useMemo<readonly BoardLayer[]>(() => {
    const below = firstBitmap && { bitmap: firstBitmap, sizePx: first.sizePx, onto: IDENTITY, opacity: 1 };
    const above = ownBitmap && { bitmap: ownBitmap, sizePx: photograph.sizePx, onto, opacity: share / 100 };
    return [below, above].filter((layer) => layer !== null);
  }, [firstBitmap, ownBitmap, first.sizePx, photograph.sizePx, onto, share]);
  return (
    <div className={styles.stack}>
      <div className={styles.slider}>
        <label htmlFor={id}>{t('align.check')}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={5}
          value={share}
          onChange={(event) => setShare(event.target.valueAsNumber)}
        />
      </div>
      <Board label={t('align.preview')} frame={first.sizePx} layers={layers}>
        {() => null}
      </Board>
    </div>
  );
}
