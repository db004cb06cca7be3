import { applyEdits, offsetAfter } from '../text/edits';
import type { TextEdit } from '../text/span';
import { type HeadingScheme, schemes } from './levels';
import { judgeNumbering } from './numbering';
import { type Rearranged, type Refusal, refuse } from './rearranged';
import { lastLine, lineEnd, rearrangeLines } from './rearrangeLines';
import type { LineMarker, Report, Section } from './types';

// Moving, promoting, demoting and inserting headings. Sections are whole lines: a run-in heading moves with
// its text, and so do the headings and lists below it. Only lines change places and only ordinals change.

/** Where moved sections go: before or behind a section, at its level; or below it, as its last. */
export interface Destination {
  readonly place: 'before' | 'after' | 'into';
  readonly section: Section;
}

/** The levels that sections can be shifted along (GB/T 9704-2012 7.3.3). */
const LADDER: readonly HeadingScheme[] = ['han', 'bracketedHan', 'arabic', 'bracketedArabic', 'circled'];

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
  const scheme = section.scheme as HeadingScheme;
  const written = `${eol}${indent}${schemes[scheme].write(section.ordinal + 1)}`;
  // The new ordinal is counted in by hand: those that count on from it move up by one.
  const followers = followersOf(report, section).map(({ start, end, ordinal }) => {
    return { start, end, text: schemes[scheme].write(ordinal + 1) };
  });
  return rearrangedBy(report, [{ start: at, end: at, text: written }, ...followers], at + written.length);
}

/** The ordinals that count on from `section`, over headings of a containing level where the text does so. */
function followersOf(report: Report, section: Section): LineMarker[] {
  const judged = judgeNumbering(report).filter(({ marker }) => marker.scheme === section.scheme);
  const own = judged.findIndex(({ marker }) => marker.start === section.marker.start);
  const end = judged.findIndex(({ judgement }, i) => i > own && !judgement.goesOn);
  return judged.slice(own + 1, end < 0 ? undefined : end).map(({ marker }) => marker);
}

/** The text with `edits` made. */
function rearrangedBy(report: Report, edits: readonly TextEdit[], caret: number): Rearranged {
  return {
    text: applyEdits(report.text, edits),
    caret,
    follow: (offset) => offsetAfter(edits, offset),
  };
}

function relevel(report: Report, section: Section, scheme: HeadingScheme): Rearranged | Refusal {
  const changes = new Map<number, HeadingScheme>();
  const refusal = shift(section, scheme, changes);
  return refusal ?? rearrangeLines(report, [section], section.line, changes);
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
