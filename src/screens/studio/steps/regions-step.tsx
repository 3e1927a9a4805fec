import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alignmentOnto, type PointPx } from '@/core/document/alignment';
import type { Light } from '@/core/document/optics';
import type { Photograph } from '@/core/document/photographed';
import { addRegion, changeRegion, removeRegion } from '@/state/studio-edits';
import { Button } from '@/ui/button';
import { SegmentedControl } from '@/ui/segmented-control';
import { Board, type BoardLayer } from '../board/board';
import { Drawing } from '../board/drawing';
import { middleRect, rectOutline } from '../board/outline';
import { RegionShape } from '../board/region-shape';
import { useEditor, useEditorContext } from '../studio-context';
import { useBitmap } from '../use-bitmap';
import { useSignName } from '../use-sign-name';
import { RegionForm } from './region-form';
import { NoPictureYet, StepLayout } from './step-layout';
import styles from './steps.module.css';

/** Fourth step: draws where something shows and says what it is. */
export function RegionsStep() {
  const { t } = useTranslation('studio');
  const photographs = useEditor((state) => state.draft.specimen.photographs);
  const [first] = photographs;
  return (
    <StepLayout title={t('step.regions')} lead={t('regions.lead')}>
      {first ? (
        <Regions first={first} photographs={photographs} />
      ) : (
        <NoPictureYet>{t('board.noPicture')}</NoPictureYet>
      )}
    </StepLayout>
  );
}

type Tool = 'choose' | 'rectangle' | 'polygon';

function Regions({ first, photographs }: { readonly first: Photograph; readonly photographs: readonly Photograph[] }) {
  const { t } = useTranslation(['studio', 'common']);
  const { newId } = useEditorContext();
  const regions = useEditor((state) => state.draft.regions);
  const edit = useEditor((state) => state.edit);
  const signName = useSignName();
  const surface = useRef<SVGSVGElement>(null);
  const [tool, setTool] = useState<Tool>(regions.length > 0 ? 'choose' : 'rectangle');
  const [chosen, setChosen] = useState<string | null>(regions[0]?.id ?? null);
  const [light, setLight] = useState<Light>(first.light);
  const shown = photographs.find((one) => one.light === light) ?? first;
  const layers = useLayers(first, shown);
  const region = regions.find((one) => one.id === chosen);

  const add = useCallback(
    (outline: readonly PointPx[]) => {
      const id = newId();
      edit((draft) => addRegion(draft, id, outline, shown.light));
      setChosen(id);
      setTool('choose');
    },
    [edit, newId, shown.light],
  );

  return (
    <div className={styles.regions}>
      <div className={styles.stack}>
        {photographs.length > 1 && (
          <SegmentedControl
            legend={t('regions.shownLight')}
            segments={photographs.map((one) => ({ value: one.light, name: t(`common:instrument.${one.light}`) }))}
            value={shown.light}
            onChange={setLight}
          />
        )}
        <Board
          label={t('regions.board')}
          frame={first.sizePx}
          layers={layers}
          overlayRef={surface}
          tools={
            <SegmentedControl
              legend={t('regions.tool')}
              legendHidden
              segments={[
                { value: 'choose', name: t('regions.toolChoose') },
                { value: 'rectangle', name: t('regions.toolRectangle') },
                { value: 'polygon', name: t('regions.toolPolygon') },
              ]}
              value={tool}
              onChange={setTool}
            />
          }
        >
          {(unit) => (
            <>
              {tool !== 'choose' && (
                <Drawing shape={tool} frame={first.sizePx} unit={unit} surface={surface} onDrawn={add} />
              )}
              {regions.map((one, index) => (
                <RegionShape
                  key={one.id}
                  outline={one.outline}
                  number={index + 1}
                  name={t('regions.name', { number: index + 1, sign: signName(one.sign) })}
                  chosen={one.id === chosen}
                  movable={tool === 'choose'}
                  frame={first.sizePx}
                  unit={unit}
                  surface={surface}
                  onChoose={() => setChosen(one.id)}
                  onChange={(outline) => edit((draft) => changeRegion(draft, one.id, { outline }), `outline-${one.id}`)}
                  onRemove={() => edit((draft) => removeRegion(draft, one.id))}
                />
              ))}
            </>
          )}
        </Board>
        <p className={styles.hint}>{t(`regions.help.${tool}`)}</p>
      </div>
      <div className={styles.stack}>
        <h3>{t('regions.list')}</h3>
        {regions.length === 0 && <p className={styles.hint}>{t('regions.none')}</p>}
        <ol className={styles.regionList}>
          {regions.map((one, index) => (
            <li key={one.id}>
              <button
                type="button"
                className={styles.regionRow}
                aria-pressed={one.id === chosen}
                onClick={() => setChosen(one.id)}
              >
                <span className={styles.regionNumber}>{index + 1}</span>
                <span>
                  {signName(one.sign)}
                  <small>
                    {one.category === 'none' ? t('region.harmless') : t(`common:category.${one.category}.name`)}
                  </small>
                </span>
              </button>
              {one.id === chosen && region && (
                <RegionForm key={region.id} region={region} number={index + 1} frame={first.sizePx} />
              )}
            </li>
          ))}
        </ol>
        <Button onClick={() => add(rectOutline(middleRect(first.sizePx)))}>{t('regions.addMiddle')}</Button>
      </div>
    </div>
  );
}

function useLayers(first: Photograph, shown: Photograph): readonly BoardLayer[] {
  const { packs } = useEditorContext();
  const specimen = useEditor((state) => state.draft.specimen.id);
  const bitmap = useBitmap(packs, specimen, shown.picture);
  return useMemo(() => {
    const aligned = alignmentOnto(shown.alignment, shown.sizePx, first.sizePx);
    return bitmap && aligned.ok ? [{ bitmap, sizePx: shown.sizePx, onto: aligned.value, opacity: 1 }] : [];
  }, [bitmap, shown, first]);
}
