/** What was known about something, and whether it came true. */
export interface Sample {
  readonly signs: readonly number[];
  readonly written: boolean;
}

/** Rounds of Newton's method; it has settled long before. */
const ROUNDS = 12;
/** Keeps signs that say nothing at zero. */
const RIDGE = 1e-3;

/** The weights of the signs that tell best how likely something is, by logistic regression. */
export function weightsFor(samples: readonly Sample[]): number[] {
  const size = samples[0]?.signs.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const system = weights.map((weight, row) => {
      const line = new Array<number>(size + 1).fill(0);
      line[row] = RIDGE;
      line[size] = -RIDGE * weight;
      return line;
    });
    for (const { signs, written } of samples) {
      let sum = 0;
      for (let index = 0; index < size; index++) sum += signs[index]! * weights[index]!;
      const likely = 1 / (1 + Math.exp(-sum));
      for (let row = 0; row < size; row++) {
        const line = system[row]!;
        line[size]! += ((written ? 1 : 0) - likely) * signs[row]!;
        const scaled = likely * (1 - likely) * signs[row]!;
        for (let column = 0; column < size; column++) line[column]! += scaled * signs[column]!;
      }
    }
    for (const [index, step] of solved(system).entries()) weights[index]! += step;
  }
  return weights;
}

/** Solves linear equations, each a row of coefficients with its right side at the end (Gauss, with pivots). */
function solved(system: readonly number[][]): number[] {
  const rows = system.map((row) => [...row]);
  for (let column = 0; column < rows.length; column++) {
    let pivot = column;
    for (let row = column + 1; row < rows.length; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const head = rows[column]!;
    for (const row of rows) {
      if (row === head) continue;
      const factor = row[column]! / head[column]!;
      for (let index = column; index < row.length; index++) row[index]! -= factor * head[index]!;
    }
  }
  return rows.map((row, index) => row.at(-1)! / row[index]!);
}
