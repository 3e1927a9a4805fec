import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './data-table.module.css';
import { VisuallyHidden } from './visually-hidden';

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** One entry per row: a key and a cell per column; the first cell names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** Columns from which on a phone has no room for them beside each other. */
const MANY = 5;

/**
 * A table with named rows and columns. Where there is no room for many columns each row becomes a block of its own, every cell
 * under the name of its column; a table of few scrolls on its own.
 */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <figure className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={classNames(styles.table, columns.length >= MANY && styles.stacks)}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand for columns, which do not move
                <td key={index} data-column={columns[index + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
