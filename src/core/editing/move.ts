import { judgeNumbering } from '../numbering/judge';
import type { LineMarker, Report, Section } from '../report/model';
import { prefixesOf } from '../report/ordinals/decimals';
import { isOnLadder, ladder, levelBelow, schemes, writeLike } from '../report/ordinals/schemes';
import { applyEdits, offsetAfter } from '../text/edits';
import type { TextEdit } from '../text/span';
import { type LineNumbering, lastLine, rearrangeLines, usualLineEnd } from './moveLines';
import { type Rearranged, type Refusal, refuse } from './rearranged';

// Moving, promoting, demoting and inserting headings. Sections are whole lines: a run-in heading moves with
// its text, and so do the headings and lists below it. Only lines change places and only ordinals change.

/** Headings are moved by their ordinals. */
const UNCONVERTED = '这里有 Markdown 标题还没有序号，请先转换为公文，再移动。';

/** Where moved sections go: before or behind a section, at its level; or below it, as its last. */
export interface Destination {
  readonly place: 'before' | 'after' | 'into';
  readonly section: Section;
}

/** Moves `moved` (headings, in any order; what stands inside another of them moves with it) to `destination`. */
export function moveSections(
  report: Report,
  moved: readonly Section[],
  destination: Destination,
): Rearranged | Refusal {
  const tops = withoutNested(moved);
  if (tops.length === 0) return refuse('请选择要移动的标题。');
  if ([...tops, destination.section].some(({ kind }) => kind === 'unnumbered')) return refuse(UNCONVERTED);
  if (tops.some((section) => section.kind !== 'heading') || destination.section.kind === 'enumeration') {
    return refuse('只能移动标题；“一是”各项请在本段内调整。');
  }
  if (tops.some((section) => contains(section, destination.section))) {
    return refuse('不能把标题移到它自己或它的下级之中。');
  }
  const numbering = numberingAt(report, destination, tops[0]!);
  const changes = new Map<number, LineNumbering>();
  for (const section of tops) {
    const refusal = shift(report, section, numbering, changes);
    if (refusal) return refusal;
  }
  const { section, place } = destination;
  const target = place === 'before' ? section.line : lastLine(report, section) + 1;
  return rearrangeLines(report, tops, target, changes);
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
  return relevel(report, section, numberingOf(report, parent));
}

/** One level down, below the sibling above it; the headings below it follow. Nothing changes its place. */
export function demoteSection(report: Report, section: Section): Rearranged | Refusal {
  if (section.kind !== 'heading') return refuse('只有标题可以降级。');
  const above = sibling(report, section, -1);
  if (!above) return refuse('这是本级的第一个标题，前面没有可以归入的同级标题，不能降级。');
  const numbering = childNumbering(report, above);
  if (!numbering) return refuse('已经是最低一级的标题（①），不能再降级。');
  return relevel(report, section, numbering);
}

/** A new heading of the same level behind `section`; the caret stands where its words go. */
export function insertSection(report: Report, section: Section): Rearranged | Refusal {
  if (section.kind !== 'heading') return refuse('请把光标放在要在其后插入的标题上。');
  const line = report.lines[section.line]!;
  const at = report.lines[lastLine(report, section)]!.end;
  const indent = report.text.slice(line.start, line.textStart);
  const eol = usualLineEnd(report);
  const own = markerOf(report, section);
  const apart = own.scheme === 'decimal' ? report.text.slice(own.end, section.title.start) : '';
  const written = `${eol}${indent}${writeLike(own, own.ordinal + 1)}${apart}`;
  // The new ordinal is counted in by hand: those that count on from it move up by one.
  const followers = followersOf(report, section);
  const renumbered = report.markers.map((old) => {
    return { old, depth: old.depth, ordinal: old.ordinal + (followers.has(old) ? 1 : 0) };
  });
  const prefixes = prefixesOf(report.markers, renumbered);
  const moved = renumbered.flatMap(({ old, ordinal }, i): TextEdit[] => {
    const prefix = prefixes[i]!;
    if (ordinal === old.ordinal && prefix === old.prefix) return [];
    return [{ start: old.start, end: old.end, text: writeLike({ ...old, prefix }, ordinal) }];
  });
  return rearrangedBy(report, [{ start: at, end: at, text: written }, ...moved], at + written.length);
}

/** The ordinals that count on from `section`, over headings of a containing level where the text does so. */
function followersOf(report: Report, section: Section): ReadonlySet<LineMarker> {
  const followers = new Set<LineMarker>();
  let last = section.marker.start;
  for (const { marker, judgement, sibling } of judgeNumbering(report)) {
    if (!judgement.goesOn || sibling?.marker.start !== last || marker.start <= last) continue;
    followers.add(marker);
    last = marker.start;
  }
  return followers;
}

/** The text with `edits` made. */
function rearrangedBy(report: Report, edits: readonly TextEdit[], caret: number): Rearranged {
  return {
    text: applyEdits(report.text, edits),
    caret,
    follow: (offset) => offsetAfter(edits, offset),
  };
}

function relevel(report: Report, section: Section, numbering: LineNumbering): Rearranged | Refusal {
  const changes = new Map<number, LineNumbering>();
  const refusal = shift(report, section, numbering, changes);
  return refusal ?? rearrangeLines(report, [section], section.line, changes);
}

/** Notes how `section` and all headings below it are numbered then, by their marker's offset. */
function shift(
  report: Report,
  section: Section,
  to: LineNumbering,
  changes: Map<number, LineNumbering>,
): Refusal | undefined {
  const from = numberingOf(report, section);
  if (from.scheme === to.scheme && from.depth === to.depth) return undefined;
  const isDecimal = from.scheme === 'decimal' && to.scheme === 'decimal';
  const by = isDecimal ? to.depth - from.depth : ladder.indexOf(to.scheme) - ladder.indexOf(from.scheme);
  if (!isDecimal && !(isOnLadder(from.scheme) && isOnLadder(to.scheme)))
    return refuse('章、节、条不能升降级，1.1 这样的序号也不能改作一、（一）；只能在同级之间移动。');
  for (const each of withDescendants(section)) {
    if (each.kind !== 'heading') continue;
    const own = numberingOf(report, each);
    const next = isDecimal ? deeper(own, by) : lower(own, by);
    if (!next) {
      const written = own.scheme === 'decimal' ? '1.1.1.1.1' : schemes[own.scheme].write(1);
      return refuse(`下级标题中已有${written}一级，再往${by > 0 ? '下' : '上'}没有可用的层次。`);
    }
    changes.set(each.marker.start, next);
  }
  return undefined;
}

/** So many numbers has a decimal at most. */
const MAX_DEPTH = 5;

/** Another kind of ordinal below a decimal stays as it is. */
function deeper(own: LineNumbering, by: number): LineNumbering | undefined {
  if (own.scheme !== 'decimal') return own;
  const depth = own.depth + by;
  return depth >= 1 && depth <= MAX_DEPTH ? { scheme: 'decimal', depth } : undefined;
}

function lower(own: LineNumbering, by: number): LineNumbering | undefined {
  const scheme = levelBelow(own.scheme, by);
  return scheme && { scheme, depth: 1 };
}

/** The ordinal of a heading as it was read. */
const markerOf = (report: Report, { marker: { start } }: Section): LineMarker =>
  report.markers.find((marker) => marker.start === start)!;

function numberingOf(report: Report, section: Section): LineNumbering {
  const { scheme, depth } = markerOf(report, section);
  return { scheme, depth };
}

function* withDescendants(section: Section): Generator<Section> {
  yield section;
  for (const child of section.children) yield* withDescendants(child);
}

/** How a section is numbered at `destination`. */
function numberingAt(report: Report, { place, section }: Destination, moved: Section): LineNumbering {
  if (place === 'into') return childNumbering(report, section) ?? numberingOf(report, moved);
  return numberingOf(report, section.kind === 'heading' ? section : moved);
}

/** How headings below `section` are numbered: as those that stand there, else with the next level. */
function childNumbering(report: Report, section: Section): LineNumbering | undefined {
  const child = section.children.find((each) => each.kind === 'heading');
  if (child) return numberingOf(report, child);
  if (section.kind === 'attachment') return { scheme: 'han', depth: 1 };
  const own = numberingOf(report, section);
  return own.scheme === 'decimal' ? deeper(own, 1) : lower(own, 1);
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
