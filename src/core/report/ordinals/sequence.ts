/**
 * What became of one number of a sequence:
 * - `right`: it is what it should be
 * - `wrong`: a single slip, `expected` belongs there (一 二 四 四 五: the first 四)
 * - `swapped`: it changed places with its neighbour
 * - `repeated`: the number before it once more, and the numbers behind go on from there (一 二 二 三)
 * - `gap`: one or more numbers before it are missing, a section may be lost
 * - `restarted`: a single 1, or one behind a single 1, with nothing that lets counting begin again: it may be a slip
 *   as well (where something does, or several items follow several, it is `right`)
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
  /** It goes on from the item before in its sequence, even over a heading of a containing level. */
  readonly goesOn: boolean;
}

/** Items that are counted together; those of another sequence may stand inside. */
export interface Sequence {
  /** Indices of the items. */
  readonly items: readonly number[];
  /** The sequence that goes on behind this one, or inside which it stands in the manner of its siblings. */
  readonly within: Sequence | undefined;
}

export interface Reading {
  /** One for each number. */
  readonly judgements: readonly Judgement[];
  /** By where they begin. One that begins anew and is none by itself (`restarted`) belongs to the one before. */
  readonly sequences: readonly Sequence[];
  /** What the reading takes for slips, weighted; 0 if all is right. */
  readonly cost: number;
}

/**
 * What lets counting begin again at 1:
 * - `joint`: a heading of a containing level, over which it may go on as well
 * - `shown`: something else that shows, such as 附件 or another title
 * - `lost`: such a heading stood there, for a gap behind it says so
 * - `list`: nothing, but lists do so anyway
 * - `alone`: nothing, and a list of one item would stand before it
 * - `unfounded`: nothing
 * - `counted`: nothing, and what stands before the number says that it goes on (1.1 behind 1.1)
 */
export type Restart = 'joint' | 'shown' | 'lost' | 'list' | 'alone' | 'unfounded' | 'counted';

export interface SequenceOptions {
  /** What would let it begin again at index `i` (> 0). */
  restart(i: number): Restart;
  /** Whether item `i`, which does not go on from the one before, may begin with what stands there. */
  opened?(i: number): boolean;
  /** In this text counting goes on over joints as a rule. */
  readonly runsOn?: boolean;
  /** How item `i` is written but for its number; given where a sequence may stand inside another one. */
  nesting?(i: number): string;
}

// Papers are put together, and counted by what is no ordinal (第一步, 甲部分): that counting begins anew is likelier
// than any slip, unless what begins is one item alone.
const RESTART: Readonly<Record<Restart, number>> = {
  joint: 0,
  shown: 0,
  lost: 0,
  list: 0.2,
  alone: 0.6,
  unfounded: 0.3,
  counted: 1.5,
};
/** One item alone, begun without a cause that shows, is none; still that is likelier than a slip. */
const SINGLE = 0.6;
/** What begins without a cause that shows behind a single item is as likely that one once more. */
const BEHIND_SINGLE = 0.3;
/** A sequence goes on behind those inside it; tells it from one that fits as well. */
const RESUMED = 0.02;
/** An item is written otherwise than the one before it in its sequence. */
const OTHERWISE = 0.05;

const WRONG = 1;
const SWAP = 1.5;
// One missing section is likelier than one slip at the end of a list; both are one mistake.
const GAP = 0.95;
// A repeat and a gap that make up for each other are likelier two slips.
const REPEAT = 1.06;
/** What a list that begins anew with a number other than 1 costs on top of that slip: with a cause that shows, and without. */
const RESTART_UNMARKED = 0.6;
const UNFOUNDED_UNMARKED = 1.2;
/** The same of a number that goes on from the one before it: to take the last of ten for the 1 of a list of which that is lost. */
const AGAINST_COUNT = 0.6;
/** Of a list whose 1 is lost, without a cause that shows: a little likelier than that another number was meant for it. */
const FIRST_LOST = 2.1;
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
  /** Behind a sequence inside, the one around it goes on. */
  Resume,
  /** So it does, behind a gap. */
  ResumeGap,
}

/** A reading that costs so much more than another is not made up for by any step. */
const HOPELESS = 2.5;
/** So many readings are followed at once; of a very long text fewer, or it would be waited for. */
const MOST = 12;
const MOST_OF_LONG = 4;
/** Nobody counts that far; such texts are tables, or are put together by a program. */
const LONG = 2000;
/** Sequences stand in sequences two or three deep. */
const MAX_OPEN = 4;

/** The cheapest reading up to item `index` that gives it `value` inside these open sequences. */
interface Cell {
  readonly index: number;
  readonly value: number;
  readonly cost: number;
  readonly step: Step;
  /** The reading at the item before; at the one before that for a swap. */
  readonly prev: Cell | undefined;
  /** Counting goes on from here with this step; for a swap, with its first item. */
  readonly from: Cell | undefined;
  /** How many numbers are missing in the sequence so far. */
  readonly missing: number;
  /** It is the only item so far of a sequence that began without a cause that shows. */
  readonly alone: boolean;
  /** The sequences around, which may go on. */
  readonly outer: Open | undefined;
}

/** A sequence that may go on behind those inside it. */
interface Open {
  readonly last: Cell;
  readonly around: Open | undefined;
  readonly depth: number;
}

/**
 * The most plausible reading of the ordinals as they stand: the one with the fewest slips. Values of a
 * reading are kept in the scale of what stands there, so after a gap or repeat the rest is judged by what
 * it goes on from and one slip gives one judgement. Linear in practice: a reading's value at a place is
 * what stands there or follows from a neighbour.
 */
export function readSequence(numbers: readonly number[], options: SequenceOptions): Reading {
  const n = numbers.length;
  if (n === 0) return { judgements: [], sequences: [], cost: 0 };
  const opened = (i: number): boolean =>
    numbers[i]! > 1 && (i === 0 || numbers[i] !== numbers[i - 1]! + 1) && options.opened?.(i) === true;
  if ((numbers[0] === 1 || opened(0)) && isConsecutive(numbers)) {
    const judgements = numbers.map((value, i) =>
      right(value, i === 0 || options.restart(i) === 'joint', i > 0),
    );
    return { judgements, sequences: [{ items: numbers.map((_, i) => i), within: undefined }], cost: 0 };
  }
  if (numbers[0] === 1 && !options.nesting && isClean(numbers, options.restart)) return readClean(numbers);
  // Few readings are followed at once: a list is searched faster than a map.
  const table = numbers.map((): Cell[] => []);
  const put = (
    i: number,
    step: Step,
    value: number,
    cost: number,
    prev: Cell | undefined,
    from: Cell | undefined,
    missing: number,
    outer: Open | undefined,
    alone = false,
  ): void => {
    const cells = table[i]!;
    let k = 0;
    while (k < cells.length && !continuesLike(cells[k]!, value, outer, alone)) k++;
    if (k === cells.length || cost < cells[k]!.cost) {
      cells[k] = { index: i, value, cost, step, prev, from, missing, alone, outer };
    }
  };
  const slip = (i: number, value: number): number => (numbers[i] === value ? 0 : WRONG);
  const otherwise = (i: number, before: number): number =>
    options.nesting && options.nesting(i) !== options.nesting(before) ? OTHERWISE : 0;
  // Under two headings are rather two lists, one with a gap and one begun late.
  const swapped = (i: number, first: number): boolean =>
    i + 1 < n && numbers[i] === first + 1 && numbers[i + 1] === first && options.restart(i + 1) !== 'joint';

  /** Counting begins at `i`: at 1, or later for `late` more. */
  const begin = (
    i: number,
    prev: Cell | undefined,
    cost: number,
    unmarked: number,
    late: number,
    alone: boolean,
    outer: Open | undefined,
  ): void => {
    const observed = numbers[i]!;
    const wrong = observed === 1 ? 0 : WRONG + unmarked;
    put(i, Step.Begin, 1, cost + wrong, prev, undefined, 0, outer, alone);
    if (swapped(i, 1)) put(i + 1, Step.Swap, 2, cost + SWAP, prev, undefined, 0, outer);
    if (observed === 1 || late === Number.POSITIVE_INFINITY) return;
    if (late === 0) put(i, Step.Begin, observed, cost, prev, undefined, 0, outer);
    else put(i, Step.BeginLate, observed, cost + late, prev, undefined, observed - 1, outer);
  };
  const costOfLateBegin = (i: number): number => {
    if (opened(i)) return 0;
    const restart = i === 0 ? 'joint' : options.restart(i);
    if (restart === 'joint') return GAP + (options.runsOn ? UNUSUAL : 0);
    if (restart === 'shown') return GAP + UNUSUAL;
    const isSecond = numbers[i] === 2 && numbers[i + 1]! > 2 && numbers[i - 1]! > 2;
    return restart === 'list' && isSecond ? FIRST_LOST : Number.POSITIVE_INFINITY;
  };

  begin(0, undefined, 0, 0, costOfLateBegin(0), false, undefined);
  for (let i = 1; i < n; i++) {
    table[i - 1] = pruned(table[i - 1]!, n > LONG ? MOST_OF_LONG : MOST);
    const observed = numbers[i]!;
    const restart = options.restart(i);
    const joint = restart === 'joint';
    const unfounded = restart === 'list' || restart === 'unfounded';
    const goesOn = observed === numbers[i - 1]! + 1;
    const gap = GAP + (joint && !options.runsOn ? UNUSUAL : 0);
    let cheapest: Cell | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const cell of table[i - 1]!) {
      const { value, cost, missing, outer } = cell;
      const behindSingle = restart === 'unfounded' && cell.from === undefined ? BEHIND_SINGLE : 0;
      const left = cost + (cell.alone ? SINGLE : 0);
      if (left < least) {
        least = left;
        cheapest = cell;
      }
      const next = value + 1;
      const on = cost + otherwise(i, cell.index);
      put(i, Step.Next, next, on + slip(i, next), cell, cell, missing, outer);
      if (observed > next) put(i, Step.Gap, observed, on + gap, cell, cell, missing + observed - next, outer);
      if (observed === value) put(i, Step.Repeat, value, on + REPEAT, cell, cell, missing, outer);
      if (joint && missing > 0 && observed === next - missing) {
        put(i, Step.NextInCount, observed, on + UNUSUAL, cell, cell, 0, outer);
      }
      if (swapped(i, next)) put(i + 1, Step.Swap, next + 1, cost + SWAP, cell, cell, missing, outer);
      if (!options.nesting) continue;
      for (let open = outer; open; open = open.around) {
        const { last, around } = open;
        const resumed = left + RESUMED + otherwise(i, last.index);
        const expected = last.value + 1;
        if (observed === expected) {
          put(i, Step.Resume, observed, resumed, cell, last, last.missing, around);
        } else if (observed > expected && last.value > value) {
          const lost = last.missing + observed - expected;
          put(i, Step.ResumeGap, observed, resumed + GAP, cell, last, lost, around);
        }
      }
      if (observed === 1 && (outer?.depth ?? 0) < MAX_OPEN) {
        const inside = { last: cell, around: outer, depth: (outer?.depth ?? 0) + 1 };
        const again = left + RESTART[restart] + behindSingle;
        begin(i, cell, again, 0, Number.POSITIVE_INFINITY, unfounded, inside);
      }
    }
    // Whatever counting begins anew behind, only the cheapest reading of it can be the best.
    const outer = cheapest!.outer;
    begin(
      i,
      cheapest,
      least + RESTART[restart] + (restart === 'unfounded' && !cheapest!.from ? BEHIND_SINGLE : 0),
      unfounded ? UNFOUNDED_UNMARKED + (goesOn ? AGAINST_COUNT : 0) : RESTART_UNMARKED,
      costOfLateBegin(i),
      unfounded,
      joint ? undefined : outer,
    );
  }
  return trace(table, options, numbers);
}

/** Whether two readings go on alike. */
function continuesLike(cell: Cell, value: number, outer: Open | undefined, alone: boolean): boolean {
  if (cell.value !== value || cell.alone !== alone) return false;
  let one = cell.outer;
  let other = outer;
  while (one && other && one !== other) {
    if (one.last.value !== other.last.value) return false;
    one = one.around;
    other = other.around;
  }
  return one === other;
}

/** Every number goes on from the one before, or is a 1 that nothing speaks against. */
function readClean(numbers: readonly number[]): Reading {
  const sequences: { items: number[]; within: undefined }[] = [];
  const judgements = numbers.map((value, i) => {
    const goesOn = i > 0 && value === numbers[i - 1]! + 1;
    if (!goesOn) sequences.push({ items: [], within: undefined });
    sequences.at(-1)!.items.push(i);
    return right(value, !goesOn, goesOn);
  });
  return { judgements, sequences, cost: 0 };
}

/** Nearly all numbers are right and small: there is one judgement for all that are judged alike. */
const RIGHT: Judgement[] = [];

/** The judgement of a number that is right. */
export function right(value: number, begins: boolean, goesOn: boolean): Judgement {
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
function pruned(cells: Cell[], most: number): Cell[] {
  let least = Number.POSITIVE_INFINITY;
  for (const { cost } of cells) if (cost < least) least = cost;
  const kept = cells.filter(({ cost }) => cost <= least + HOPELESS);
  return kept.length <= most ? kept : kept.sort((a, b) => a.cost - b.cost).slice(0, most);
}

function trace(
  table: readonly (readonly Cell[])[],
  options: SequenceOptions,
  numbers: readonly number[],
): Reading {
  const total = ({ cost, alone }: Cell): number => cost + (alone ? SINGLE : 0);
  let best = table.at(-1)![0]!;
  for (const cell of table.at(-1)!) if (total(cell) < total(best)) best = cell;
  const path: Cell[] = [];
  for (let cell: Cell | undefined = best; cell; cell = cell.prev) path.push(cell);
  path.reverse();
  const continued = new Set(path.map(({ from }) => from));
  const isSingleSequence = (cell: Cell): boolean => cell.from === undefined && !continued.has(cell);
  const sequenceOf = new Map<Cell, MutableSequence>();
  const sequences: MutableSequence[] = [];
  const judgements: Judgement[] = [];
  const put = (verdict: Verdict, expected: number, value: number, goesOn: boolean): void => {
    const i = judgements.length;
    const begins = !goesOn || (i > 0 && options.restart(i) === 'joint');
    judgements.push({ verdict, expected, value, begins, goesOn });
  };
  for (const cell of path) {
    const { index, value, step, from, prev, alone } = cell;
    const goesOn = from !== undefined;
    const first = step === Step.Swap ? index - 1 : index;
    const isLost = !goesOn && first > 0 && options.restart(first) === 'lost';
    const isSingle =
      alone && options.restart(index) === 'unfounded' && (!continued.has(cell) || isSingleSequence(prev!));
    let own = from && sequenceOf.get(from);
    if (!own && (isLost || isSingle)) own = sequenceOf.get(prev!);
    if (!own) {
      own = { items: [], within: undefined };
      sequences.push(own);
    }
    // What stands between two items of a sequence is inside it.
    if (step === Step.Resume || step === Step.ResumeGap) {
      for (let k = sequences.length - 1; sequences[k]!.items[0]! > from!.index; k--)
        sequences[k]!.within ??= own;
    }
    sequenceOf.set(cell, own);
    if (step === Step.Swap) {
      own.items.push(index - 1);
      put('swapped', value, value, goesOn);
      judgements[index - 1] = { ...judgements[index - 1]!, expected: value - 1, value: value - 1 };
      own.items.push(index);
      put('swapped', value, value, true);
      continue;
    }
    own.items.push(index);
    const expected = from ? from.value + 1 : 1;
    if (numbers[index] !== value) put('wrong', value, value, goesOn);
    else if (step === Step.BeginLate) put('gap', 1, value, false);
    else if (step === Step.Gap || step === Step.ResumeGap) put('gap', expected, value, true);
    else if (step === Step.Repeat) put('repeated', expected, value, true);
    else if (isSingle) put('restarted', prev!.value + 1, value, false);
    else put(isLost ? 'orphaned' : 'right', value, value, goesOn);
  }
  return { judgements, sequences, cost: total(best) };
}

interface MutableSequence {
  readonly items: number[];
  within: MutableSequence | undefined;
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
