import { useTranslation } from 'react-i18next';
import { RailButton } from '@/table/view/rail-button';
import type { Table } from '@/table/view/table';
import { useTable } from '@/table/view/use-table';
import { hasLight } from './has-light';
import type { LightAction } from './light-actions';

/** The buttons of the lights; one is always pressed. */
export function LightSwitch({ table, actions }: { readonly table: Table; readonly actions: readonly LightAction[] }) {
  const { t } = useTranslation('examination');
  const lit = useTable(table.store, (state) => state.lighting.light);
  const source = useTable(table.store, (state) => state.specimen.source);
  return actions.map((action) => (
    <RailButton
      key={action.id}
      action={action}
      text={t(`light.${action.light}.short`)}
      pressed={action.light === lit}
      refusal={hasLight(source, action.light) ? null : t('light.notTaken')}
    />
  ));
}
