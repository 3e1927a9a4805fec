import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LEAST_DISTANCE_PX, type PointPx } from '@/core/document/alignment';
import { type PageScale, type Photograph, pageSizeOf } from '@/core/document/photographed';
import { useFormat } from '@/i18n/use-format';
import { changeSpecimen } from '@/state/studio-edits';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { SegmentedControl } from '@/ui/segmented-control';
import { SpotBoard } from '../board/spot-board';
import { NumberField } from '../number-field';
import { useEditor, useEditorContext } from '../studio-context';
import { useBitmap } from '../use-bitmap';
import { SpotFields } from './spot-fields';
import { NoPictureYet, StepLayout } from './step-layout';
import styles from './steps.module.css';

/** Third step: how large the page is, by the width of the picture or by a distance on it. */
export function SizeStep() {
  const { t } = useTranslation('studio');
  const specimen = useEditor((state) => state.draft.specimen);
  const edit = useEditor((state) => state.edit);
  const format = useFormat();
  const first = specimen.photographs[0];
  const [measures, setMeasures] = useState(specimen.scale.kind === 'distance');
  const size = pageSizeOf(specimen);
  function setScale(scale: PageScale) {
    edit((draft) => changeSpecimen(draft, { scale }), 'scale');
  }
  return (
    <StepLayout title={t('step.size')} lead={t('size.lead')}>
      {!first && <NoPictureYet>{t('board.noPicture')}</NoPictureYet>}
      {first && (
        <>
          <SegmentedControl
            legend={t('size.how')}
            segments={[
              { value: 'width', name: t('size.byWidth') },
              { value: 'distance', name: t('size.byDistance') },
            ]}
            value={measures ? 'distance' : 'width'}
            onChange={(value) => setMeasures(value === 'distance')}
          />
          {measures ? (
            <Distance first={first} scale={specimen.scale} setScale={setScale} />
          ) : (
            <Width scale={specimen.scale} setScale={setScale} />
          )}
          {size && (
            <Notice
              tone="good"
              title={t('size.result', {
                width: format.number(size.widthMm, 1),
                height: format.number(size.heightMm, 1),
              })}
            >
              <p>{t('size.resolution', { value: format.number(first.sizePx.width / size.widthMm, 1) })}</p>
            </Notice>
          )}
        </>
      )}
    </StepLayout>
  );
}

interface ScaleProps {
  readonly scale: PageScale;
  readonly setScale: (scale: PageScale) => void;
}

const PRESETS = [
  { key: 'card', widthMm: 85.6 },
  { key: 'passport', widthMm: 125 },
  { key: 'a4', widthMm: 210 },
] as const;

const LARGEST_MM = 2000;

function Width({ scale, setScale }: ScaleProps) {
  const { t } = useTranslation('studio');
  return (
    <div className={styles.stack}>
      <NumberField
        label={t('size.width')}
        hint={t('size.widthHint')}
        value={scale.kind === 'width' ? scale.widthMm : null}
        min={5}
        max={LARGEST_MM}
        step="any"
        onChange={(widthMm) => setScale({ kind: 'width', widthMm })}
      />
      <div className={styles.row}>
        {PRESETS.map(({ key, widthMm }) => (
          <Button key={key} onClick={() => setScale({ kind: 'width', widthMm })}>
            {t(`size.preset.${key}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Distance({ first, scale, setScale }: ScaleProps & { readonly first: Photograph }) {
  const { t } = useTranslation('studio');
  const { packs } = useEditorContext();
  const id = useEditor((state) => state.draft.specimen.id);
  const bitmap = useBitmap(packs, id, first.picture);
  const known = scale.kind === 'distance' ? scale : null;
  const [ends, setEnds] = useState<readonly [PointPx | null, PointPx | null]>([known?.from ?? null, known?.to ?? null]);
  const [lengthMm, setLengthMm] = useState<number | null>(known?.lengthMm ?? null);
  const [active, setActive] = useState(0);

  function settle([from, to]: readonly [PointPx | null, PointPx | null], length: number | null) {
    if (from && to && length !== null && Math.hypot(from.x - to.x, from.y - to.y) >= LEAST_DISTANCE_PX) {
      setScale({ kind: 'distance', from, to, lengthMm: length });
    }
  }

  function place(index: number, point: PointPx) {
    const next: readonly [PointPx | null, PointPx | null] = index === 0 ? [point, ends[1]] : [ends[0], point];
    setEnds(next);
    setActive(index === 0 ? 1 : 0);
    settle(next, lengthMm);
  }

  const spotName = (index: number) => (index === 0 ? t('size.from') : t('size.to'));
  return (
    <div className={styles.stack}>
      <SpotBoard
        label={t('size.board')}
        sizePx={first.sizePx}
        bitmap={bitmap}
        spots={ends}
        active={active}
        spotName={spotName}
        line
        onPlace={place}
      />
      <SpotFields frame={first.sizePx} spots={ends} spotName={spotName} onPlace={place} />
      <NumberField
        label={t('size.length')}
        hint={t('size.lengthHint')}
        value={lengthMm}
        min={1}
        max={LARGEST_MM}
        step="any"
        onChange={(length) => {
          setLengthMm(length);
          settle(ends, length);
        }}
      />
    </div>
  );
}
