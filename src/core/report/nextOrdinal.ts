import { toHan } from '../text/numerals';
import { type HeadingScheme, schemes } from './levels';
import { sectionAt } from './outline';
import type { Report, Section } from './types';

/**
 * The ordinal that a new paragraph on the blank line `line` (0-based) would begin with: the next sibling of
 * what stands above, or the first below a level-1 heading that has nothing yet. Undefined where no ordinal is
 * to be expected: behind a lower heading whose text is still to come, or where the next one stands already.
 */
export function nextOrdinal(report: Report, line: number): string | undefined {
  const here = report.lines[line];
  if (!here || here.textStart !== here.textEnd) return undefined;
  let above = line - 1;
  while (above >= 0 && report.lines[above]!.textStart === report.lines[above]!.textEnd) above--;
  // More than one blank line is a new part of the text, not the next paragraph.
  if (above < 0 || line - above > 2) return undefined;
  const section = openSection(report, report.lines[above]!.textEnd);
  if (!section) return undefined;
  const bare =
    section.kind === 'heading' && section.line === above && section.runIn.start === section.runIn.end;
  if (bare && section.title.end > section.title.start && report.text[section.title.end] !== '。') {
    return section.scheme === 'han' ? schemes.bracketedHan.write(1) : undefined;
  }
  if (section.title.end === section.title.start && section.runIn.start === section.runIn.end)
    return undefined;
  const next = section.ordinal + 1;
  if (siblingsOf(report, section).some((other) => other.start > section.start && other.ordinal >= next))
    return undefined;
  if (section.kind === 'heading') return schemes[section.scheme as HeadingScheme].write(next);
  const word = report.text[section.marker.end - 1]!;
  return word === '是' || word === '要' ? `${toHan(next)}${word}` : undefined;
}

/** The section that the paragraph ending at `offset` continues: a heading, or a list item that began its line. */
function openSection(report: Report, offset: number): Section | undefined {
  let section = sectionAt(report, offset);
  while (section?.kind === 'enumeration' && section.marker.start !== report.lines[section.line]!.textStart) {
    section = section.parent;
  }
  return section?.kind === 'attachment' || section?.scheme === 'decimal' ? undefined : section;
}

const siblingsOf = (report: Report, section: Section): readonly Section[] =>
  section.parent?.children ?? report.roots;
