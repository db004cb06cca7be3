/** A cell of a pasted table: its paragraphs, and how many columns and rows it takes. */
export interface TableCell {
  readonly lines: readonly string[];
  readonly columns: number;
  readonly rows: number;
}

/**
 * The table as `|` rows with a rule below the first, every row as wide as the widest; cells that take several rows
 * or columns leave the others empty. What is one column wide, or one row high, only lays a page out: its
 * paragraphs.
 */
export function pipeTable(rows: readonly (readonly TableCell[])[]): string[] {
  const grid = spread(rows.filter((row) => row.length > 0));
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width < 2 || grid.length < 2) return rows.flatMap((row) => row.flatMap(({ lines }) => lines));
  const written = grid.map(
    (row) => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`,
  );
  return [written[0]!, `|${'---|'.repeat(width)}`, ...written.slice(1)];
}

function spread(rows: readonly (readonly TableCell[])[]): string[][] {
  const grid: string[][] = [];
  /** For each column in how many more rows it is taken by a cell above. */
  const taken: number[] = [];
  for (const cells of rows) {
    const row: string[] = [];
    const skip = () => {
      while ((taken[row.length] ?? 0) > 0) {
        taken[row.length]!--;
        row.push('');
      }
    };
    for (const cell of cells) {
      skip();
      for (let i = 0; i < cell.columns; i++) {
        taken[row.length] = cell.rows - 1;
        row.push(i === 0 ? cell.lines.join(' ').replaceAll('|', '\\|') : '');
      }
    }
    skip();
    grid.push(row);
  }
  return grid;
}
