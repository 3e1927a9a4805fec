import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alignmentOnto, type PointPair, type PointPx, type SizePx, similarityOf } from '@/core/document/alignment';
import type { Photograph } from '@/core/document/photographed';
import { align } from '@/state/studio-edits';
import { Notice } from '@/ui/notice';
import { SegmentedControl } from '@/ui/segmented-control';
import { SpotBoard } from '../board/spot-board';
import { useEditor, useEditorContext } from '../studio-context';
import { useBitmap } from '../use-bitmap';
import { AlignPreview } from './align-preview';
import { SpotFields } from './spot-fields';
import { NoPictureYet, StepLayout } from './step-layout';
import styles from './steps.module.css';

/** Second step: lays every further picture on the first one. */
export function AlignStep() {
  const { t } = useTranslation(['studio', 'common']);
  const [first, ...others] = useEditor((state) => state.draft.specimen.photographs);
  const [chosen, setChosen] = useState<string | null>(null);
  const current = others.find((one) => one.picture === chosen) ?? others[0];
  return (
    <StepLayout title={t('step.align')} lead={t('align.lead')}>
      {!first && <NoPictureYet>{t('board.noPicture')}</NoPictureYet>}
      {first && !current && <NoPictureYet>{t('align.onlyOne')}</NoPictureYet>}
      {others.length > 1 && current && (
        <SegmentedControl
          legend={t('align.which')}
          segments={others.map((one) => ({ value: one.picture, name: t(`common:instrument.${one.light}`) }))}
          value={current.picture}
          onChange={setChosen}
        />
      )}
      {first && current && <AlignOne key={current.picture} first={first} photograph={current} />}
    </StepLayout>
  );
}

interface HalfPair {
  readonly here: PointPx | null;
  readonly there: PointPx | null;
}

const NOTHING: HalfPair = { here: null, there: null };

function AlignOne({ first, photograph }: { readonly first: Photograph; readonly photograph: Photograph }) {
  const { t } = useTranslation(['studio', 'common']);
  const { packs } = useEditorContext();
  const specimen = useEditor((state) => state.draft.specimen.id);
  const edit = useEditor((state) => state.edit);
  const firstBitmap = useBitmap(packs, specimen, first.picture);
  const ownBitmap = useBitmap(packs, specimen, photograph.picture);
  const stored = photograph.alignment.kind === 'pairs' ? photograph.alignment.pairs : null;
  const [begun, setBegun] = useState<readonly [HalfPair, HalfPair] | null>(null);
  const [active, setActive] = useState(0);
  const pairs = begun ?? stored ?? [NOTHING, NOTHING];
  const light = t(`common:instrument.${photograph.light}`);
  const mode = photograph.alignment.kind === 'pairs' || begun ? 'pairs' : 'same-frame';
  const complete = wholePairs(pairs);
  const problem = complete ? similarityOf(complete) : null;
  const aligned = alignmentOnto(photograph.alignment, photograph.sizePx, first.sizePx);

  function place(index: number, side: keyof HalfPair, point: PointPx) {
    const next: readonly [HalfPair, HalfPair] =
      index === 0 ? [{ ...pairs[0], [side]: point }, pairs[1]] : [pairs[0], { ...pairs[1], [side]: point }];
    const whole = wholePairs(next);
    setActive(next[0].here && next[0].there && index === 0 ? 1 : index);
    if (!whole || !similarityOf(whole).ok) return setBegun(next);
    setBegun(null);
    edit((draft) => align(draft, photograph.picture, { kind: 'pairs', pairs: whole }), `align-${photograph.picture}`);
  }

  function choose(kind: 'same-frame' | 'pairs') {
    setActive(0);
    setBegun(kind === 'pairs' ? [NOTHING, NOTHING] : null);
    if (kind === 'same-frame') edit((draft) => align(draft, photograph.picture, { kind: 'same-frame' }));
  }

  const spotName = (index: number) => t('align.spot', { number: index + 1 });
  return (
    <div className={styles.stack}>
      <div className={styles.controls}>
        <SegmentedControl
          legend={t('align.how', { light })}
          segments={[
            { value: 'same-frame', name: t('align.sameFrame') },
            { value: 'pairs', name: t('align.pairs') },
          ]}
          value={mode}
          onChange={choose}
        />
        {mode === 'pairs' && (
          <SegmentedControl
            legend={t('align.next')}
            segments={[
              { value: '0', name: spotName(0) },
              { value: '1', name: spotName(1) },
            ]}
            value={active === 0 ? '0' : '1'}
            onChange={(value) => setActive(Number(value))}
          />
        )}
      </div>
      {mode === 'pairs' && (
        <>
          <div className={styles.twoBoards}>
            <SpotFigure
              title={t('align.firstPicture', { light: t(`common:instrument.${first.light}`) })}
              sizePx={first.sizePx}
              bitmap={firstBitmap}
              spots={[pairs[0].there, pairs[1].there]}
              active={active}
              onPlace={(index, point) => place(index, 'there', point)}
            />
            <SpotFigure
              title={light}
              sizePx={photograph.sizePx}
              bitmap={ownBitmap}
              spots={[pairs[0].here, pairs[1].here]}
              active={active}
              onPlace={(index, point) => place(index, 'here', point)}
            />
          </div>
          {problem && !problem.ok && <Notice tone="warning" title={t('align.coincide')} />}
        </>
      )}
      {aligned.ok && !begun && (
        <AlignPreview
          first={first}
          photograph={photograph}
          onto={aligned.value}
          firstBitmap={firstBitmap}
          ownBitmap={ownBitmap}
        />
      )}
    </div>
  );
}

function wholePairs([a, b]: readonly [HalfPair, HalfPair]): readonly [PointPair, PointPair] | null {
  return a.here && a.there && b.here && b.there
    ? [
        { here: a.here, there: a.there },
        { here: b.here, there: b.there },
      ]
    : null;
}

interface SpotFigureProps {
  readonly title: string;
  readonly sizePx: SizePx;
  readonly bitmap: ImageBitmap | null;
  readonly spots: readonly (PointPx | null)[];
  readonly active: number;
  readonly onPlace: (index: number, point: PointPx) => void;
}

function SpotFigure({ title, sizePx, spots, onPlace, ...board }: SpotFigureProps) {
  const { t } = useTranslation('studio');
  const spotName = (index: number) => t('align.spot', { number: index + 1 });
  return (
    <div className={styles.figure}>
      <SpotBoard label={title} sizePx={sizePx} spots={spots} spotName={spotName} onPlace={onPlace} {...board} />
      <SpotFields frame={sizePx} spots={spots} spotName={spotName} onPlace={onPlace} />
    </div>
  );
}
