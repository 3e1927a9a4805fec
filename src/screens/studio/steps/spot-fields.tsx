import { useTranslation } from 'react-i18next';
import type { PointPx, SizePx } from '@/core/document/alignment';
import { Disclosure } from '@/ui/disclosure';
import { NumberField } from '../number-field';
import styles from './steps.module.css';

interface SpotFieldsProps {
  readonly frame: SizePx;
  readonly spots: readonly (PointPx | null)[];
  readonly spotName: (index: number) => string;
  readonly onPlace: (index: number, point: PointPx) => void;
}

/** The spots of a picture as numbers, for placing them without a pointer. */
export function SpotFields({ frame, spots, spotName, onPlace }: SpotFieldsProps) {
  const { t } = useTranslation('studio');
  return (
    <Disclosure summary={t('board.asNumbers')}>
      <div className={styles.numbers}>
        {spots.map((spot, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a spot is its number
          <fieldset key={index} className={styles.pair}>
            <legend>{spotName(index)}</legend>
            <NumberField
              label={t('board.x')}
              value={spot?.x ?? null}
              min={0}
              max={frame.width}
              onChange={(x) => onPlace(index, { x, y: spot?.y ?? 0 })}
            />
            <NumberField
              label={t('board.y')}
              value={spot?.y ?? null}
              min={0}
              max={frame.height}
              onChange={(y) => onPlace(index, { x: spot?.x ?? 0, y })}
            />
          </fieldset>
        ))}
      </div>
    </Disclosure>
  );
}
