import { useTranslation } from 'react-i18next';
import { LightButtons } from '@/screens/live-buttons';
import { useServices } from '@/screens/services';
import type { Table } from '@/table/view/table';
import { LivePicture } from '@/table/view/teaching/live-picture';
import { usePageName } from '@/table/view/use-page-name';
import { useTable } from '@/table/view/use-table';
import { VisuallyHidden } from '@/ui/visually-hidden';
import styles from './first-look.module.css';
import type { LookSpot } from './look-spots';

interface LookStageProps {
  readonly table: Table;
  /** The places that can be chosen now; none in the other steps. */
  readonly spots: readonly LookSpot[];
  readonly chosen: LookSpot | null;
  readonly onChoose: (spot: LookSpot) => void;
}

/** The page under its light, with the lights below it and the places that can be chosen upon it. */
export function LookStage({ table, spots, chosen, onChoose }: LookStageProps) {
  const { t } = useTranslation('first-look');
  const { t: words } = useTranslation('examination');
  const { examiner } = useServices();
  const nameOf = usePageName();
  const page = useTable(table.store, (state) => state.page);
  const lit = useTable(table.store, (state) => state.lighting.light);
  const label = words('page.label', { page: nameOf(page), light: words(`light.${lit}.name`) });
  return (
    <div className={styles.desk} data-surface="desk" data-light={lit}>
      <div className={styles.page}>
        <LivePicture examiner={examiner} table={table} part={null} label={label} />
        {spots.map((spot, index) => (
          <button
            key={spot.kind}
            type="button"
            className={styles.spot}
            style={{ left: `${spot.at.x * 100}%`, top: `${spot.at.y * 100}%` }}
            aria-pressed={chosen?.kind === spot.kind}
            onClick={() => onChoose(spot)}
          >
            {index + 1} <VisuallyHidden>{t(`finding.spot.${spot.kind}`)}</VisuallyHidden>
          </button>
        ))}
      </div>
      <div className={styles.lights}>
        <LightButtons table={table} />
      </div>
    </div>
  );
}
