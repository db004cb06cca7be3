import { type JudgedMarker, judgeNumbering } from '../numbering/judge';
import { lineAt } from '../report/lines';
import type { Line, LineMarker, Report, Section } from '../report/model';
import { prefixesOf } from '../report/ordinals/decimals';
import { type HeadingScheme, rankOf, writeLike } from '../report/ordinals/schemes';
import { levelsOf, type SiblingGroup, siblingGroups } from '../report/ordinals/siblings';
import { skipBlanks } from '../text/characters';
import type { Rearranged } from './rearranged';

/** 0-based number of the last line of `section`. */
export const lastLine = (report: Report, section: Section): number => lineAt(report.lines, section.end);

/** The line end behind `line` as it stands there; empty at the end of the text. */
const lineEnd = (report: Report, line: Line): string =>
  report.text.slice(line.end, report.lines[line.number + 1]?.start ?? report.text.length);

/** How the lines of a report end, so that new ones end likewise. */
export const usualLineEnd = (report: Report): string => lineEnd(report, report.lines[0]!) || '\n';

/**
 * Puts the lines of `moved` before line `target` and numbers anew what that touches. Blank lines between
 * sections stay with the place, line ends stay where they are, so a text without a last line end keeps none.
 */
export function rearrangeLines(
  report: Report,
  moved: readonly Section[],
  target: number,
  changes: ReadonlyMap<number, LineNumbering>,
): Rearranged {
  const order = orderOfLines(report, moved, target);
  const place = new Map(order.map((line, index) => [line, index]));
  const markers = report.markers
    .map((marker) => ({ old: marker, next: renumberedAs(report, marker, changes.get(marker.start)) }))
    .sort((a, b) => place.get(a.old.line)! - place.get(b.old.line)! || a.old.start - b.old.start)
    .map(withResets(report, place));
  const ordinals = renumberTouched(report, markers, new Set(moved.map((section) => section.marker.start)));
  const prefixes = prefixesOf(
    report.markers,
    markers.map(({ old, next }, i) => ({ old, depth: next.depth, ordinal: ordinals[i]! })),
  );
  const written = new Map(
    markers.map(({ old, next }, i) => [
      old.line,
      { old, next: { ...next, prefix: prefixes[i]! }, ordinal: ordinals[i]! },
    ]),
  );

  const starts: number[] = [];
  let text = '';
  order.forEach((number, index) => {
    const line = report.lines[number]!;
    const marker = written.get(number);
    starts[number] = text.length;
    text += marker ? withOrdinal(report, line, marker) : report.text.slice(line.start, line.end);
    text += lineEnd(report, report.lines[index]!);
  });
  const follow = (offset: number): number => {
    const line = report.lines[lineAt(report.lines, offset)]!;
    const marker = written.get(line.number);
    const column = Math.min(offset, line.end) - line.start;
    const grown = marker ? withOrdinal(report, line, marker).length - (line.end - line.start) : 0;
    return starts[line.number]! + column + (marker && offset >= marker.old.end ? grown : 0);
  };
  return { text, caret: follow(moved[0]!.marker.start), follow };
}

/** How a heading is numbered: 1.2.1 has the depth 3, all but decimals 1. */
export interface LineNumbering {
  readonly scheme: HeadingScheme;
  readonly depth: number;
}

function renumberedAs(report: Report, marker: LineMarker, numbering: LineNumbering | undefined): LineMarker {
  if (!numbering) return marker;
  const { scheme, depth } = numbering;
  const alike = report.markers.find((each) => each.scheme === scheme && each.depth === depth);
  return { ...marker, scheme, depth, rank: alike?.rank ?? rankOf(scheme, depth) };
}

interface MovedMarker {
  readonly old: LineMarker;
  readonly next: LineMarker;
}

/** Says of each marker in the new order whether numbering may begin anew there; `place`: where each line goes. */
function withResets({ sections, markers }: Report, place: ReadonlyMap<number, number>) {
  const annexes = sections.flatMap(({ kind, line }) => (kind === 'attachment' ? [line] : []));
  const others = markers.flatMap(({ afterReset, line }, i) => {
    const before = markers[i - 1]?.line ?? -1;
    if (!afterReset || annexes.some((annex) => before < annex && annex < line)) return [];
    // What it begins anew behind stands between it and the ordinal before, if anything does.
    return [line - 1 > before ? line - 1 : line];
  });
  const resets = [...annexes, ...others].map((line) => place.get(line)!);
  return ({ old, next }: MovedMarker, i: number, all: readonly MovedMarker[]): MovedMarker => {
    const before = i > 0 ? place.get(all[i - 1]!.old.line)! : -1;
    const own = place.get(old.line)!;
    return { old, next: { ...next, afterReset: resets.some((reset) => before < reset && reset <= own) } };
  };
}

function withOrdinal(
  report: Report,
  line: Line,
  marker: { old: LineMarker; next: LineMarker; ordinal: number },
): string {
  const { old, next, ordinal } = marker;
  const stays = old.scheme === next.scheme && old.depth === next.depth;
  if (stays && old.ordinal === ordinal && old.prefix === next.prefix)
    return report.text.slice(line.start, line.end);
  const before = report.text.slice(line.start, old.start);
  // 一、 and （一） stand close to their heading, whatever stood between before.
  const from = old.scheme === next.scheme ? old.end : skipBlanks(report.text, old.end, line.end);
  return before + writeLike(next, ordinal) + report.text.slice(from, line.end);
}

/** The 0-based line numbers in their new order. */
function orderOfLines(report: Report, moved: readonly Section[], target: number): number[] {
  const blocks = moved.map((section) => ({ first: section.line, last: lastLine(report, section) }));
  const inBlock = (line: number) => blocks.some(({ first, last }) => line >= first && line <= last);
  const isEmpty = (line: number) => report.lines[line]!.textStart === report.lines[line]!.textEnd;
  const reach = (last: number): number => {
    let next = last + 1;
    while (next < report.lines.length && isEmpty(next)) next++;
    return next;
  };
  if (blocks.every(({ first, last }) => target >= first && target <= reach(last)))
    return report.lines.map((line) => line.number);
  // A block with blank lines on both sides takes one of the two distances along, so that one remains; the first of all
  // takes that behind it.
  const taken: number[] = [];
  const gaps: number[] = [];
  for (const { first, last } of blocks) {
    for (let line = first; line <= last; line++) taken.push(line);
    if (first > 0 && !isEmpty(first - 1)) continue;
    const own: number[] = [];
    for (let line = last + 1; line < report.lines.length && isEmpty(line) && !inBlock(line); line++)
      own.push(line);
    if (last + own.length + 1 === report.lines.length) {
      // At the end of the text the distance above is the block's own.
      own.length = 0;
      for (let line = first - 1; line > 0 && isEmpty(line); line--) own.unshift(line);
    }
    gaps.push(...own);
    taken.push(...own);
  }
  const stays = (line: number) => !inBlock(line) && !gaps.includes(line);
  // Behind the last section the distance comes first.
  const apart = gaps.length > 0 && target > 0 && !isEmpty(target - 1);
  const placed = apart ? [...gaps, ...taken.filter((line) => !gaps.includes(line))] : taken;
  const order: number[] = [];
  for (const line of report.lines) {
    if (line.number === target) order.push(...placed);
    if (stays(line.number)) order.push(line.number);
  }
  if (target >= report.lines.length) order.push(...placed);
  return order;
}

/**
 * The ordinal of each marker in the new order. A run of siblings whose members changed is counted through;
 * a run that went on from the one before it goes on from it again; every other run is left as it is.
 */
function renumberTouched(
  report: Report,
  markers: readonly { old: LineMarker; next: LineMarker }[],
  moved: ReadonlySet<number>,
): number[] {
  const judged = new Map(judgeNumbering(report).map((each) => [each.marker.start, each]));
  const ordinals = new Map(markers.map(({ old }) => [old.start, old.ordinal]));
  const begins = beginnings(report, judged, moved);
  const next = markers.map((marker) => marker.next);
  for (const level of levelsOf([...report.markers, ...next])) {
    const before = siblingGroups(report.markers, level);
    const after = siblingGroups(next, level);
    const unchanged = new Set(before.map(key));
    const homes = new Map(
      before.flatMap(({ items }, index) => items.map((item) => [item.start, index] as const)),
    );
    // With what the run from `from` on begins: as it did, and with 1 where all of it has come there; undefined if it goes on.
    const beginsBehindReset = ({ items, resets }: SiblingGroup, from: number): number | undefined => {
      for (let i = from; i < items.length && (i === from || !resets[i]); i++) {
        if (moved.has(items[i]!.start)) continue;
        const own = begins.get(items[i]!.start);
        return own?.isReset ? own.value : undefined;
      }
      return 1;
    };
    let last: number | undefined;
    for (const group of after) {
      const home =
        group.items.find((item) => !moved.has(item.start) && begins.has(item.start)) ?? group.items[0]!;
      const start = begins.get(home.start);
      const first = start?.runsOn ? (last ?? 0) + 1 : (start?.value ?? 1);
      const touched = !unchanged.has(key(group));
      const shiftBy = first - (judged.get(group.items[0]!.start)?.judgement.value ?? first);
      let n = first - 1;
      group.items.forEach((item, i) => {
        // Counting began anew here, and what stands above is still what stood above.
        const above = group.items[i - 1];
        const again =
          above !== undefined && homes.get(above.start) === homes.get(item.start) && homes.has(item.start);
        const own = begins.get(item.start);
        const anew = again && own?.anew && !moved.has(item.start) && !own.isReset ? own.value : undefined;
        n = (i > 0 && group.resets[i] ? beginsBehindReset(group, i) : anew) ?? n + 1;
        if (touched) ordinals.set(item.start, n);
        else if (start?.runsOn) ordinals.set(item.start, item.ordinal + shiftBy);
      });
      last = ordinals.get(group.items.at(-1)!.start);
    }
  }
  return markers.map(({ old }) => ordinals.get(old.start)!);
}

const key = ({ items, resets }: SiblingGroup): string =>
  items.map(({ start, scheme }, i) => `${scheme}@${start}${i > 0 && resets[i] ? '!' : ''}`).join();

/** Where counting begins. */
interface Beginning {
  readonly value: number;
  /** It goes on from the run before, over a heading of a containing level. */
  readonly runsOn: boolean;
  /** It begins anew among its siblings, not at the first of them. */
  readonly anew: boolean;
  /** A line lets it do so, an annex or another title: whatever comes first behind that begins anew. */
  readonly isReset: boolean;
}

/** The ordinals where counting begins, by their offsets. */
function beginnings(
  report: Report,
  judged: ReadonlyMap<number, JudgedMarker>,
  moved: ReadonlySet<number>,
): Map<number, Beginning> {
  const result = new Map<number, Beginning>();
  for (const level of levelsOf(report.markers)) {
    const groups = siblingGroups(report.markers, level);
    const goOn = groups.filter(({ items }, i) => i > 0 && judged.get(items[0]!.start)!.judgement.value > 1);
    // Where the others go on, the first one does so as well if it comes to stand behind another.
    const firstRunsOn = groups.length > 1 && goOn.length * 2 > groups.length - 1;
    let pending: Beginning | undefined;
    let last: number | undefined;
    for (const group of groups) {
      const { items, resets } = group;
      pending = undefined;
      for (const [i, item] of items.entries()) {
        const judgement = judged.get(item.start)!.judgement;
        if (judgement.begins) {
          const runsOn =
            judgement.value === (last ?? 0) + 1 && (group === groups[0] ? firstRunsOn : judgement.value > 1);
          pending = { value: judgement.value, runsOn, anew: i > 0, isReset: resets[i]! };
        }
        last = judgement.value;
        // When the first of a run is moved away the next one begins it.
        if (!pending || moved.has(item.start)) continue;
        result.set(item.start, pending);
        pending = undefined;
      }
    }
  }
  return result;
}
