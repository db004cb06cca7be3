import type { Line, Report, Section } from '../report/model';
import { schemes, writeLike } from '../report/ordinals/schemes';
import { sectionAt } from '../report/sections';
import { toHan } from '../text/numerals';

/**
 * What a new paragraph on the blank line `line` (0-based) would begin with: the ordinal of the next sibling of what
 * stands above, or of the first below a level-1 heading that has nothing yet; indented and set apart as that one
 * is. Undefined where no ordinal is to be expected: behind a lower heading whose text is still to come, or where
 * the next one stands already.
 */
export function nextOrdinal(report: Report, line: number): string | undefined {
  const here = report.lines[line];
  if (!here || here.textStart !== here.textEnd) return undefined;
  let above = line - 1;
  while (above >= 0 && report.lines[above]!.textStart === report.lines[above]!.textEnd) above--;
  // More than one blank line is a new part of the text, not the next paragraph.
  if (above < 0 || line - above > 2) return undefined;
  const section = openSection(report, report.lines[above]!.textEnd);
  const ordinal = section && ordinalBehind(report, section, above);
  return ordinal && indentOf(report, section, here) + ordinal;
}

function ordinalBehind(report: Report, section: Section, above: number): string | undefined {
  const { title, runIn, marker } = section;
  const bare = section.kind === 'heading' && section.line === above && runIn.start === runIn.end;
  if (bare && title.end > title.start && report.text[title.end] !== '。') {
    return section.scheme === 'han' ? schemes.bracketedHan.write(1) : undefined;
  }
  if (title.end === title.start && runIn.start === runIn.end) return undefined;
  const next = section.ordinal + 1;
  if (siblingsOf(report, section).some((other) => other.start > section.start && other.ordinal >= next))
    return undefined;
  if (section.kind === 'heading') {
    const apart = report.text.slice(marker.end, title.end > title.start ? title.start : runIn.start);
    const own = report.markers.find(({ start }) => start === marker.start)!;
    return writeLike(own, next) + apart;
  }
  const word = report.text[marker.end - 1]!;
  return word === '是' || word === '要' ? `${toHan(next)}${word}` : undefined;
}

/**
 * The indentation of `section`, where the new line has none: VS Code carries blanks and tabs over by itself, but not
 * the wide ones that Chinese paragraphs are indented with.
 */
function indentOf({ text, lines }: Report, section: Section, here: Line): string {
  const { start, textStart } = lines[section.line]!;
  const indent = text.slice(start, textStart);
  return here.start === here.end && /[^ \t]/.test(indent) ? indent : '';
}

/** The section that the paragraph ending at `offset` continues: a heading, or a list item that began its line. */
function openSection(report: Report, offset: number): Section | undefined {
  let section = sectionAt(report, offset);
  while (section?.kind === 'enumeration' && section.marker.start !== report.lines[section.line]!.textStart) {
    section = section.parent;
  }
  return section?.kind === 'attachment' || section?.kind === 'unnumbered' ? undefined : section;
}

const siblingsOf = (report: Report, section: Section): readonly Section[] =>
  section.parent?.children ?? report.roots;
