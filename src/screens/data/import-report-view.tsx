import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { ImportReport } from '@/state/ports';
import { DataTable } from '@/ui/data-table';
import { Notice } from '@/ui/notice';
import styles from './data-screen.module.css';

const THINGS = ['profiles', 'sessions', 'answers', 'lessons', 'packs'] as const;

/** What an import added, what was here already, and each thing that was not taken with its reason. */
export function ImportReportView({ report }: { readonly report: ImportReport }) {
  const { t } = useTranslation('data');
  const format = useFormat();
  const { profile, added, alreadyHere, refused, verified } = report;
  return (
    <div className={styles.report}>
      <Notice tone="good" title={t('import.done', { name: profile.name })}>
        {!verified && <p>{t('import.unverified')}</p>}
        <DataTable
          caption={t('import.done', { name: profile.name })}
          columns={[t('import.thing'), t('import.added'), t('import.alreadyHere')]}
          rows={THINGS.map((thing) => ({
            key: thing,
            cells: [t(`import.${thing}`), format.number(added[thing]), format.number(alreadyHere[thing])],
          }))}
        />
        {refused.length > 0 && (
          <>
            <p>{t('import.refused.title', { count: refused.length })}</p>
            <ul className={styles.refusals}>
              {refused.map(({ code, part, line, path }) => (
                <li key={[code, part, line, path].join()}>
                  <code>{line === null ? part : t('import.where', { part, line })}</code> {path && <code>{path}</code>}{' '}
                  {t(`refusal.${code}`)}
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  );
}
