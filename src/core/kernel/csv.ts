/** A cell of a table: a text, a number, or nothing. */
export type CsvCell = string | number | null;

/** What a spreadsheet may take for the beginning of a formula. Source: OWASP, 'CSV Injection'. */
const FORMULA = /^[\t\r\n ]*[=+\-@\t\r\n|%]/;

/**
 * Writes rows as CSV with commas and CRLF; every text is quoted, and one that a spreadsheet might work out as a formula is
 * led by an apostrophe, which it shows as text. Numbers stand as they are, with a point. Source: RFC 4180
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}
