import { skipBlanks } from '../text/characters';
import { type HeadingScheme, schemes } from './levels';
import { lineAt } from './lines';
import { type JudgedMarker, judgeNumbering, siblingGroups } from './numbering';
import type { Line, LineMarker, Report, Section } from './types';

// Moving, promoting, demoting and inserting headings. Sections are whole lines: a run-in heading moves with
// its text, and so do the headings and lists below it. Only lines change places and only ordinals change.

/** The text after a rearrangement, and where in it the (first) moved section's ordinal begins. */
export interface Rearranged {
  readonly text: string;
  readonly caret: number;
}

/** Why it cannot be done, as a Chinese sentence. */
export interface Refusal {
  readonly refused: string;
}

/** Where moved sections go: before or behind a section, at its level; or below it, as its last. */
export interface Destination {
  readonly place: 'before' | 'after' | 'into';
  readonly section: Section;
}

/** The levels that sections can be shifted along (GB/T 9704-2012 7.3.3). */
const LADDER: readonly HeadingScheme[] = ['han', 'bracketedHan', 'arabic', 'bracketedArabic', 'circled'];

const refuse = (refused: string): Refusal => ({ refused });

/** Moves `moved` (headings, in any order; what stands inside another of them moves with it) to `destination`. */
export function moveSections(
  report: Report,
  moved: readonly Section[],
  destination: Destination,
): Rearranged | Refusal {
  const tops = withoutNested(moved);
  if (tops.length === 0) return refuse('请选择要移动的标题。');
  if (tops.some((section) => section.kind !== 'heading') || destination.section.kind === 'enumeration') {
    return refuse('只能移动标题；“一是”各项请在本段内调整。');
  }
  if (tops.some((section) => contains(section, destination.section))) {
    return refuse('不能把标题移到它自己或它的下级之中。');
  }
  const scheme = schemeAt(destination, tops[0]!);
  const changes = new Map<number, HeadingScheme>();
  for (const section of tops) {
    const refusal = shift(section, scheme, changes);
    if (refusal) return refusal;
  }
  const { section, place } = destination;
  const target = place === 'before' ? section.line : lastLine(report, section) + 1;
  return rearrange(report, tops, target, changes);
}

/** Changes places with the sibling above. */
export function moveSectionUp(report: Report, section: Section): Rearranged | Refusal {
  const above = sibling(report, section, -1);
  if (!above) return refuse('已经是本级的第一个标题，不能再上移。');
  return moveSections(report, [section], { place: 'before', section: above });
}

/** Changes places with the sibling below. */
export function moveSectionDown(report: Report, section: Section): Rearranged | Refusal {
  const below = sibling(report, section, 1);
  if (!below) return refuse('已经是本级的最后一个标题，不能再下移。');
  return moveSections(report, [section], { place: 'after', section: below });
}

/** One level up, as its parent; the headings below it follow. Nothing changes its place. */
export function promoteSection(report: Report, section: Section): Rearranged | Refusal {
  if (section.kind !== 'heading') return refuse('只有标题可以升级。');
  const parent = section.parent;
  if (parent?.kind !== 'heading') return refuse('已经是最高一级的标题，不能再升级。');
  return relevel(report, section, parent.scheme as HeadingScheme);
}

/** One level down, below the sibling above it; the headings below it follow. Nothing changes its place. */
export function demoteSection(report: Report, section: Section): Rearranged | Refusal {
  if (section.kind !== 'heading') return refuse('只有标题可以降级。');
  const above = sibling(report, section, -1);
  if (!above) return refuse('这是本级的第一个标题，前面没有可以归入的同级标题，不能降级。');
  const scheme = childScheme(above);
  if (!scheme) return refuse('已经是最低一级的标题（①），不能再降级。');
  return relevel(report, section, scheme);
}

/** A new heading of the same level behind `section`; the caret stands where its words go. */
export function insertSection(report: Report, section: Section): Rearranged | Refusal {
  if (section.kind !== 'heading') return refuse('请把光标放在要在其后插入的标题上。');
  const line = report.lines[section.line]!;
  const at = report.lines[lastLine(report, section)]!.end;
  const indent = report.text.slice(line.start, line.textStart);
  const eol = report.lines.length > 1 ? lineEnd(report, report.lines[0]!) : '\n';
  const written = schemes[section.scheme as HeadingScheme].write(section.ordinal + 1);
  const text = `${report.text.slice(0, at)}${eol}${indent}${written}${report.text.slice(at)}`;
  const followers = siblingsBehind(report, section);
  // The new ordinal is counted in by hand: the siblings behind it move up by one.
  const grown = `${eol}${indent}${written}`.length;
  let moved = text;
  for (const follower of followers.toReversed()) {
    const start = follower.start + grown;
    moved = `${moved.slice(0, start)}${schemes[follower.scheme].write(follower.ordinal + 1)}${moved.slice(follower.end + grown)}`;
  }
  return { text: moved, caret: at + grown };
}

/** The ordinals behind `section` in its run of siblings that count on from it. */
function siblingsBehind(report: Report, section: Section): LineMarker[] {
  const judged = judgeNumbering(report);
  const group = siblingGroups(report.markers, section.scheme as HeadingScheme).find(({ items }) =>
    items.some((item) => item.start === section.marker.start),
  );
  if (!group) return [];
  const begins = new Set(judged.filter(({ judgement }) => judgement.begins).map(({ marker }) => marker));
  const own = group.items.findIndex((item) => item.start === section.marker.start);
  const end = group.items.findIndex((item, i) => i > own && begins.has(item));
  return group.items.slice(own + 1, end < 0 ? undefined : end);
}

function relevel(report: Report, section: Section, scheme: HeadingScheme): Rearranged | Refusal {
  const changes = new Map<number, HeadingScheme>();
  const refusal = shift(section, scheme, changes);
  return refusal ?? rearrange(report, [section], section.line, changes);
}

/** Notes the new scheme of `section` and of all headings below it by their marker's offset. */
function shift(
  section: Section,
  to: HeadingScheme,
  changes: Map<number, HeadingScheme>,
): Refusal | undefined {
  if (section.scheme === to) return undefined;
  const from = LADDER.indexOf(section.scheme as HeadingScheme);
  const by = LADDER.indexOf(to) - from;
  if (from < 0 || !LADDER.includes(to))
    return refuse('章、节、条和 1.1 这样的序号不能升降级，只能在同级之间移动。');
  for (const each of withDescendants(section)) {
    if (each.kind !== 'heading') continue;
    const level = LADDER.indexOf(each.scheme as HeadingScheme);
    const next = LADDER[level + by];
    if (level < 0 || next === undefined) {
      return refuse(
        `下级标题中已有${schemes[each.scheme as HeadingScheme].write(1)}一级，再往${by > 0 ? '下' : '上'}没有可用的层次。`,
      );
    }
    changes.set(each.marker.start, next);
  }
  return undefined;
}

function* withDescendants(section: Section): Generator<Section> {
  yield section;
  for (const child of section.children) yield* withDescendants(child);
}

/** The scheme a section has at `destination`. */
function schemeAt({ place, section }: Destination, moved: Section): HeadingScheme {
  if (place === 'into') return childScheme(section) ?? (moved.scheme as HeadingScheme);
  return section.kind === 'heading' ? (section.scheme as HeadingScheme) : (moved.scheme as HeadingScheme);
}

/** What headings below `section` are numbered with: as those that stand there, else the next level. */
function childScheme(section: Section): HeadingScheme | undefined {
  const child = section.children.find((each) => each.kind === 'heading');
  if (child) return child.scheme as HeadingScheme;
  if (section.kind === 'attachment') return 'han';
  const level = LADDER.indexOf(section.scheme as HeadingScheme);
  return level < 0 ? undefined : LADDER[level + 1];
}

/** The nearest heading beside `section` among its siblings, -1 above, 1 below. */
function sibling(report: Report, section: Section, step: -1 | 1): Section | undefined {
  const siblings = (section.parent?.children ?? report.roots).filter((each) => each.kind === 'heading');
  return siblings[siblings.indexOf(section) + step];
}

function contains(outer: Section, inner: Section): boolean {
  for (let at: Section | undefined = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** In reading order, without those that stand inside another one. */
function withoutNested(sections: readonly Section[]): Section[] {
  const tops = sections.filter(
    (section) => !sections.some((other) => other !== section && contains(other, section)),
  );
  return [...new Set(tops)].sort((a, b) => a.start - b.start);
}

const lastLine = (report: Report, section: Section): number => lineAt(report.lines, section.end);

const lineEnd = (report: Report, line: Line): string =>
  report.text.slice(line.end, report.lines[line.number + 1]?.start ?? report.text.length);

/**
 * Puts the lines of `moved` before line `target` and numbers anew what that touches. Blank lines between
 * sections stay with the place, line ends stay where they are, so a text without a last line end keeps none.
 */
function rearrange(
  report: Report,
  moved: readonly Section[],
  target: number,
  changes: ReadonlyMap<number, HeadingScheme>,
): Rearranged {
  const order = orderOfLines(report, moved, target);
  const place = new Map(order.map((line, index) => [line, index]));
  const markers = report.markers
    .map((marker) => ({
      old: marker,
      next: { ...marker, scheme: changes.get(marker.start) ?? marker.scheme },
    }))
    .sort((a, b) => place.get(a.old.line)! - place.get(b.old.line)! || a.old.start - b.old.start);
  const ordinals = renumberTouched(report, markers, new Set(moved.map((section) => section.marker.start)));
  const written = new Map(
    markers.map(({ old, next }, i) => [old.line, { old, next, ordinal: ordinals[i]! }]),
  );

  let text = '';
  let caret = 0;
  order.forEach((number, index) => {
    const line = report.lines[number]!;
    const marker = written.get(number);
    if (marker && marker.old.start === moved[0]!.marker.start) {
      caret = text.length + marker.old.start - line.start;
    }
    text += marker ? withOrdinal(report, line, marker) : report.text.slice(line.start, line.end);
    text += lineEnd(report, report.lines[index]!);
  });
  return { text, caret };
}

function withOrdinal(
  report: Report,
  line: Line,
  marker: { old: LineMarker; next: LineMarker; ordinal: number },
): string {
  const { old, next, ordinal } = marker;
  if (old.scheme === next.scheme && old.ordinal === ordinal) return report.text.slice(line.start, line.end);
  const before = report.text.slice(line.start, old.start);
  // 一、 and （一） stand close to their heading, whatever stood between before.
  const from = old.scheme === next.scheme ? old.end : skipBlanks(report.text, old.end, line.end);
  return before + schemes[next.scheme].write(ordinal) + report.text.slice(from, line.end);
}

/** The 0-based line numbers in their new order. */
function orderOfLines(report: Report, moved: readonly Section[], target: number): number[] {
  const blocks = moved.map((section) => ({ first: section.line, last: lastLine(report, section) }));
  const inBlock = (line: number) => blocks.some(({ first, last }) => line >= first && line <= last);
  if (blocks.every(({ first, last }) => target >= first && target <= last + 1))
    return report.lines.map((line) => line.number);
  const isEmpty = (line: number) => report.lines[line]!.textStart === report.lines[line]!.textEnd;
  // A block with blank lines on both sides takes one of the two distances along, so that one remains.
  const taken: number[] = [];
  const gaps: number[] = [];
  for (const { first, last } of blocks) {
    for (let line = first; line <= last; line++) taken.push(line);
    if (first === 0 || !isEmpty(first - 1)) continue;
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
  for (const scheme of LADDER_AND_CLAUSES) {
    const before = siblingGroups(report.markers, scheme);
    const after = siblingGroups(
      markers.map(({ next }) => next),
      scheme,
    );
    const unchanged = new Set(before.map(key));
    const homes = new Map(
      before.flatMap(({ items }, index) => items.map((item) => [item.start, index] as const)),
    );
    let last: number | undefined;
    for (const group of after) {
      const home =
        group.items.find((item) => !moved.has(item.start) && begins.has(item.start)) ?? group.items[0]!;
      const start = begins.get(home.start);
      const first = start?.runsOn && last !== undefined ? last + 1 : (start?.value ?? 1);
      const touched = !unchanged.has(key(group));
      const shiftBy = first - (judged.get(group.items[0]!.start)?.judgement.value ?? first);
      let n = first - 1;
      group.items.forEach((item, i) => {
        // Counting began anew here, and what stands above is still what stood above.
        const above = group.items[i - 1];
        const again =
          above !== undefined && homes.get(above.start) === homes.get(item.start) && homes.has(item.start);
        const restart = again && !moved.has(item.start) ? begins.get(item.start) : undefined;
        n = restart?.anew ? restart.value : n + 1;
        if (touched) ordinals.set(item.start, n);
        else if (start?.runsOn) ordinals.set(item.start, item.ordinal + shiftBy);
      });
      last = ordinals.get(group.items.at(-1)!.start);
    }
  }
  return markers.map(({ old }) => ordinals.get(old.start)!);
}

const LADDER_AND_CLAUSES = (Object.keys(schemes) as HeadingScheme[]).filter((id) => id !== 'decimal');

const key = ({ items }: { readonly items: readonly LineMarker[] }): string =>
  items.map(({ start, scheme }) => `${scheme}@${start}`).join();

/** Where counting begins. */
interface Beginning {
  readonly value: number;
  /** It goes on from the run before, over a heading of a containing level. */
  readonly runsOn: boolean;
  /** It begins anew among its siblings, not at the first of them. */
  readonly anew: boolean;
}

/** The ordinals where counting begins, by their offsets. */
function beginnings(
  report: Report,
  judged: ReadonlyMap<number, JudgedMarker>,
  moved: ReadonlySet<number>,
): Map<number, Beginning> {
  const result = new Map<number, Beginning>();
  for (const scheme of LADDER_AND_CLAUSES) {
    let pending: Beginning | undefined;
    let last: number | undefined;
    for (const { items } of siblingGroups(report.markers, scheme)) {
      pending = undefined;
      for (const item of items) {
        const judgement = judged.get(item.start)!.judgement;
        if (judgement.begins) {
          const runsOn = judgement.value > 1 && judgement.value === (last ?? 0) + 1;
          pending = { value: judgement.value, runsOn, anew: item !== items[0] };
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
