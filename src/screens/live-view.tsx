import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoxMm } from '@/core/kernel/geometry';
import type { PublicPage, PublicSpecimen } from '@/examiner/contract';
import { LampDial } from '@/table/tools/lamp/lamp-dial';
import { LoupeStrength } from '@/table/tools/loupe/loupe-strength';
import { PageTabs } from '@/table/tools/pages/page-tabs';
import { TiltPad } from '@/table/tools/tilt/tilt-pad';
import { createTable, type Table } from '@/table/view/table';
import type { FeatureView } from '@/table/view/teaching/feature';
import { useBlinking } from '@/table/view/use-blinking';
import { useTable } from '@/table/view/use-table';
import { LightButtons, LoupeButton, PartButton } from './live-buttons';
import { LiveStage } from './live-stage';
import styles from './live-view.module.css';
import { TwinButtons } from './twin-buttons';

interface LiveViewProps {
  readonly specimen: PublicSpecimen;
  readonly page: PublicPage;
  /** The part of the page in millimetres that is shown first; null shows whole pages. */
  readonly part: BoxMm | null;
  readonly first: FeatureView;
  /** Lets the untouched document be laid in the place of this one; only for specimens that teach. */
  readonly twin?: boolean;
}

/** A specimen, or a part of it, under any light, tilt and loupe: the light table made small enough to stand in a text. */
export function LiveView({ specimen, page, part, first, twin = false }: LiveViewProps) {
  const { light, tiltXDeg = 0, tiltYDeg = 0 } = first;
  const table = useMemo(() => {
    const made = createTable(specimen, { page: page.id, light });
    made.tiltTo(tiltXDeg, tiltYDeg);
    return made;
  }, [specimen, page, light, tiltXDeg, tiltYDeg]);
  const [whole, setWhole] = useState(false);
  const lit = useTable(table.store, (state) => state.lighting.light);
  const seen = whole ? null : part;
  useBlinking(table);

  function showWhole(next: boolean): void {
    if (!next) table.turnTo(page.id);
    setWhole(next);
  }

  return (
    <div className={styles.view} data-surface="desk" data-light={lit}>
      <LiveStage table={table} part={seen} />
      <div className={styles.bar}>
        {seen === null && (
          <div className={styles.pages}>
            <PageTabs table={table} />
          </div>
        )}
        <LightButtons table={table} />
        <Held table={table} />
        <div className={styles.group}>
          {part !== null && <PartButton whole={whole} onChange={showWhole} />}
          <LoupeButton table={table} />
          <LoupeStrength table={table} />
        </div>
        {twin && <TwinButtons table={table} />}
      </div>
    </div>
  );
}

function Held({ table }: { readonly table: Table }) {
  const { t } = useTranslation('examination');
  return (
    <fieldset className={styles.group} aria-label={t('group.hold')}>
      <TiltPad table={table} />
      <LampDial table={table} />
    </fieldset>
  );
}
