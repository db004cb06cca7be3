import type { TextEdit } from '../text/span';
import { type HeadingScheme, schemes } from './levels';
import {
  consecutiveNumbers,
  type Judgement,
  RESTART_FREE,
  RESTART_HEADING,
  RESTART_LIST,
  type Reading,
  readSequence,
  repairedNumbers,
} from './sequence';
import type { LineMarker, Report } from './types';

/** One heading ordinal with what is to be said of its number. */
export interface JudgedMarker {
  readonly marker: LineMarker;
  readonly judgement: Judgement;
  /** The sibling before it in the same run. */
  readonly sibling: LineMarker | undefined;
  /** The number it has when the run is counted through, gaps closed. */
  readonly number: number;
  /** The edits that put this number right and leave gaps alone; behind a repeat the siblings move up too. */
  readonly repaired: readonly TextEdit[];
  /** The edits that count this run through, gaps closed, from this ordinal on. */
  readonly consecutive: readonly TextEdit[];
}

/**
 * Judges the numbers of all headings (公文 levels, 章节条). Siblings are the ordinals of one scheme with no
 * ordinal of a containing scheme between them; such a run may begin at 1 or go on from the run before
 * (（n） over 一、二、三、; 一、 and 第X条 over chapters). 1.2.1 numbers itself and is not judged.
 */
export function judgeNumbering(report: Report): readonly JudgedMarker[] {
  let result = judged.get(report);
  if (!result) {
    result = readRuns(report.markers)
      .flatMap(judgeRun)
      .sort((a, b) => a.marker.start - b.marker.start);
    judged.set(report, result);
  }
  return result;
}

const judged = new WeakMap<Report, readonly JudgedMarker[]>();

/** Siblings that are numbered through. */
interface Run {
  readonly items: readonly LineMarker[];
  readonly reading: Reading;
}

function readRuns(markers: readonly LineMarker[]): Run[] {
  const runs: Run[] = [];
  // After a gap on a containing level the children of the lost heading stand under the one before.
  const behindGap = new Set<LineMarker>();
  for (const scheme of Object.values(schemes)) {
    if (scheme.id === 'decimal') continue;
    let last: number | undefined;
    for (const group of siblingGroups(markers, scheme.id)) {
      const reading = readGroup(group, scheme.rank, last, behindGap);
      group.items.forEach((marker, i) => {
        if (reading.judgements[i]!.verdict === 'gap') behindGap.add(marker);
      });
      runs.push({ items: group.items, reading });
      last = group.items.at(-1)!.ordinal;
    }
  }
  return runs;
}

function judgeRun({ items, reading }: Run): JudgedMarker[] {
  const { judgements } = reading;
  const repaired = repairedNumbers(judgements);
  const consecutive = consecutiveNumbers(judgements);
  const edits = (numbers: readonly number[], from: number, to: number): TextEdit[] => {
    const changed: TextEdit[] = [];
    for (let i = from; i < to; i++) {
      const { start, end, ordinal, scheme } = items[i]!;
      if (numbers[i] !== ordinal) changed.push({ start, end, text: schemes[scheme].write(numbers[i]!) });
    }
    return changed;
  };
  return items.map((marker, i) => {
    const judgement = judgements[i]!;
    const sibling = judgement.begins && judgement.verdict !== 'restarted' ? undefined : items[i - 1];
    const right = judgement.verdict === 'right';
    return {
      marker,
      judgement,
      sibling,
      number: consecutive[i]!,
      repaired: right ? [] : edits(repaired, i, judgement.verdict === 'repeated' ? items.length : i + 1),
      consecutive: right ? [] : edits(consecutive, i, items.length),
    };
  });
}

/** Ordinals of one scheme with none of a containing scheme between them. */
export interface SiblingGroup {
  readonly items: LineMarker[];
  /** For each item: a line that lets numbering begin anew stands between it and the item before. */
  readonly resets: boolean[];
  /** The containing marker that comes after the group, if one does. */
  closedBy: LineMarker | undefined;
}

/** The sibling groups of `scheme` in the order of `markers`. */
export function siblingGroups(markers: readonly LineMarker[], scheme: HeadingScheme): SiblingGroup[] {
  const { rank } = schemes[scheme];
  const groups: SiblingGroup[] = [];
  let open: SiblingGroup | undefined;
  let reset = false;
  for (const marker of markers) {
    reset ||= marker.afterReset;
    if (schemes[marker.scheme].rank < rank) {
      if (open) open.closedBy = marker;
      open = undefined;
    } else if (marker.scheme === scheme) {
      if (!open) {
        open = { items: [], resets: [], closedBy: undefined };
        groups.push(open);
      }
      open.items.push(marker);
      open.resets.push(reset);
      reset = false;
    }
  }
  return groups;
}

function readGroup(
  group: SiblingGroup,
  rank: number,
  last: number | undefined,
  behindGap: ReadonlySet<LineMarker>,
): Reading {
  const lost = group.closedBy !== undefined && behindGap.has(group.closedBy);
  const heading = rank <= schemes.bracketedHan.rank;
  const restart = (i: number): number => {
    if (group.resets[i] || lost) return RESTART_FREE;
    return heading ? RESTART_HEADING : RESTART_LIST;
  };
  return readSequence(
    group.items.map((item) => item.ordinal),
    { starts: last === undefined ? [] : [last + 1], restart },
  );
}
