import { headingOf, sentenceOf } from '../filling/context';
import { kindOf } from '../filling/kind';
import { progressOf, type Tracked } from '../filling/progress';
import { shownClause } from '../report/clause';
import type { Report, Section } from '../report/model';
import { labelOf } from '../report/sections';
import type { TreeEntry } from './tree';

/** Enough to see what a blank is about. UTF-16 units. */
const LONGEST_SENTENCE = 200;

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
    problems: [],
    span: heading,
    target: first.target,
    children,
  };
}

function placeEntry(report: Report, place: Tracked): TreeEntry {
  const clause = shownClause(report, place);
  const sentence = sentenceOf(report, place);
  const { lead } = clause;
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
    problems: [],
    span: target,
    target,
    children: [],
  };
}
