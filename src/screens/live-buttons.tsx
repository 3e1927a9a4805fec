import { useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isInKit, KitContext } from '@/table/desk/kit';
import { lightActions } from '@/table/tools/light-switch/light-actions';
import type { Table } from '@/table/view/table';
import { useTable } from '@/table/view/use-table';
import { IconButton } from '@/ui/icon-button';
import { FitIcon } from '@/ui/icons/fit-icon';
import { LoupeIcon } from '@/ui/icons/loupe-icon';
import styles from './live-view.module.css';

/** One button for each light that shows something of its own. */
export function LightButtons({ table }: { readonly table: Table }) {
  const { t } = useTranslation('examination');
  const lit = useTable(table.store, (state) => state.lighting.light);
  const kit = useContext(KitContext);
  const actions = useMemo(() => lightActions(table).filter(({ id }) => isInKit(id, kit)), [table, kit]);
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

/** Takes the loupe in hand, and puts it away. */
export function LoupeButton({ table }: { readonly table: Table }) {
  const { t } = useTranslation('examination');
  const inUse = useTable(table.store, (state) => state.loupe !== null);
  return <IconButton icon={<LoupeIcon />} label={t('action.loupe')} pressed={inUse} onClick={table.toggleLoupe} />;
}

interface PartButtonProps {
  readonly whole: boolean;
  readonly onChange: (whole: boolean) => void;
}

/** Steps back to see the whole page, and comes near again. */
export function PartButton({ whole, onChange }: PartButtonProps) {
  const { t } = useTranslation('reference');
  return <IconButton icon={<FitIcon />} label={t('live.wholePage')} pressed={whole} onClick={() => onChange(!whole)} />;
}
