/**
 * What became of one number of a sequence:
 * - `right`: it is what it should be
 * - `wrong`: a single slip, `expected` belongs there (一 二 四 四 五: the first 四)
 * - `swapped`: it changed places with its neighbour
 * - `repeated`: the number before it once more, and the numbers behind go on from there (一 二 二 三)
 * - `gap`: one or more numbers before it are missing, a section may be lost
 * - `restarted`: counting began again at 1 although nothing lets it (where something does, it is `right`)
 * - `orphaned`: it began again at 1 because the heading above is lost; that gap is the slip, not this
 */
export type Verdict = 'right' | 'wrong' | 'swapped' | 'repeated' | 'gap' | 'restarted' | 'orphaned';

export interface Judgement {
  readonly verdict: Verdict;
  /** The number that belongs at this place going by what stands before it. */
  readonly expected: number;
  /** The number the reading has here, in the scale of what stands in the text: gaps kept, slips put right. */
  readonly value: number;
  /** Counting begins here: at the first item, under a new heading, or anew. */
  readonly begins: boolean;
  /** It goes on from the item before, be it over a heading of a containing level. */
  readonly goesOn: boolean;
}

export interface Reading {
  /** One for each number. */
  readonly judgements: readonly Judgement[];
  /** What the reading takes for slips, weighted; 0 if all is right. */
  readonly cost: number;
}

/**
 * What lets counting begin again at 1:
 * - `joint`: a heading of a containing level, over which it may go on as well
 * - `shown`: something else that shows, such as 附件 or another title
 * - `lost`: such a heading stood there, for a gap behind it says so
 * - `list`: nothing, but lists do so anyway
 * - `unfounded`: nothing
 */
export type Restart = 'joint' | 'shown' | 'lost' | 'list' | 'unfounded';

export interface SequenceOptions {
  /** What would let it begin again at index `i` (> 0). */
  restart(i: number): Restart;
  /** Whether item `i`, which is the first or stands behind a joint, may begin with what stands there. */
  opened?(i: number): boolean;
  /** In this text counting goes on over joints as a rule. */
  readonly runsOn?: boolean;
}

const RESTART: Readonly<Record<Restart, number>> = {
  joint: 0,
  shown: 0,
  lost: 0,
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
const RESTART_UNMARKED = 0.6;
/**
 * What goes against the text's own habit at a joint costs so much more; so does a gap that the count does not follow
 * behind the joint: where one slip explains both (二 四 | 四 五), it is that.
 */
const UNUSUAL = 0.15;

enum Step {
  /** At 1, or at another number that is right to begin with. */
  Begin,
  /** At another number, the ones before it are missing. */
  BeginLate,
  Next,
  /** Behind a gap, as if nothing were missing. */
  NextInCount,
  Gap,
  Repeat,
  Swap,
}

/** A reading that costs so much more than another is not made up for by any step. */
const HOPELESS = 2.5;
/** So many readings are followed at once. */
const MOST = 8;

/** The cheapest reading up to an item that gives it `value`. */
interface Cell {
  readonly value: number;
  readonly cost: number;
  readonly step: Step;
  /** Value of the reading at the item before; 0 if there is none. */
  readonly from: number;
  /** Counting goes on with this step: at its only item, or at the first one of a swap. */
  readonly goesOn: boolean;
  /** How many numbers are missing in the reading so far. */
  readonly missing: number;
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
  const opened = (i: number): boolean =>
    numbers[i]! > 1 && (i === 0 || options.restart(i) === 'joint') && options.opened?.(i) === true;
  if ((numbers[0] === 1 || opened(0)) && isConsecutive(numbers)) {
    const judgements = numbers.map((value, i) =>
      right(value, i === 0 || options.restart(i) === 'joint', i > 0),
    );
    return { judgements, cost: 0 };
  }
  if (numbers[0] === 1 && isClean(numbers, options.restart)) {
    const judgements = numbers.map((value, i) => {
      const goesOn = i > 0 && value === numbers[i - 1]! + 1;
      return right(value, !goesOn, goesOn);
    });
    return { judgements, cost: 0 };
  }
  // Few readings are followed at once: a list is searched faster than a map.
  const table = numbers.map((): Cell[] => []);
  const put = (
    i: number,
    step: Step,
    value: number,
    cost: number,
    from: number,
    goesOn: boolean,
    missing: number,
  ): void => {
    const cells = table[i]!;
    let k = 0;
    while (k < cells.length && cells[k]!.value !== value) k++;
    if (k === cells.length || cost < cells[k]!.cost) cells[k] = { value, cost, step, from, goesOn, missing };
  };
  const slip = (i: number, value: number): number => (numbers[i] === value ? 0 : WRONG);
  // Under two headings are rather two lists, one with a gap and one begun late.
  const swapped = (i: number, first: number): boolean =>
    i + 1 < n && numbers[i] === first + 1 && numbers[i + 1] === first && options.restart(i + 1) !== 'joint';

  /** Counting begins at `i`: at 1, or later for `late` more. */
  const begin = (i: number, from: number, cost: number, unmarked: number, late: number): void => {
    const observed = numbers[i]!;
    put(i, Step.Begin, 1, cost + (observed === 1 ? 0 : WRONG + unmarked), from, false, 0);
    if (swapped(i, 1)) put(i + 1, Step.Swap, 2, cost + SWAP, from, false, 0);
    if (observed === 1 || late === Number.POSITIVE_INFINITY) return;
    if (late === 0) put(i, Step.Begin, observed, cost, from, false, 0);
    else put(i, Step.BeginLate, observed, cost + late, from, false, observed - 1);
  };
  const costOfLateBegin = (i: number): number => {
    if (opened(i)) return 0;
    const restart = i === 0 ? 'joint' : options.restart(i);
    if (restart === 'joint') return GAP + (options.runsOn ? UNUSUAL : 0);
    return restart === 'shown' ? GAP + UNUSUAL : Number.POSITIVE_INFINITY;
  };

  begin(0, 0, 0, 0, costOfLateBegin(0));
  for (let i = 1; i < n; i++) {
    table[i - 1] = pruned(table[i - 1]!);
    const observed = numbers[i]!;
    const restart = options.restart(i);
    const joint = restart === 'joint';
    const gap = GAP + (joint && !options.runsOn ? UNUSUAL : 0);
    let cheapest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const { value, cost, missing } of table[i - 1]!) {
      if (cost < least) {
        least = cost;
        cheapest = value;
      }
      const next = value + 1;
      put(i, Step.Next, next, cost + slip(i, next), value, true, missing);
      if (observed > next) put(i, Step.Gap, observed, cost + gap, value, true, missing + observed - next);
      if (observed === value) put(i, Step.Repeat, value, cost + REPEAT, value, true, missing);
      if (joint && missing > 0 && observed === next - missing) {
        put(i, Step.NextInCount, observed, cost + UNUSUAL, value, true, 0);
      }
      if (swapped(i, next)) put(i + 1, Step.Swap, next + 1, cost + SWAP, value, true, missing);
    }
    // Whatever counting begins anew behind, only the cheapest reading of it can be the best.
    begin(i, cheapest, least + RESTART[restart], RESTART_UNMARKED, costOfLateBegin(i));
  }
  return trace(numbers, table, options);
}

/** Nearly all numbers are right and small: there is one judgement for all that are judged alike. */
const RIGHT: Judgement[] = [];

function right(value: number, begins: boolean, goesOn: boolean): Judgement {
  const slot = value * 4 + (begins ? 2 : 0) + (goesOn ? 1 : 0);
  const known = RIGHT[slot];
  if (known) return known;
  const judgement: Judgement = { verdict: 'right', expected: value, value, begins, goesOn };
  if (value <= COMMON) RIGHT[slot] = judgement;
  return judgement;
}

const COMMON = 99;

function isConsecutive(numbers: readonly number[]): boolean {
  for (let i = 1; i < numbers.length; i++) if (numbers[i] !== numbers[i - 1]! + 1) return false;
  return true;
}

/** Whether every number goes on from the one before, or is a 1 that nothing speaks against. */
function isClean(numbers: readonly number[], restart: (i: number) => Restart): boolean {
  for (let i = 1; i < numbers.length; i++) {
    const goesOn = numbers[i] === numbers[i - 1]! + 1;
    if (!goesOn && (numbers[i] !== 1 || restart(i) !== 'shown')) return false;
  }
  return true;
}

/** Drops the readings that no restart can make the cheapest again, and of the rest keeps the cheapest few. */
function pruned(cells: Cell[]): Cell[] {
  let least = Number.POSITIVE_INFINITY;
  for (const { cost } of cells) if (cost < least) least = cost;
  const kept = cells.filter(({ cost }) => cost <= least + HOPELESS);
  return kept.length <= MOST ? kept : kept.sort((a, b) => a.cost - b.cost).slice(0, MOST);
}

function trace(
  numbers: readonly number[],
  table: readonly (readonly Cell[])[],
  options: SequenceOptions,
): Reading {
  const judgements = new Array<Judgement>(numbers.length);
  let i = numbers.length - 1;
  let value = 0;
  let best = Number.POSITIVE_INFINITY;
  for (const cell of table[i]!) {
    if (cell.cost < best) {
      best = cell.cost;
      value = cell.value;
    }
  }
  const put = (verdict: Verdict, expected: number, goesOn: boolean): void => {
    const begins = !goesOn || options.restart(i) === 'joint';
    judgements[i--] = { verdict, expected, value, begins, goesOn };
  };
  while (i >= 0) {
    const cell = table[i]!.find((each) => each.value === value)!;
    const restart = i > 0 && !cell.goesOn ? options.restart(i) : undefined;
    if (cell.step === Step.Swap) {
      put('swapped', value, true);
      value--;
      put('swapped', value, cell.goesOn);
    } else if (numbers[i] !== value) {
      put('wrong', value, cell.goesOn);
    } else if (cell.step === Step.BeginLate) {
      put('gap', 1, false);
    } else if (cell.step === Step.Gap) {
      put('gap', cell.from + 1, true);
    } else if (cell.step === Step.Repeat) {
      put('repeated', cell.from + 1, true);
    } else if (restart === 'unfounded') {
      put('restarted', cell.from + 1, false);
    } else {
      put(restart === 'lost' ? 'orphaned' : 'right', value, cell.goesOn);
    }
    value = cell.from;
  }
  return { judgements, cost: best };
}

/**
 * The numbers put right: slips, swaps and repeats repaired, what stands behind a repeat moved up as far as
 * it must. Gaps are kept, since a section may be lost there, and so are the numbers that counting begins with.
 */
export function repairedNumbers(judgements: readonly Judgement[]): number[] {
  let last = 0;
  return judgements.map(({ verdict, value, goesOn }, i) => {
    const moves = goesOn && (verdict === 'repeated' || value > judgements[i - 1]!.value);
    last = moves ? Math.max(value, last + 1) : value;
    return last;
  });
}

/** The numbers counted through, gaps closed, so that nothing is lost that would let counting begin again. */
export function consecutiveNumbers(judgements: readonly Judgement[]): number[] {
  let n = 0;
  return judgements.map(({ verdict, expected, goesOn }) => {
    n = goesOn || verdict === 'restarted' || verdict === 'orphaned' ? n + 1 : expected;
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
  return judgements.map(({ verdict, expected, goesOn }, i) => {
    if (!goesOn) repeats = false;
    const upTo = (stops: (each: Judgement) => boolean): number => {
      const reaches = (k: number) => judgements[k]!.goesOn && repaired[k]! > repaired[k - 1]!;
      let end = i + 1;
      while (end < judgements.length && reaches(end) && !stops(judgements[end]!)) end++;
      return end;
    };
    if (verdict === 'right' || verdict === 'orphaned') return [];
    if (verdict === 'wrong' || verdict === 'swapped') return [repaired[i]!];
    if (verdict === 'repeated') {
      // The first one puts those behind it right too: one press, and the run is in order.
      const end = upTo(repeats ? (each) => each.verdict === 'repeated' : () => false);
      repeats = true;
      return repaired.slice(i, end);
    }
    const first = verdict === 'gap' && !goesOn ? expected : repaired[i - 1]! + 1;
    const end = upTo((each) => each.verdict === 'gap');
    return repaired.slice(i, end).map((n) => n - repaired[i]! + first);
  });
}
