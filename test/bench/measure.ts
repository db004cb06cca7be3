/** After so long nothing is tried more often than it must be: a text of one's own may be slow. CPU milliseconds. */
const PATIENCE = 1500;
/** The fewest runs of which one is the middle one. */
const FEWEST = 3;

/** Median time of `run` in CPU milliseconds, after as many runs to warm up. */
export function median(run: () => unknown, times = 9): number {
  const taken = timesOf(run, times);
  return taken[taken.length >> 1]!;
}

/** The time of the run that was disturbed least: for ratios of times that are short. */
export const fastest = (run: () => unknown, times = 9): number => timesOf(run, times)[0]!;

/** What this process has worked by now, in milliseconds: what else the machine does does not count. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** So many times, fewer of what takes long, in rising order. */
function timesOf(run: () => unknown, times: number): number[] {
  const warm = worked();
  for (let i = 0; i < times && worked() - warm < PATIENCE; i++) run();
  const taken: number[] = [];
  const begun = worked();
  for (let i = 0; i < times && (i < FEWEST || worked() - begun < PATIENCE); i++) {
    // What earlier runs left behind is not this one's to clear away.
    globalThis.gc?.();
    const start = worked();
    run();
    taken.push(worked() - start);
  }
  return taken.sort((a, b) => a - b);
}

export interface Row {
  readonly what: string;
  /** What was measured, in words with figures. */
  readonly figures: string;
  /** The ratio that the gate is about; figures without a gate have none. */
  readonly ratio?: number;
  readonly limit?: number;
}

/** Prints the table, each row as soon as it is measured; false where a gate does not hold. */
export function report(rows: Iterable<Row>): boolean {
  let holds = true;
  for (const { what, figures, ratio, limit } of rows) {
    const passed = ratio === undefined || limit === undefined || ratio <= limit;
    holds &&= passed;
    const gate =
      ratio === undefined ? '' : ` 比值 ${ratio.toFixed(2)}${limit === undefined ? '' : ` ≤ ${limit}`}`;
    console.log(`${passed ? '✓' : '✗'} ${what}：${figures}${gate}`);
  }
  return holds;
}
