import type { MrzRange } from '@/core/mrz/mrz-range';
import zone from '@/table/tools/zone.module.css';
import { classNames } from '@/ui/class-names';
import styles from './mrz.module.css';

/** A run of characters that is lit: what is read, or the digit that belongs to it. */
export interface LitRange extends MrzRange {
  readonly as: 'covered' | 'digit';
}

interface ZoneLinesProps {
  readonly lines: readonly string[];
  readonly label: string;
  readonly lit: readonly LitRange[];
}

/** The lines of a zone in the typeface they are printed in; the same in every language. */
export function ZoneLines({ lines, label, lit }: ZoneLinesProps) {
  const rows = lines.map((text, line) => ({
    key: `${line} ${text}`,
    cells: [...text].map((character, at) => ({ at, character, as: litAs(lit, line, at) })),
  }));
  return (
    <fieldset className={classNames(zone.lines, styles.zone)} dir="ltr" lang="en" aria-label={label}>
      {rows.map(({ key, cells }) => (
        <code key={key} className={zone.line}>
          {cells.map(({ at, character, as }) => (
            <span key={at} data-lit={as}>
              {character}
            </span>
          ))}
        </code>
      ))}
    </fieldset>
  );
}

function litAs(lit: readonly LitRange[], line: number, at: number): LitRange['as'] | null {
  const over = lit.filter((range) => range.line === line && at >= range.start && at < range.end);
  return over.find(({ as }) => as === 'digit')?.as ?? over[0]?.as ?? null;
}
