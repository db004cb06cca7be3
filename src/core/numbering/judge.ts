import type { LineMarker, Report } from '../report/model';
import { bySchemes, isSlip, slipsAmong, standingOtherwise } from '../report/ordinals/otherReadings';
import { schemes, writeLike } from '../report/ordinals/schemes';
import {
  consecutiveNumbers,
  type Judgement,
  type Restart,
  readSequence,
  repairedNumbers,
  repairs,
  right,
} from '../report/ordinals/sequence';
import { levelsOf, type SiblingGroup, siblingGroups } from '../report/ordinals/siblings';
import { countAlike } from '../report/structure/markers';
import { lastStartingBy } from '../text/search';
import type { Span, TextEdit } from '../text/span';
import { TextAbove } from './textAbove';

/** One heading ordinal with what is to be said of its number. */
export interface JudgedMarker {
  readonly marker: LineMarker;
  readonly judgement: Judgement;
  /** The sibling before it in the same run. */
  readonly sibling: JudgedMarker | undefined;
  /** The number it has once slips, swaps and repeats are put right; gaps are kept. */
  readonly repaired: number;
  /** The number it has when the run is counted through, gaps closed. */
  readonly number: number;
  /** The edits that put this ordinal right, and those behind it that have to move with it; none if it is right. */
  readonly fix: readonly TextEdit[];
  /**
   * Nothing else among its siblings is wrong to speak of, and no other reading has them in order as they stand: what is
   * said of it is no matter of how they are read.
   */
  readonly certain: boolean;
  /** It may as well be what it is: the repair is the writer's to make. */
  readonly optional: boolean;
  /** The ordinals before the first of its sequence stand inside a line: （二）1、… with 2、 on the next one. */
  readonly opensInline: boolean;
}

/**
 * Judges the numbers of all headings (公文 levels, 章节条, 1.2.1). Siblings are the ordinals of one level with no
 * ordinal of a containing level between them; such a run may begin at 1 or go on from the run before
 * (（n） over 一、二、三、; 一、 and 第X条 over chapters). Articles from 第六条 on, and decimals from 3.3 on, are an
 * excerpt from where they begin.
 */
export function judgeNumbering(report: Report): readonly JudgedMarker[] {
  let last = lastJudged.get(report.textHistory);
  if (last?.report !== report) {
    last = last && isAlike(last, report) ? judgedLike(last, report) : judge(report);
    lastJudged.set(report.textHistory, last);
  }
  return last.judged;
}

/** What was judged last of the versions of a text. */
interface Judged {
  readonly report: Report;
  /** In reading order, as are the report's markers. */
  readonly judged: readonly JudgedMarker[];
  /** What was asked about the text to judge so. */
  readonly above: TextAbove;
}

const lastJudged = new WeakMap<object, Judged>();

function judge(report: Report): Judged {
  const above = new TextAbove(report);
  const judged = judgeAll(report, above).sort((a, b) => a.marker.start - b.marker.start);
  return { report, judged, above };
}

/** Whether nothing that judging goes by is another than it was in the version judged last, wherever it stands now. */
const isAlike = (last: Judged, report: Report): boolean =>
  last.report.markers.length === report.markers.length &&
  last.report.markers.every((marker, i) => countAlike(marker, report.markers[i]!)) &&
  last.above.isSameIn(report);

/** What was judged last, of the ordinals of `report`. */
function judgedLike({ report: before, judged: last, above }: Judged, report: Report): Judged {
  const { markers } = report;
  const indexOf = ({ start }: Span): number => lastStartingBy(before.markers, start);
  const judged: JudgedMarker[] = [];
  for (const [i, each] of last.entries()) {
    const { judgement, repaired, number, fix, certain, optional, opensInline } = each;
    const marker = markers[i]!;
    const sibling = each.sibling && judged[indexOf(each.sibling.marker)];
    // One stays where it is though another before it moves, where as much has gone behind that as came before it.
    if (marker === each.marker && sibling === each.sibling && fix.length === 0) {
      judged.push(each);
      continue;
    }
    const moved = fix.map((edit) => {
      const { start, end } = markers[indexOf(edit)]!;
      return { start, end, text: edit.text };
    });
    judged.push({
      marker,
      judgement,
      sibling,
      repaired,
      number,
      fix: moved,
      certain,
      optional,
      opensInline,
    });
  }
  return { report, judged, above: above.in(report) };
}

function judgeAll(report: Report, above: TextAbove): JudgedMarker[] {
  const all: JudgedMarker[][] = [];
  // After a gap on a containing level the children of the lost heading stand under the one before.
  const behindGap = new Set<LineMarker>();
  for (const level of levelsOf(report.markers)) {
    const groups = siblingGroups(report.markers, level);
    const goOn = groups.filter(({ items }, i) => i > 0 && items[0]!.ordinal > 1).length;
    const runsOn = goOn * 2 > groups.length - 1;
    const runs = level.scheme === 'decimal' ? groups.map((group) => [group]) : inRuns(groups);
    for (const run of runs) {
      for (const sequence of judgeRun(above, run, runsOn, behindGap)) {
        for (const { marker, judgement } of sequence) if (judgement.verdict === 'gap') behindGap.add(marker);
        all.push(sequence);
      }
    }
  }
  return doubtful(report, all, above);
}

/** All of `sequences`; nothing is certain in those that are in order by another reading. */
function doubtful(report: Report, sequences: readonly JudgedMarker[][], above: TextAbove): JudgedMarker[] {
  const all = sequences.flat();
  const slips = new Map(
    slipsAmong(
      all.map(({ marker }) => marker),
      all.map(({ judgement }) => judgement),
    ),
  );
  if (slips.size === 0) return all;
  const standsOtherwise = standingOtherwise(report.markers, slips, {
    ...bySchemes,
    opensInline: inlineOpener(report, above),
  });
  return sequences.flatMap((sequence) =>
    standsOtherwise(sequence.map(({ marker }) => marker))
      ? sequence.map((each) => ({ ...each, certain: false }))
      : sequence,
  );
}

/** Whether the ordinal before a marker stands inside a line above it; each that is asked about is looked for once. */
function inlineOpener({ markers }: Report, above: TextAbove): (marker: LineMarker) => boolean {
  const known = new Map<LineMarker, boolean>();
  return (marker) => {
    let answer = known.get(marker);
    if (answer === undefined) {
      const last = markers[lastStartingBy(markers, marker.start) - 1];
      answer = marker.ordinal > 1 && above.beginsInline(marker, last);
      known.set(marker, answer);
    }
    return answer;
  };
}

/** Groups that may be numbered through: one that begins at 1 begins anew. */
function inRuns(groups: readonly SiblingGroup[]): SiblingGroup[][] {
  const runs: SiblingGroup[][] = [];
  for (const group of groups) {
    if (runs.length === 0 || group.items[0]!.ordinal === 1) runs.push([]);
    runs.at(-1)!.push(group);
  }
  return runs;
}

function judgeRun(
  above: TextAbove,
  groups: readonly SiblingGroup[],
  runsOn: boolean,
  behindGap: ReadonlySet<LineMarker>,
): JudgedMarker[][] {
  if (groups.length === 1 && isInOrder(groups[0]!.items)) return [judgeAsTheyStand(groups[0]!.items)];
  const items = groups.flatMap((group) =>
    group.items.map((marker, i) => {
      return { marker, group, i, lost: group.closedBy !== undefined && behindGap.has(group.closedBy) };
    }),
  );
  const isList = schemes[items[0]!.marker.scheme].rank > schemes.bracketedHan.rank;
  const { scheme } = items[0]!.marker;
  if (scheme === 'article' && items[0]!.marker.ordinal > 1)
    return [judgeAsTheyStand(items.map(({ marker }) => marker))];
  const isDecimal = scheme === 'decimal';
  const restart = (index: number): Restart => {
    const { marker, group, i, lost } = items[index]!;
    if (i === 0) return 'joint';
    if (isDecimal && marker.prefix !== group.items[i - 1]!.prefix) return 'shown';
    if (group.resets[i]) return 'shown';
    if (lost) return 'lost';
    if (isDecimal) return marker.depth > 1 ? 'counted' : 'unfounded';
    return isList ? 'list' : 'unfounded';
  };
  const begunInline = (index: number): boolean => {
    const { marker, group, i } = items[index]!;
    return above.beginsInline(marker, i === 0 ? group.openedBy : group.items[i - 1]);
  };
  const opened = (index: number): boolean => {
    const { marker, group, i } = items[index]!;
    // A decimal is counted by those before it: an excerpt may begin with 3.3.
    const isExcerpt = isDecimal && (i === 0 || marker.prefix !== group.items[i - 1]!.prefix);
    return isExcerpt || begunInline(index) || above.followsFigure(marker);
  };
  const isApart = (index: number): boolean => index > 0 && restart(index) === 'shown';
  const { judgements, sequences } = readSequence(
    items.map(({ marker }) => marker.ordinal),
    { restart, opened, runsOn },
  );
  return sequences.map(({ items: indices }) => {
    const markers = indices.map((index) => items[index]!.marker);
    const read = indices.map((index) => judgements[index]!);
    const opensInline = !isDecimal && markers[0]!.ordinal > 1 && begunInline(indices[0]!);
    return judgeSequence(markers, read, opensInline, indices.map(isApart));
  });
}

/** So many slips, if they are as many as half of the items, are rather a list that is read wrongly. */
const DOUBTFUL_SLIPS = 3;
/** A jump over so many numbers, and over more than there are before it, is no lost section: it is an excerpt, or something else is counted. */
const JUMP = 5;

function judgeSequence(
  markers: readonly LineMarker[],
  read: readonly Judgement[],
  opensInline: boolean,
  apart: readonly boolean[],
): JudgedMarker[] {
  const judgements = read.map((judgement, i) => {
    const { verdict, expected, value, goesOn } = judgement;
    const isJump = verdict === 'gap' && value - expected >= JUMP && (!goesOn || value - expected > i);
    return isJump ? { ...judgement, verdict: 'right' as const } : judgement;
  });
  const repaired = repairedNumbers(judgements);
  const consecutive = consecutiveNumbers(judgements);
  const fixes = repairs(judgements, repaired);
  const slips = judgements.filter(isSlip).length;
  const isOrderly = slips < DOUBTFUL_SLIPS || slips * 2 < judgements.length;
  const sequence: JudgedMarker[] = [];
  for (const [i, marker] of markers.entries()) {
    const judgement = judgements[i]!;
    const fix: TextEdit[] = [];
    fixes[i]!.forEach((n, k) => {
      const moved = markers[i + k]!;
      if (n !== moved.ordinal) fix.push({ start: moved.start, end: moved.end, text: writeLike(moved, n) });
    });
    const sibling = judgement.goesOn || judgement.verdict === 'restarted' ? sequence.at(-1) : undefined;
    sequence.push({
      marker,
      judgement,
      sibling,
      repaired: repaired[i]!,
      number: consecutive[i]!,
      fix,
      // Two single ones are a slip, or belong to two texts.
      optional: judgement.verdict === 'wrong' && marker.ordinal === 1 && i === 1 && markers.length === 2,
      certain: isOrderly && !mayBeAnothers(marker, judgement, apart, i),
      opensInline,
    });
  }
  return sequence;
}

/**
 * Whether the ordinal at `i` may belong to a text whose first ones are not seen: beside a line that lets counting begin anew one
 * that stands twice, or a last one; or a last one far below what it should be.
 */
function mayBeAnothers(
  { ordinal }: LineMarker,
  { verdict, expected }: Judgement,
  apart: readonly boolean[],
  i: number,
): boolean {
  if (verdict === 'repeated') return apart[i]! || apart[i - 1]!;
  const isLast = i === apart.length - 1;
  return verdict === 'wrong' && isLast && (apart[i]! || (ordinal > 1 && ordinal < expected - 1));
}

/** Named as they stand: nearly all runs count from 1 as they should, and of articles not all need be there. */
function judgeAsTheyStand(markers: readonly LineMarker[]): JudgedMarker[] {
  let sibling: JudgedMarker | undefined;
  return markers.map((marker, i) => {
    const { ordinal } = marker;
    sibling = {
      marker,
      judgement: right(ordinal, i === 0, i > 0),
      sibling,
      repaired: ordinal,
      number: ordinal,
      fix: NO_EDITS,
      certain: true,
      optional: false,
      opensInline: false,
    };
    return sibling;
  });
}

const isInOrder = (markers: readonly LineMarker[]): boolean =>
  markers.every(({ ordinal }, i) => ordinal === i + 1);

const NO_EDITS: readonly TextEdit[] = [];
