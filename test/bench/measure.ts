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

/**
 * The least time of each of `runs` in CPU milliseconds, taken by turns: whatever else the machine does meets all of them,
 * and of many rounds it disturbs not each.
 */
export function sideBySide<const T extends readonly (() => unknown)[]>(
  runs: T,
  times = 9,
): { -readonly [K in keyof T]: number } {
  const taken: number[][] = runs.map(() => []);
  for (const run of runs) warmUp(run, times);
  const begun = worked();
  for (let i = 0; i < times && (i < FEWEST || worked() - begun < PATIENCE * runs.length); i++)
    for (const [at, run] of runs.entries()) taken[at]!.push(timeOf(run));
  return taken.map((list) => Math.min(...list)) as { -readonly [K in keyof T]: number };
}

/** What this process has worked by now, in milliseconds: what else the machine does does not count. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** So many times, fewer of what takes long, in rising order. */
function timesOf(run: () => unknown, times: number): number[] {
  warmUp(run, times);
  const taken: number[] = [];
  const begun = worked();
  for (let i = 0; i < times && (i < FEWEST || worked() - begun < PATIENCE); i++) taken.push(timeOf(run));
  return taken.sort((a, b) => a - b);
}

function warmUp(run: () => unknown, times: number): void {
  const begun = worked();
  for (let i = 0; i < times && worked() - begun < PATIENCE; i++) run();
}

function timeOf(run: () => unknown): number {
  // What earlier runs left behind is not this one's to clear away.
  globalThis.gc?.();
  const start = worked();
  run();
  return worked() - start;
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
