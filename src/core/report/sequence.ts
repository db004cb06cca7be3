/**
 * What became of one number of a sequence:
 * - `right`: it is what it should be
 * - `wrong`: a single slip, `expected` belongs there (一 二 四 四 五: the first 四)
 * - `swapped`: it changed places with its neighbour
 * - `repeated`: the number before it once more, and the numbers behind go on from there (一 二 二 三)
 * - `gap`: one or more numbers before it are missing, a section may be lost
 * - `restarted`: counting began again at 1 although nothing lets it (where something does, it is `right`)
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

/** What lets counting begin again at 1: something that shows, that lists do so anyway, or nothing. */
export type Restart = 'shown' | 'list' | 'unfounded';

export interface SequenceOptions {
  /** Numbers the sequence may begin with at no cost; 1 always may. */
  readonly starts?: readonly number[];
  /** What would let it begin again at index `i` (> 0). */
  restart(i: number): Restart;
}

const RESTART: Readonly<Record<Restart, number>> = {
  shown: 0,
  // A list that begins anew below the same heading happens; it is likelier than two slips, less likely than one.
  list: 0.6,
  // 一、 and （一） hardly ever begin anew without a cause that shows.
  unfounded: 1.2,
};

const WRONG = 1;
const SWAP = 1.5;
// One missing section is likelier than one slip at the end of a list; both are one mistake.
const GAP = 0.95;
// A repeat and a gap that make up for each other are likelier two slips.
const REPEAT = 1.06;
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
  readonly cost: number;
  readonly step: Step;
  /** Value of the reading at the item before; 0 if there is none. */
  readonly from: number;
  /** Counting begins with this step: at its only item, or at the first one of a swap. */
  readonly begins: boolean;
}

/**
 * The most plausible reading of the ordinals as they stand: the one with the fewest slips. Values of a
 * reading are kept in the scale of what stands there, so after a gap or repeat the rest is judged by what
 * it goes on from and one slip gives one judgement. Linear in practice: a reading's value at a place is
 * what stands there or follows from a neighbour.
 */
export function readSequence(numbers: readonly number[], options: SequenceOptions): Reading {
  const n = numbers.length;
  if (n === 0) return { judgements: [], cost: 0 };
  const starts = [...new Set([1, ...(options.starts ?? [])])];
  if (starts.includes(numbers[0]!) && isConsecutive(numbers)) {
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
  const table = numbers.map(() => new Map<number, Cell>());
  const put = (i: number, value: number, cost: number, step: Step, from: number, begins = false): void => {
    const old = table[i]!.get(value);
    if (!old || cost < old.cost) table[i]!.set(value, { cost, step, from, begins });
  };
  const slip = (i: number, value: number): number => (numbers[i] === value ? 0 : WRONG);
  const swapped = (i: number, first: number): boolean =>
    i + 1 < n && numbers[i] === first + 1 && numbers[i + 1] === first;

  for (const start of starts) {
    put(0, start, slip(0, start), Step.Start, 0, true);
    if (swapped(0, start)) put(1, start + 1, SWAP, Step.Swap, 0, true);
  }
  put(0, numbers[0]!, GAP, Step.Gap, 0, true);

  for (let i = 1; i < n; i++) {
    prune(table[i - 1]!);
    const observed = numbers[i]!;
    for (const [value, { cost }] of table[i - 1]!) {
      const next = value + 1;
      put(i, next, cost + slip(i, next), Step.Next, value);
      if (observed > next) put(i, observed, cost + GAP, Step.Gap, value);
      if (observed === value) put(i, value, cost + REPEAT, Step.Repeat, value);
      if (swapped(i, next)) put(i + 1, next + 1, cost + SWAP, Step.Swap, value);
      const anew = cost + RESTART[options.restart(i)];
      put(i, 1, anew + (observed === 1 ? 0 : WRONG + RESTART_UNMARKED), Step.Restart, value, true);
      if (swapped(i, 1)) put(i + 1, 2, anew + SWAP, Step.Swap, value, true);
    }
  }
  return trace(numbers, table, options);
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

function trace(
  numbers: readonly number[],
  table: readonly ReadonlyMap<number, Cell>[],
  options: SequenceOptions,
): Reading {
  const judgements = new Array<Judgement>(numbers.length);
  let i = numbers.length - 1;
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
      judgements[i--] = { verdict: 'swapped', expected: value, value, begins: false };
      value--;
      judgements[i--] = { verdict: 'swapped', expected: value, value, begins: cell.begins };
    } else {
      judgements[i] = judge(numbers[i]!, value, cell, i > 0 && options.restart(i) === 'unfounded');
      i--;
    }
    value = cell.from;
  }
  return { judgements, cost: best };
}

function judge(observed: number, value: number, { step, from, begins }: Cell, unfounded: boolean): Judgement {
  const judgement = (verdict: Verdict, expected: number): Judgement => ({ verdict, expected, value, begins });
  if (observed !== value) return judgement('wrong', value);
  if (step === Step.Gap) return judgement('gap', from + 1);
  if (step === Step.Repeat) return judgement('repeated', from + 1);
  if (step === Step.Restart && unfounded) return judgement('restarted', from + 1);
  return judgement('right', value);
}

/**
 * The numbers put right: slips, swaps and repeats repaired, what stands behind a repeat moved up as far as
 * it must. Gaps are kept, since a section may be lost there, and so are the numbers that a run begins with;
 * only a run that goes on from another one moves up with it: `before` is what that one now ends with.
 */
export function repairedNumbers(judgements: readonly Judgement[], before?: number): number[] {
  let last = before ?? 0;
  return judgements.map(({ value, begins }, i) => {
    last = begins && (i > 0 || before === undefined) ? value : Math.max(value, last + 1);
    return last;
  });
}

/** The numbers counted through, gaps closed; a run that goes on from another one goes on from `before`. */
export function consecutiveNumbers(judgements: readonly Judgement[], before?: number): number[] {
  let n = before ?? 0;
  return judgements.map(({ verdict, expected, begins }, i) => {
    n = begins && verdict !== 'restarted' && (i > 0 || before === undefined) ? expected : n + 1;
    return n;
  });
}

/**
 * For each item the numbers that its repair gives it and those behind it that it touches; none if it is
 * right. Slips and swaps touch themselves alone, a repeat what has to move up with it, a gap or an unfounded
 * restart what stands up to the next one. All of them together are no longer than the sequence a few times.
 */
export function repairs(judgements: readonly Judgement[], repaired: readonly number[]): number[][] {
  let repeats = false;
  return judgements.map(({ verdict, expected, begins }, i) => {
    if (begins) repeats = false;
    const upTo = (stops: (each: Judgement) => boolean): number => {
      let end = i + 1;
      while (end < judgements.length && !judgements[end]!.begins && !stops(judgements[end]!)) end++;
      return end;
    };
    if (verdict === 'right') return [];
    if (verdict === 'wrong' || verdict === 'swapped') return [repaired[i]!];
    if (verdict === 'repeated') {
      // The first one puts those behind it right too: one press, and the run is in order.
      const end = upTo(repeats ? (each) => each.verdict === 'repeated' : () => false);
      repeats = true;
      return repaired.slice(i, end);
    }
    const first = begins && verdict === 'gap' ? expected : repaired[i - 1]! + 1;
    const end = upTo((each) => each.verdict === 'gap');
    return repaired.slice(i, end).map((n) => n - repaired[i]! + first);
  });
}
