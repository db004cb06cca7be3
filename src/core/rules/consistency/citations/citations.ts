import { type CitedPaper, citedPapersOf } from '../../../facts/papers/citedPapers';
import { type DocumentNumber, writeDocumentNumber } from '../../../facts/papers/documentNumbers';
import { linesWhere } from '../../../report/following';
import type { Report } from '../../../report/model';
import { type Paragraph, perParagraphPlaced } from '../../../report/paragraph';
import { moved, type Span } from '../../../text/span';

/** A citation with its place in the report. */
export interface Citation extends Omit<CitedPaper, 'number'> {
  /** Behind it in brackets, as 公文 write it. */
  readonly number: (DocumentNumber & { readonly written: string }) | undefined;
}

/** Whether a paragraph cites any paper. */
export const cites = (paragraph: Paragraph): boolean => citedPapersOf(paragraph).length > 0;

const citing = linesWhere(cites);

export function citationsOf(report: Report): Citation[] {
  const all: Citation[] = [];
  for (const { start, number, paragraph } of citing(report)) {
    if (number < report.firstLine) continue;
    for (const each of citationsIn(paragraph, start)) all.push(each);
  }
  return all;
}

/** In offsets of the report. */
const citationsIn = perParagraphPlaced(
  (paragraph) => citedPapersOf(paragraph).map(citation),
  (by, each): Citation => ({
    ...moved(by, each),
    number: each.number && moved(by, each.number),
    numberBefore: each.numberBefore && moved(by, each.numberBefore),
    inside: each.inside.length === 0 ? each.inside : each.inside.map((marks) => moved(by, marks)),
  }),
);

const citation = (paper: CitedPaper): Citation => ({
  ...paper,
  number: paper.number && { ...paper.number, written: writeDocumentNumber(paper.number) },
});

export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Titles as short as these name many papers: 工作报告, 实施方案. */
export const SHORT = 6;

/** From so many characters on one other character makes no other title. */
export const LONG = 8;
