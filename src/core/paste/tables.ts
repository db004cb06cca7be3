/** A cell of a pasted table: its paragraphs, and how many columns and rows it takes. */
export interface TableCell {
  readonly lines: readonly string[];
  readonly columns: number;
  readonly rows: number;
  readonly align: 'left' | 'center' | 'right' | undefined;
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
    (row) => `| ${Array.from({ length: width }, (_, i) => row[i]?.words ?? '').join(' | ')} |`,
  );
  const rule = Array.from(
    { length: width },
    (_, i) => DELIMITERS[alignment(grid.map((row) => row[i])) ?? 'left'],
  );
  return [written[0]!, `|${rule.join('|')}|`, ...written.slice(1)];
}

/** A column is set at its left where nothing is said. */
const DELIMITERS = { left: '---', center: ':---:', right: '---:' } as const;

/** How the cells of a column are aligned below its head, those that have words, if they are alike. */
function alignment([, ...cells]: readonly (Cell | undefined)[]): TableCell['align'] {
  const aligns = new Set(cells.flatMap((cell) => (cell && cell.words !== '' ? [cell.align] : [])));
  return aligns.size === 1 ? [...aligns][0] : undefined;
}

interface Cell {
  readonly words: string;
  readonly align: TableCell['align'];
}

const EMPTY: Cell = { words: '', align: undefined };

function spread(rows: readonly (readonly TableCell[])[]): Cell[][] {
  const grid: Cell[][] = [];
  /** For each column in how many more rows it is taken by a cell above. */
  const taken: number[] = [];
  for (const cells of rows) {
    const row: Cell[] = [];
    const skip = () => {
      while ((taken[row.length] ?? 0) > 0) {
        taken[row.length]!--;
        row.push(EMPTY);
      }
    };
    for (const cell of cells) {
      skip();
      for (let i = 0; i < cell.columns; i++) {
        taken[row.length] = cell.rows - 1;
        row.push(i === 0 ? { words: cell.lines.join(' ').replaceAll('|', '\\|'), align: cell.align } : EMPTY);
      }
    }
    skip();
    grid.push(row);
  }
  return grid;
}
