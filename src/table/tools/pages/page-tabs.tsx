import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicPage } from '@/examiner/contract';
import type { Table } from '@/table/view/table';
import { usePageName } from '@/table/view/use-page-name';
import { useTable } from '@/table/view/use-table';
import { bringIntoSight } from '@/ui/bring-into-sight';
import styles from './page-tabs.module.css';

/** The pages that can be laid under the light. Keys: [ and ]. */
export function PageTabs({ table }: { readonly table: Table }) {
  const { t } = useTranslation('examination');
  const nameOf = usePageName('short');
  const pages = useTable(table.store, (state) => state.specimen.pages);
  const shown = useTable(table.store, (state) => state.page);
  const tabs = useRef<HTMLFieldSetElement>(null);

  // On a narrow screen the names of a dossier's papers do not fit beside each other: the open one is brought into sight.
  useEffect(() => {
    const open = [...(tabs.current?.children ?? [])].find((tab) => tab.getAttribute('aria-pressed') === 'true');
    if (shown) bringIntoSight(tabs.current, open);
  }, [shown]);

  if (pages.length < 2) return null;
  return (
    <fieldset ref={tabs} className={styles.tabs} aria-label={t('pages.label')}>
      {pages.map((page) => {
        const count = numberOf(page, pages);
        return (
          <button
            key={page.id}
            type="button"
            className={styles.tab}
            aria-pressed={page === shown}
            onClick={() => table.turnTo(page.id)}
          >
            {count === null ? nameOf(page) : t('pages.numbered', { page: nameOf(page), count })}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Pages of one kind are told apart by the number printed on them, or else counted. */
function numberOf(page: PublicPage, pages: readonly PublicPage[]): number | null {
  if (page.number !== null) return Number(page.number);
  const alike = pages.filter(({ kind, documentKind }) => kind === page.kind && documentKind === page.documentKind);
  return alike.length > 1 ? alike.indexOf(page) + 1 : null;
}
