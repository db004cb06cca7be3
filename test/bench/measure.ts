/** Median time of `run` in milliseconds, after as many runs to warm up. */
export const median = (run: () => unknown, times = 9): number => timesOf(run, times)[times >> 1]!;

/** The time of the run that was disturbed least: for ratios of times that are short. */
export const fastest = (run: () => unknown, times = 9): number => timesOf(run, times)[0]!;

function timesOf(run: () => unknown, times: number): number[] {
  for (let i = 0; i < times; i++) run();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    // What earlier runs left behind is not this one's to clear away.
    globalThis.gc?.();
    const start = performance.now();
    run();
    taken.push(performance.now() - start);
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

/** Prints the table; false where a gate does not hold. */
export function report(rows: readonly Row[]): boolean {
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
