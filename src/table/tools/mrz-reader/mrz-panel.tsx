import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MrzRange } from '@/core/mrz/mrz-range';
import { readMrz } from '@/core/mrz/read-mrz';
import { Panel } from '@/table/view/panel';
import type { Table } from '@/table/view/table';
import { useCoveredHeight } from '@/table/view/use-covered-height';
import { useTable } from '@/table/view/use-table';
import { classNames } from '@/ui/class-names';
import shared from '../reading.module.css';
import zone from '../zone.module.css';
import { CheckDigitList } from './check-digit-list';
import styles from './mrz-panel.module.css';

interface MrzPanelProps {
  readonly table: Table;
  /** Called with how much of the desk it covers, in CSS pixels. */
  readonly onHeight: (px: number) => void;
  readonly onClose: () => void;
}

/** What a machine reads: the lines, the fields with their places, and every check digit worked out. */
export function MrzPanel({ table, onHeight, onClose }: MrzPanelProps) {
  const { t } = useTranslation('examination');
  const page = useTable(table.store, (state) => state.page);
  const reading = useMemo(() => (page.mrz ? readMrz(page.mrz) : null), [page]);
  const panel = useCoveredHeight<HTMLElement>(onHeight);
  const [lit, setLit] = useState<readonly MrzRange[]>([]);
  if (!reading) {
    return (
      <Panel ref={panel} title={t('mrz.title')} low onClose={onClose}>
        <p>{t('mrz.none')}</p>
      </Panel>
    );
  }
  return (
    <Panel ref={panel} title={t('mrz.title')} low onClose={onClose}>
      <fieldset className={classNames(zone.lines, styles.lines)} dir="ltr" lang="en" aria-label={t('mrz.lines')}>
        {cellsOf(reading.lines).map(({ key, cells }) => (
          <code key={key} className={zone.line}>
            {cells.map((cell) => (
              <span key={cell.at} className={isLit(lit, cell.line, cell.at) ? shared.lit : undefined}>
                {cell.character}
              </span>
            ))}
          </code>
        ))}
      </fieldset>
      <p className={shared.note}>{t('mrz.note')}</p>
      <div className={`${shared.columns} ${styles.columns}`}>
        <section>
          <h3 className={shared.heading}>{t('mrz.fields')}</h3>
          <dl>
            {reading.fields.map((field) => (
              <div
                key={`${field.name} ${field.line} ${field.start}`}
                className={shared.row}
                onPointerEnter={() => setLit([field])}
                onPointerLeave={() => setLit([])}
              >
                <dt>{t(`mrz.field.${field.name}`)}</dt>
                <dd className={styles.value} dir="ltr">
                  {field.value || '–'}
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3 className={shared.heading}>{t('mrz.digits')}</h3>
          <CheckDigitList reading={reading} onPoint={setLit} />
        </section>
      </div>
    </Panel>
  );
}

function cellsOf(lines: readonly string[]) {
  return lines.map((text, line) => ({
    key: `${line} ${text}`,
    cells: [...text].map((character, at) => ({ line, at, character })),
  }));
}

function isLit(ranges: readonly MrzRange[], line: number, at: number): boolean {
  return ranges.some((range) => range.line === line && at >= range.start && at < range.end);
}
