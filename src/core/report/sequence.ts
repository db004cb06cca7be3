/**
 * What became of one number of a sequence:
 * - `right`: it is what it should be
 * - `wrong`: a single slip, `expected` belongs there (一 二 四 四 五: the first 四)
 * - `swapped`: it changed places with its neighbour
 * - `repeated`: the number before it once more, and the numbers behind go on from there (一 二 二 三)
 * - `gap`: one or more numbers before it are missing, a section may be lost
 * - `restarted`: counting began again at 1 although nothing lets it
 */
export type Verdict = 'right' | 'wrong' | 'swapped' | 'repeated' | 'gap' | 'restarted';

export interface Judgement {
  readonly verdict: Verdict;
  /** The number that belongs at this place going by what stands before it. */
  readonly expected: number;
  /** The number the reading has here, in the scale of what stands in the text: gaps kept, slips put right. */
  readonly value: number;
  /** Counting begins here, at first or anew. */
  readonly begins: boolean;
}

export interface Reading {
  /** One for each number. */
  readonly judgements: readonly Judgement[];
  /** What the reading takes for slips, weighted; 0 if all is right. */
  readonly cost: number;
}

export interface SequenceOptions {
  /** Numbers the sequence may begin with at no cost; 1 always may. */
  readonly starts?: readonly number[];
  /** What it costs to begin again at 1 at index `i` (> 0); `RESTART_FREE` where something allows it. */
  restart(i: number): number;
}

export const RESTART_FREE = 0;
/** A list that begins anew below the same heading happens; it is likelier than two slips, less likely than one. */
export const RESTART_LIST = 0.6;
/** 一、 and （一） hardly ever begin anew without a cause that shows. */
export const RESTART_HEADING = 1.2;

const WRONG = 1;
const SWAP = 1.5;
// One missing section is likelier than one slip at the end of a list; both are one mistake.
const GAP = 0.95;
const REPEAT = 1.05;
/** What a list that begins anew with a number other than 1 costs on top of that slip. */
const RESTART_UNMARKED = 0.2;

enum Step {
  Start,
  Next,
  Gap,
  Repeat,
  Restart,
  Swap,
}

interface Cell {
  cost: number;
  step: Step;
  /** Value of the reading at the item before. */
  from: number;
  /** How many items back the cell before stands (2 for a swap). */
  back: number;
}

/**
 * The most plausible reading of the ordinals as they stand: the one with the fewest slips. Values of a
 * reading are kept in the scale of what stands there, so after a gap or repeat the rest is judged by what
 * it goes on from and one slip gives one judgement. Linear in practice: a reading's value at a place is
 * what stands there or follows from a neighbour.
 */
export function readSequence(numbers: readonly number[], options: SequenceOptions): Reading {
  const n = numbers.length;
  if (n > 0 && (numbers[0] === 1 || options.starts?.includes(numbers[0]!)) && isConsecutive(numbers)) {
    return {
      judgements: numbers.map((expected, i) => ({
        verdict: 'right',
        expected,
        value: expected,
        begins: i === 0,
      })),
      cost: 0,
    };
  }
  const table: Map<number, Cell>[] = [];
  const put = (i: number, value: number, cell: Cell): void => {
    if (value < 1) return;
    const old = table[i]!.get(value);
    if (!old || cell.cost < old.cost) table[i]!.set(value, cell);
  };
  for (let i = 0; i < n; i++) table.push(new Map());
  const cost = (i: number, value: number): number => (numbers[i] === value ? 0 : WRONG);

  for (const start of new Set([1, ...(options.starts ?? [])])) {
    if (n > 0) put(0, start, { cost: cost(0, start), step: Step.Start, from: 0, back: 1 });
    if (n > 1 && numbers[0] === start + 1 && numbers[1] === start) {
      put(1, start + 1, { cost: SWAP, step: Step.Swap, from: 0, back: 2 });
    }
  }
  if (n > 0) put(0, numbers[0]!, { cost: GAP, step: Step.Gap, from: 0, back: 1 });

  for (let i = 0; i + 1 < n; i++) {
    prune(table[i]!);
    const observed = numbers[i + 1]!;
    for (const [value, cell] of table[i]!) {
      const next = value + 1;
      put(i + 1, next, { cost: cell.cost + cost(i + 1, next), step: Step.Next, from: value, back: 1 });
      if (observed > next)
        put(i + 1, observed, { cost: cell.cost + GAP, step: Step.Gap, from: value, back: 1 });
      if (observed === value)
        put(i + 1, value, { cost: cell.cost + REPEAT, step: Step.Repeat, from: value, back: 1 });
      const restart = cell.cost + options.restart(i + 1);
      put(i + 1, 1, {
        cost: restart + (observed === 1 ? 0 : WRONG + RESTART_UNMARKED),
        step: Step.Restart,
        from: value,
        back: 1,
      });
      if (i + 2 < n && observed === next + 1 && numbers[i + 2] === next) {
        put(i + 2, next + 1, { cost: cell.cost + SWAP, step: Step.Swap, from: value, back: 2 });
      }
      if (i + 2 < n && observed === 2 && numbers[i + 2] === 1) {
        put(i + 2, 2, { cost: restart + SWAP, step: Step.Swap, from: 0, back: 2 });
      }
    }
  }
  return trace(numbers, table);
}

function isConsecutive(numbers: readonly number[]): boolean {
  for (let i = 1; i < numbers.length; i++) if (numbers[i] !== numbers[i - 1]! + 1) return false;
  return true;
}

/** Keeps the cheapest few readings: a dearer one can only win by as much as one restart saves. */
function prune(cells: Map<number, Cell>): void {
  if (cells.size <= 8) return;
  const kept = [...cells].sort((a, b) => a[1].cost - b[1].cost).slice(0, 8);
  cells.clear();
  for (const [value, cell] of kept) cells.set(value, cell);
}

function trace(numbers: readonly number[], table: readonly Map<number, Cell>[]): Reading {
  const judgements = new Array<Judgement>(numbers.length);
  let i = numbers.length - 1;
  if (i < 0) return { judgements, cost: 0 };
  let value = 0;
  let best = Number.POSITIVE_INFINITY;
  for (const [candidate, cell] of table[i]!) {
    if (cell.cost < best) {
      best = cell.cost;
      value = candidate;
    }
  }
  while (i >= 0) {
    const cell = table[i]!.get(value)!;
    if (cell.step === Step.Swap) {
      judgements[i] = { verdict: 'swapped', expected: value, value, begins: false };
      judgements[i - 1] = { verdict: 'swapped', expected: value - 1, value: value - 1, begins: value === 2 };
    } else {
      judgements[i] = judge(numbers[i]!, value, cell, i === 0);
    }
    value = cell.from;
    i -= cell.back;
  }
  return { judgements, cost: best };
}

function judge(observed: number, value: number, cell: Cell, first: boolean): Judgement {
  const begins = first || cell.step === Step.Restart;
  const following = cell.step === Step.Start ? value : cell.from + 1;
  const judgement = (verdict: Verdict, expected: number): Judgement => ({ verdict, expected, value, begins });
  if (observed !== value) return judgement('wrong', value);
  if (cell.step === Step.Gap) return judgement('gap', following);
  if (cell.step === Step.Repeat) return judgement('repeated', following);
  if (cell.step === Step.Restart) return judgement('restarted', following);
  return judgement('right', value);
}

/**
 * The numbers put right: slips, swaps and repeats repaired, everything behind a repeat moved up by one.
 * Gaps are kept, since a section may be lost there, and so are the numbers that a run begins with.
 */
export function repairedNumbers(judgements: readonly Judgement[]): number[] {
  let shift = 0;
  return judgements.map(({ verdict, value, begins }) => {
    if (begins) shift = 0;
    if (verdict === 'repeated') shift++;
    return value + shift;
  });
}

/** The numbers counted through, gaps closed; a run that goes on from the one before goes on. */
export function consecutiveNumbers(judgements: readonly Judgement[]): number[] {
  let n = 0;
  return judgements.map(({ verdict, expected, begins }) => {
    n = begins && verdict !== 'restarted' ? expected : n + 1;
    return n;
  });
}
