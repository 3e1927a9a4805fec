import { useTranslation } from 'react-i18next';
import type { PointPx, SizePx } from '@/core/document/alignment';
import type { DraftRegion } from '@/state/studio-draft';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { asRect, moveCorner, type RectPx, rectOutline } from '../board/outline';
import { NumberField } from '../number-field';
import styles from './steps.module.css';

interface OutlineFieldsProps {
  readonly region: DraftRegion;
  readonly frame: SizePx;
  readonly onChange: (outline: readonly PointPx[]) => void;
}

/** The place of a region as numbers, in pixels of the first picture. */
export function OutlineFields({ region, frame, onChange }: OutlineFieldsProps) {
  const { t } = useTranslation('studio');
  const rect = asRect(region.outline);
  return (
    <Disclosure summary={t('board.asNumbers')}>
      {rect ? (
        <div className={styles.numbers}>
          {(['x', 'y', 'width', 'height'] as const).map((side) => (
            <NumberField
              key={side}
              label={t(`board.${side}`)}
              value={rect[side]}
              min={side === 'x' || side === 'y' ? 0 : 1}
              max={largest(side, rect, frame)}
              onChange={(value) => onChange(rectOutline({ ...rect, [side]: value }))}
            />
          ))}
        </div>
      ) : (
        <div className={styles.numbers}>
          {region.outline.map((point, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place in the outline
            <fieldset key={index} className={styles.pair}>
              <legend>{t('board.corner', { number: index + 1 })}</legend>
              <NumberField
                label={t('board.x')}
                value={point.x}
                min={0}
                max={frame.width}
                onChange={(x) => onChange(moveCorner(region.outline, index, { ...point, x }, frame))}
              />
              <NumberField
                label={t('board.y')}
                value={point.y}
                min={0}
                max={frame.height}
                onChange={(y) => onChange(moveCorner(region.outline, index, { ...point, y }, frame))}
              />
            </fieldset>
          ))}
        </div>
      )}
      {rect && <Button onClick={() => onChange(withFifthCorner(region.outline))}>{t('board.addCorner')}</Button>}
    </Disclosure>
  );
}

function largest(side: keyof RectPx, rect: RectPx, frame: SizePx): number {
  if (side === 'x') return frame.width - rect.width;
  if (side === 'y') return frame.height - rect.height;
  return side === 'width' ? frame.width - rect.x : frame.height - rect.y;
}

// A fifth corner in the middle of the upper edge makes a rectangle a polygon whose corners move one by one.
function withFifthCorner(outline: readonly PointPx[]): readonly PointPx[] {
  const [a, b, ...rest] = outline;
  if (!a || !b) return outline;
  return [a, { x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2) }, b, ...rest];
}
