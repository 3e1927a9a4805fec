import { type Action, always } from '@/table/view/action';
import type { Table } from '@/table/view/table';

/** Makes the actions that turn the pages; behind the last comes the first again. */
export function pageActions(table: Table): readonly Action[] {
  const turn = (step: 1 | -1) => {
    const { specimen, page } = table.store.getState();
    const count = specimen.pages.length;
    const next = specimen.pages[(specimen.pages.indexOf(page) + step + count) % count];
    if (next) table.turnTo(next.id);
  };
  return [
    {
      id: 'page-previous',
      group: 'look',
      keys: ['[', 'PageUp'],
      icon: null,
      available: always,
      perform: () => turn(-1),
    },
    { id: 'page-next', group: 'look', keys: [']', 'PageDown'], icon: null, available: always, perform: () => turn(1) },
  ];
}
