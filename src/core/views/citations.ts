import { type AttachmentFacts, attachmentFacts, citedAttachmentsOf } from '../facts/papers/attachments';
import { captionsOf, citedCaptionsOf } from '../facts/tables/captions';
import { citedHeadingsIn } from '../numbering/citedHeadings';
import { isAnothers } from '../report/anothersPaper';
import { entryWords } from '../report/documentParts/contents';
import { lineAt } from '../report/lines';
import type { Line, Report, Section } from '../report/model';
import { labelOf } from '../report/sections';
import type { Span } from '../text/span';

// Where the words of a report lead within it: 见附件2, 第（三）项, 表1, a line of the 目录. Offsets are UTF-16, of the report.

/** A place that is cited. It spans all that belongs to it. */
export interface CitedPlace extends Span {
  /** What one goes to: ordinal and heading, the name of the table. */
  readonly heading: Span;
  /** The same in one line. */
  readonly label: string;
}

/** Words that lead to one place, or to one of several. */
export interface Citation extends Span {
  /** In reading order; never empty. */
  readonly places: readonly CitedPlace[];
}

/** The citation at `offset`; undefined where nothing of this report is cited. */
export function citationAt(report: Report, offset: number): Citation | undefined {
  const line = report.lines[lineAt(report.lines, offset)]!;
  return citationsIn(report, line).find(({ start, end }) => start <= offset && offset <= end);
}

/** All citations that lead to the place whose heading `offset` stands in; the words that cite, in reading order. */
export function citationsOfPlaceAt(report: Report, offset: number): Span[] {
  const isIt = ({ heading }: CitedPlace) => heading.start <= offset && offset <= heading.end;
  return report.lines.flatMap((line) =>
    citationsIn(report, line)
      .filter(({ places }) => places.some(isIt))
      .map(({ start, end }) => ({ start, end })),
  );
}

function citationsIn(report: Report, line: Line): Citation[] {
  if (line.number < report.firstLine) return [];
  const part = report.parts.find((each) => each.line === line.number);
  switch (part?.role) {
    case 'contents':
      return listed(report, line);
    case 'attachment-note':
      return noted(report, line);
    case 'attachment':
    case 'title':
    case 'attachment-title':
      return [];
    default:
      return [...headings(report, line), ...attachments(report, line), ...captions(report, line)];
  }
}

const headings = (report: Report, line: Line): Citation[] =>
  citedHeadingsIn(report, line).map(({ start, end, headings: cited }) => ({
    start,
    end,
    places: cited.map((section) => placeOf(report, section)),
  }));

const placeOf = (report: Report, section: Section): CitedPlace => {
  const { start, end, marker, title } = section;
  return {
    start,
    end,
    heading: { start: marker.start, end: Math.max(marker.end, title.end) },
    label: labelOf(report, section),
  };
};

/** An entry of the 目录 leads to the headings that say the same. */
function listed(report: Report, { start, textStart, textEnd, paragraph }: Line): Citation[] {
  const words = said(paragraph.text);
  const places = report.sections
    .filter(({ kind, marker, title }) => {
      return (
        kind !== 'enumeration' &&
        said(report.text.slice(marker.start, Math.max(marker.end, title.end))) === words
      );
    })
    .map((section) => placeOf(report, section));
  return places.length > 0 && textEnd > start ? [{ start: textStart, end: textEnd, places }] : [];
}

const said = (words: string): string => entryWords(words.trim()).normalize('NFKC');

/** A name in the 附件说明 leads to its annex. */
const noted = (report: Report, line: Line): Citation[] => {
  const facts = attachmentFacts(report);
  return facts.named
    .filter(({ start, end }) => start < line.end && end > line.start)
    .flatMap(({ start, end, ordinal }) => {
      const places = annexPlaces(report, facts, ordinal);
      return places.length > 0 ? [{ start, end, places }] : [];
    });
};

/** 见附件, where there is one alone. */
const CITED_ALONE =
  /(?:见|参阅|参照|按照?|填写|[（(])(附件)(?![0-9０-９一二三四五六七八九十:：、说材格下上内里名清]|的名)/g;

/** 附件2 leads to the annex, and where that is not in this text to its name in the 附件说明. */
function attachments(report: Report, { paragraph, start: by }: Line): Citation[] {
  const { text } = paragraph;
  if (!text.includes('附件')) return [];
  const facts = attachmentFacts(report);
  const found: Citation[] = citedAttachmentsOf(paragraph).flatMap(({ numerals }) =>
    numerals.flatMap((numeral) => {
      const from = text.startsWith('附件', numeral.start - 2) ? numeral.start - 2 : numeral.start;
      const places = attachmentPlaces(report, facts, numeral.ordinal);
      return places.length > 0 ? [{ start: by + from, end: by + numeral.end, places }] : [];
    }),
  );
  for (const match of text.matchAll(CITED_ALONE)) {
    const at = match.index + match[0].length - match[1]!.length;
    const places = isAnothers(text, match.index) ? [] : attachmentPlaces(report, facts, undefined);
    if (places.length > 0) found.push({ start: by + at, end: by + at + match[1]!.length, places });
  }
  return found;
}

function attachmentPlaces(
  report: Report,
  facts: AttachmentFacts,
  ordinal: number | undefined,
): readonly CitedPlace[] {
  const annexes = annexPlaces(report, facts, ordinal);
  if (annexes.length > 0) return annexes;
  const { named } = facts;
  return named
    .filter((each) => (ordinal === undefined ? named.length === 1 : each.ordinal === ordinal))
    .map(({ start, end, words }) => ({ start, end, heading: { start, end }, label: `附件说明：${words}` }));
}

/** The annexes of that number; without one the only annex, if it is the only one. */
function annexPlaces(
  report: Report,
  { annexes }: AttachmentFacts,
  ordinal: number | undefined,
): readonly CitedPlace[] {
  const meant = annexes.filter((annex) =>
    ordinal === undefined || annexes.length === 1
      ? annexes.length === 1 && (ordinal === undefined || annex.ordinal === 0 || annex.ordinal === ordinal)
      : annex.ordinal === ordinal,
  );
  return meant.map(({ marker, title, words }) => {
    const section = report.sections.find((each) => each.marker.start === marker.start);
    const heading = { start: marker.start, end: Math.max(marker.end, title.end) };
    const mark = report.text.slice(marker.start, marker.end);
    return {
      start: heading.start,
      end: Math.max(section?.end ?? 0, heading.end),
      heading,
      label: words === '' ? mark : `${mark} ${words}`,
    };
  });
}

const captions = (report: Report, { paragraph, start: by }: Line): Citation[] => {
  const cited = citedCaptionsOf(paragraph);
  if (cited.length === 0) return [];
  const all = captionsOf(report);
  return cited.flatMap(({ start, end, label }) => {
    const places = all
      .filter((caption) => caption.label === label)
      .map((caption) => ({
        start: caption.start,
        end: caption.end,
        heading: { start: caption.start, end: caption.end },
        label: report.text.slice(caption.start, caption.end),
      }));
    return places.length > 0 ? [{ start: by + start, end: by + end, places }] : [];
  });
};
