import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoxMm } from '@/core/kernel/geometry';
import type { PublicPage, PublicSpecimen } from '@/examiner/contract';
import { LampDial } from '@/table/tools/lamp/lamp-dial';
import { lightActions } from '@/table/tools/light-switch/light-actions';
import { PageTabs } from '@/table/tools/pages/page-tabs';
import { TiltPad } from '@/table/tools/tilt/tilt-pad';
import { createTable, type Table } from '@/table/view/table';
import type { FeatureView } from '@/table/view/teaching/feature';
import { LivePicture } from '@/table/view/teaching/live-picture';
import { usePageName } from '@/table/view/use-page-name';
import { useTable } from '@/table/view/use-table';
import { IconButton } from '@/ui/icon-button';
import styles from './live-view.module.css';
import { useServices } from './services';

interface LiveViewProps {
  readonly specimen: PublicSpecimen;
  readonly page: PublicPage;
  /** The part of the page in millimetres; null shows whole pages, which can be turned. */
  readonly part: BoxMm | null;
  readonly first: FeatureView;
}

/** A specimen, or a part of it, under any light and tilt: the light table made small enough to stand in a text. */
export function LiveView({ specimen, page, part, first }: LiveViewProps) {
  const { t } = useTranslation('examination');
  const nameOf = usePageName();
  const { examiner } = useServices();
  const { light, tiltXDeg = 0, tiltYDeg = 0 } = first;
  const table = useMemo(() => {
    const made = createTable(specimen, { page: page.id, light });
    made.tiltTo(tiltXDeg, tiltYDeg);
    return made;
  }, [specimen, page, light, tiltXDeg, tiltYDeg]);
  const lit = useTable(table.store, (state) => state.lighting.light);
  const shown = useTable(table.store, (state) => state.page);
  const label = t('page.label', { page: nameOf(shown), light: t(`light.${lit}.name`) });
  return (
    <div className={styles.view} data-surface="desk" data-light={lit}>
      <div className={styles.stage} data-tall={part === null && shown.heightMm > shown.widthMm}>
        <LivePicture examiner={examiner} table={table} part={part} label={label} />
      </div>
      <div className={styles.bar}>
        {part === null && <PageTabs table={table} />}
        <Lights table={table} />
        <TiltPad table={table} />
        <LampDial table={table} />
      </div>
    </div>
  );
}

function Lights({ table }: { readonly table: Table }) {
  const { t } = useTranslation('examination');
  const lit = useTable(table.store, (state) => state.lighting.light);
  const actions = useMemo(() => lightActions(table), [table]);
  return (
    <fieldset className={styles.lights} aria-label={t('group.light')}>
      {actions.map(({ id, light, icon: Icon, perform }) => (
        <IconButton
          key={id}
          icon={Icon && <Icon />}
          label={t(`light.${light}.name`)}
          pressed={light === lit}
          onClick={perform}
        />
      ))}
    </fieldset>
  );
}
