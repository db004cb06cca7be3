import { originComment } from '../report/comments';
import { lineAt } from '../report/lines';
import type { Line, Report, Section } from '../report/model';
import { type HeadingScheme, isOnLadder, ladder, levelBelow, schemes } from '../report/ordinals/schemes';
import { parse } from '../report/parse';
import { sectionAt, titleOfReport } from '../report/sections';
import { applyEdits } from '../text/edits';
import type { Span, TextEdit } from '../text/span';
import { usualLineEnd } from './moveLines';

// Several departments' texts become sections of one report: each below a heading of its own, its levels shifted to
// fit, with a comment below the heading that says where it came from, so that it goes wherever the section goes.

/** A text to be taken in, and the name of its file without the ending. */
export interface Draft {
  readonly name: string;
  readonly text: string;
}

export interface Assembly {
  /** The edits of the report; all of them belong together. */
  readonly edits: readonly TextEdit[];
  /** Names of drafts with more levels than there are below the chosen one: the last ones are all written alike. */
  readonly tooDeep: readonly string[];
}

/** The levels that texts can be taken in at where `offset` stands: below its heading first, then beside it and those around it. */
export function assemblyLevels(report: Report, offset: number): HeadingScheme[] {
  const around = headingsAround(report, offset);
  if (around.length === 0) return ['han'];
  const levels = around.map(({ scheme }) => scheme as HeadingScheme);
  const below = levelBelow(levels[0]!);
  return [...(below ? [below] : []), ...levels.filter(isOnLadder)];
}

/** Takes `drafts` in behind the line at `offset`, as sections numbered with `scheme`, after those that stand there. */
export function assemble(
  report: Report,
  offset: number,
  drafts: readonly Draft[],
  scheme: HeadingScheme,
): Assembly {
  const line = report.lines[lineAt(report.lines, offset)]!;
  const eol = usualLineEnd(report);
  const siblings = siblingsAt(report, offset, scheme);
  const before = siblings.filter((section) => section.start <= line.end);
  const first = before.length === 0 ? 1 : before.at(-1)!.ordinal + 1;
  const sections = drafts.map((draft, i) => sectionOf(draft, scheme, first + i));
  const written = sections.flatMap(({ lines }) => lines).join(eol);
  const blank = line.textStart === line.textEnd;
  const edits: TextEdit[] = [
    blank
      ? { start: line.start, end: line.end, text: written }
      : { start: line.end, end: line.end, text: eol + written },
  ];
  for (const { marker, ordinal } of siblings.slice(before.length)) {
    edits.push({ ...marker, text: schemes[scheme].write(ordinal + drafts.length) });
  }
  return { edits, tooDeep: sections.flatMap(({ name, tooDeep }) => (tooDeep ? [name] : [])) };
}

/** The headings that `offset` stands under, innermost first. */
function headingsAround(report: Report, offset: number): Section[] {
  const around: Section[] = [];
  // A blank line goes on with the section above it.
  let line = lineAt(report.lines, offset);
  while (line > 0 && report.lines[line]!.textStart === report.lines[line]!.textEnd) line--;
  for (
    let section = sectionAt(report, Math.min(offset, report.lines[line]!.textEnd));
    section;
    section = section.parent
  ) {
    if (section.kind === 'heading') around.push(section);
  }
  return around;
}

/** The headings of `scheme` below the heading that would hold them at `offset`. */
function siblingsAt(report: Report, offset: number, scheme: HeadingScheme): Section[] {
  const { rank } = schemes[scheme];
  const parent = headingsAround(report, offset).find(
    (section) => schemes[section.scheme as HeadingScheme].rank < rank,
  );
  return (parent?.children ?? report.roots).filter(
    (section) => section.kind === 'heading' && section.scheme === scheme,
  );
}

interface DraftSection {
  readonly name: string;
  readonly lines: readonly string[];
  readonly tooDeep: boolean;
}

/** A draft as a section: its title is the heading, what only a letter of its own has is named in the comment. */
function sectionOf({ name, text }: Draft, scheme: HeadingScheme, ordinal: number): DraftSection {
  const draft = parse(text);
  const title = titleOfReport(draft) ?? name;
  const frame = [draft.addressee, draft.closing, draft.signature, draft.date].filter(
    (part) => part !== undefined,
  );
  const leftOut = [...writtenFrontMatter(draft), ...frame.map(({ start, end }) => text.slice(start, end))]
    .map((part) => part.replace(/\s*[\r\n]+\s*/g, ' '))
    .join(' ');
  const { edits, tooDeep } = shiftLevels(draft, ladder.indexOf(scheme) + 1);
  const outside = [draft.frontMatter, draft.title, ...frame].filter((part) => part !== undefined);
  const body = draft.lines
    .filter((line) => line.textStart < line.textEnd && !outside.some((part) => holds(part, line)))
    .map((line) => applyEdits(text.slice(line.textStart, line.textEnd), within(edits, line)));
  return {
    name,
    lines: [`${schemes[scheme].write(ordinal)}${title}`, originComment(name, leftOut), ...body],
    tooDeep,
  };
}

/** What stands between the two lines of `---`. */
function writtenFrontMatter({ text, frontMatter }: Report): string[] {
  if (!frontMatter) return [];
  const written = text.slice(frontMatter.start, frontMatter.end).replace(/^\s*---[^\S\r\n]*|---\s*$/g, '');
  return written.trim() === '' ? [] : [written.trim()];
}

const holds = (part: Span, line: Line): boolean => line.textStart >= part.start && line.textEnd <= part.end;

/** Edits of `line` in offsets of its own text. */
function within(edits: readonly TextEdit[], { textStart, textEnd }: Line): TextEdit[] {
  return edits
    .filter(({ start, end }) => start >= textStart && end <= textEnd)
    .map((edit) => ({ ...edit, start: edit.start - textStart, end: edit.end - textStart }));
}

/** Writes the levels that the draft uses, whichever they are, from the one at `top` of the ladder on. */
function shiftLevels(draft: Report, top: number): { edits: TextEdit[]; tooDeep: boolean } {
  const used = ladder.filter((scheme) => draft.markers.some((marker) => marker.scheme === scheme));
  const edits: TextEdit[] = [];
  for (const marker of draft.markers) {
    const level = used.indexOf(marker.scheme);
    // 第一章 and 1.1 are ways to number that have no place on the ladder: they stay.
    if (level < 0) continue;
    const scheme = ladder[Math.min(top + level, ladder.length - 1)]!;
    edits.push({ start: marker.start, end: marker.end, text: schemes[scheme].write(marker.ordinal) });
  }
  return { edits, tooDeep: top + used.length > ladder.length };
}
