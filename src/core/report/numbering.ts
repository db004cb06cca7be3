import type { TextEdit } from '../text/span';
import { type HeadingScheme, schemes } from './levels';
import {
  consecutiveNumbers,
  type Judgement,
  type Restart,
  readSequence,
  repairedNumbers,
  repairs,
} from './sequence';
import type { LineMarker, Report } from './types';

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
}

/**
 * Judges the numbers of all headings (公文 levels, 章节条). Siblings are the ordinals of one scheme with no
 * ordinal of a containing scheme between them; such a run may begin at 1 or go on from the run before
 * (（n） over 一、二、三、; 一、 and 第X条 over chapters). 1.2.1 numbers itself and is not judged.
 */
export function judgeNumbering(report: Report): readonly JudgedMarker[] {
  let result = judged.get(report);
  if (!result) {
    result = judge(report).sort((a, b) => a.marker.start - b.marker.start);
    judged.set(report, result);
  }
  return result;
}

const judged = new WeakMap<Report, readonly JudgedMarker[]>();

function judge(report: Report): JudgedMarker[] {
  const all: JudgedMarker[] = [];
  // After a gap on a containing level the children of the lost heading stand under the one before.
  const behindGap = new Set<LineMarker>();
  const used = new Set(report.markers.map((marker) => marker.scheme));
  for (const scheme of Object.values(schemes)) {
    if (scheme.id === 'decimal' || !used.has(scheme.id)) continue;
    const groups = siblingGroups(report.markers, scheme.id);
    const goOn = groups.filter(({ items }, i) => i > 0 && items[0]!.ordinal > 1).length;
    const runsOn = goOn * 2 > groups.length - 1;
    for (const run of inRuns(groups)) {
      const judged = judgeRun(report, run, runsOn, behindGap);
      for (const { marker, judgement } of judged) if (judgement.verdict === 'gap') behindGap.add(marker);
      all.push(...judged);
    }
  }
  return all;
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
  report: Report,
  groups: readonly SiblingGroup[],
  runsOn: boolean,
  behindGap: ReadonlySet<LineMarker>,
): JudgedMarker[] {
  if (groups.length === 1 && isInOrder(groups[0]!.items)) return judgeInOrder(groups[0]!.items);
  const items = groups.flatMap((group) =>
    group.items.map((marker, i) => {
      return { marker, group, i, lost: group.closedBy !== undefined && behindGap.has(group.closedBy) };
    }),
  );
  const isList = schemes[items[0]!.marker.scheme].rank > schemes.bracketedHan.rank;
  const restart = (index: number): Restart => {
    const { group, i, lost } = items[index]!;
    if (i === 0) return 'joint';
    if (group.resets[i]) return 'shown';
    if (lost) return 'lost';
    return isList ? 'list' : 'unfounded';
  };
  const { judgements } = readSequence(
    items.map(({ marker }) => marker.ordinal),
    { restart, opened: (index) => beginsInline(report, items[index]!.group), runsOn },
  );
  const repaired = repairedNumbers(judgements);
  const consecutive = consecutiveNumbers(judgements);
  const fixes = repairs(judgements, repaired);
  const run: JudgedMarker[] = [];
  for (const [i, { marker }] of items.entries()) {
    const judgement = judgements[i]!;
    const fix: TextEdit[] = [];
    fixes[i]!.forEach((n, k) => {
      const { start, end, ordinal, scheme } = items[i + k]!.marker;
      if (n !== ordinal) fix.push({ start, end, text: schemes[scheme].write(n) });
    });
    const sibling = judgement.goesOn || judgement.verdict === 'restarted' ? run.at(-1) : undefined;
    run.push({ marker, judgement, sibling, repaired: repaired[i]!, number: consecutive[i]!, fix });
  }
  return run;
}

const isInOrder = (markers: readonly LineMarker[]): boolean =>
  markers.every(({ ordinal }, i) => ordinal === i + 1);

/** Nearly all runs count from 1 as they should: nothing has to be sought for them. */
function judgeInOrder(markers: readonly LineMarker[]): JudgedMarker[] {
  const { judgements } = readSequence(
    markers.map(({ ordinal }) => ordinal),
    { restart: () => 'shown' },
  );
  let sibling: JudgedMarker | undefined;
  return markers.map((marker, i) => {
    const { ordinal } = marker;
    sibling = {
      marker,
      judgement: judgements[i]!,
      sibling,
      repaired: ordinal,
      number: ordinal,
      fix: NO_EDITS,
    };
    return sibling;
  });
}

const NO_EDITS: readonly TextEdit[] = [];

/** Ordinals of one scheme with none of a containing scheme between them. */
export interface SiblingGroup {
  readonly items: LineMarker[];
  /** For each item: a line that lets numbering begin anew stands between it and the item before. */
  readonly resets: boolean[];
  /** The containing markers before and behind the group, if there are any. */
  readonly openedBy: LineMarker | undefined;
  closedBy: LineMarker | undefined;
}

/** The sibling groups of `scheme` in the order of `markers`. */
export function siblingGroups(markers: readonly LineMarker[], scheme: HeadingScheme): SiblingGroup[] {
  const { rank } = schemes[scheme];
  const groups: SiblingGroup[] = [];
  let open: SiblingGroup | undefined;
  let openedBy: LineMarker | undefined;
  let reset = false;
  for (const marker of markers) {
    reset ||= marker.afterReset;
    if (schemes[marker.scheme].rank < rank) {
      if (open) open.closedBy = marker;
      open = undefined;
      openedBy = marker;
    } else if (marker.scheme === scheme) {
      if (!open) {
        open = { items: [], resets: [], openedBy, closedBy: undefined };
        groups.push(open);
      }
      open.items.push(marker);
      open.resets.push(reset);
      reset = false;
    }
  }
  return groups;
}

/** 会议决定：一、… may open a run within a line; the lines below go on with 二、. */
function beginsInline({ text }: Report, { items, openedBy }: SiblingGroup): boolean {
  const { scheme, ordinal, start } = items[0]!;
  const written = schemes[scheme].write(ordinal - 1);
  const above = text.slice(openedBy?.end ?? 0, start);
  for (let at = above.indexOf(written, 1); at >= 0; at = above.indexOf(written, at + 1)) {
    if ('，。：；,:;'.includes(above[at - 1]!)) return true;
  }
  return false;
}
