import { useTranslation } from 'react-i18next';
import type { Table } from '@/table/view/table';
import { isFitted } from '@/table/view/table-state';
import { useTable } from '@/table/view/use-table';
import { IconButton } from '@/ui/icon-button';
import { FitIcon } from '@/ui/icons/fit-icon';

/** Brings the whole page back when it was moved or enlarged. */
export function FitButton({ table }: { readonly table: Table }) {
  const { t } = useTranslation('examination');
  const fitted = useTable(table.store, isFitted);
  if (fitted) return null;
  return <IconButton icon={<FitIcon />} label={t('action.fit')} shortcut="Home" onClick={() => table.fit()} />;
}
