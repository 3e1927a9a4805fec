import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { ImportReport, Refusal } from '@/state/ports';
import { DataTable } from '@/ui/data-table';
import { Disclosure } from '@/ui/disclosure';
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
      <Notice tone={refused.length > 0 ? 'warning' : 'good'} title={t('import.done', { name: profile.name })}>
        {!verified && <p>{t('import.unverified')}</p>}
        <DataTable
          caption={t('import.done', { name: profile.name })}
          columns={[t('import.thing'), t('import.added'), t('import.alreadyHere')]}
          rows={THINGS.map((thing) => ({
            key: thing,
            cells: [t(`import.${thing}`), format.number(added[thing]), format.number(alreadyHere[thing])],
          }))}
        />
        {refused.length > 0 && <Refusals refused={refused} />}
      </Notice>
    </div>
  );
}

/** What was not taken: how much, what to do about it, and each thing with its place in the file. */
function Refusals({ refused }: { readonly refused: readonly Refusal[] }) {
  const { t } = useTranslation('data');
  const codes = [...new Set(refused.map(({ code }) => code))];
  return (
    <>
      <p className={styles.refused}>{t('import.refused.title', { count: refused.length })}</p>
      {codes.map((code) => (
        <p key={code}>{t(`todo.${code}`)}</p>
      ))}
      <Disclosure summary={t('import.each')}>
        <ul className={styles.refusals}>
          {refused.map(({ code, part, line, path }) => (
            <li key={[code, part, line, path].join()}>
              <code>{line === null ? part : t('import.where', { part, line })}</code> {path && <code>{path}</code>}{' '}
              {t(`refusal.${code}`)}
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
