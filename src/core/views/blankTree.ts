import { kindOf } from '../filling/kind';
import { progressOf, type Tracked } from '../filling/progress';
import { clauseSpan } from '../report/clause';
import { lineAt } from '../report/lines';
import type { Report, Section } from '../report/model';
import { labelOf, sectionAt } from '../report/sections';
import { sentenceAt } from '../text/sentences';
import type { Span } from '../text/span';
import type { TreeEntry } from './tree';

/** Enough to see what a blank is about. UTF-16 units. */
const LONGEST_SENTENCE = 200;
/** How far a sentence is looked for on either side: a broken text may be one line of a million characters. */
const FARTHEST = 500;

/**
 * The blanks by the heading they stand under, in reading order, those outside all headings at the top level; with
 * them, ticked off, what has been filled (`places`, in reading order).
 */
export function placeholderTree(
  report: Report,
  places: readonly Tracked[] = openPlaces(report),
): TreeEntry[] {
  const groups: { heading: Section | undefined; places: Tracked[] }[] = [];
  for (const place of places) {
    if (place.state === 'gone') continue;
    const heading = headingOf(report, place);
    const last = groups.at(-1);
    if (last && last.heading === heading) last.places.push(place);
    else groups.push({ heading, places: [place] });
  }
  return groups.flatMap(({ heading, places: within }) => {
    const rows = within.map((place) => placeEntry(report, place));
    return heading ? groupEntry(report, heading, within, rows) : rows;
  });
}

const openPlaces = ({ placeholders }: Report): Tracked[] =>
  placeholders.map(({ start, end }) => ({ start, end, state: 'open' }));

/** The heading that `span` stands under; list items have none of their own. */
export function headingOf(report: Report, { start }: Span): Section | undefined {
  let section = sectionAt(report, start);
  while (section?.kind === 'enumeration') section = section.parent;
  return section;
}

/** The sentence that `span` stands in, as far as it can be told from what is near. */
export function sentenceOf(report: Report, span: Span): Span {
  const line = report.lines[lineAt(report.lines, span.start)]!;
  const near = {
    start: Math.max(line.textStart, span.start - FARTHEST),
    end: Math.max(span.end, Math.min(line.textEnd, span.end + FARTHEST)),
  };
  return sentenceAt(report.text, near, span.start);
}

function groupEntry(
  report: Report,
  heading: Section,
  places: readonly Tracked[],
  children: readonly TreeEntry[],
): TreeEntry {
  const label = labelOf(report, heading);
  const path: string[] = [];
  for (let each: Section | undefined = heading; each; each = each.parent) path.unshift(labelOf(report, each));
  const { filled, total } = progressOf(places);
  const first = children[places.findIndex(({ state }) => state === 'open')] ?? children[0]!;
  return {
    key: label,
    label,
    description: filled > 0 ? `已填 ${filled}/${total}` : String(total),
    tooltip: path.join('\n'),
    spoken: filled > 0 ? `${label}，已填${filled}处，共${total}处` : `${label}，待填${total}处`,
    slips: [],
    span: heading,
    target: first.target,
    children,
  };
}

function placeEntry(report: Report, place: Tracked): TreeEntry {
  const clause = clauseSpan(report, place);
  const sentence = sentenceOf(report, place);
  const cut = clause.start > sentence.start && !/[，；：、\s]/.test(report.text[clause.start - 1]!);
  const lead = cut ? '…' : '';
  // A blank may hold tabs of its own only in a broken text; a row is one line all the same.
  const label = lead + report.text.slice(clause.start, clause.end).replace(/[\t\r\n]/g, ' ');
  const start = place.start - clause.start + lead.length;
  const filled = place.state === 'filled';
  const kind = filled ? undefined : kindOf(report, place).label;
  const written = report.text.slice(sentence.start, sentence.end).slice(0, LONGEST_SENTENCE);
  const target = { start: place.start, end: place.end };
  return {
    key: label,
    label,
    highlight: { start, end: start + place.end - place.start },
    description: kind ?? '',
    tooltip: kind === undefined ? written : `待填：${kind}\n${written}`,
    spoken: kind === undefined ? `已填：${label}` : `待填${kind}：${label}`,
    ...(filled && { icon: 'pass' }),
    slips: [],
    span: target,
    target,
    children: [],
  };
}
