import { type CitedPaper, citedPapersOf } from '../../../facts/papers/citedPapers';
import { type DocumentNumber, writeDocumentNumber } from '../../../facts/papers/documentNumbers';
import { linesWhere } from '../../../report/following';
import type { Report } from '../../../report/model';
import { moved, type Span } from '../../../text/span';

/** A citation with its place in the report. */
export interface Citation extends Omit<CitedPaper, 'number'> {
  /** Behind it in brackets, as 公文 write it. */
  readonly number: (DocumentNumber & { readonly written: string }) | undefined;
}

const citing = linesWhere((paragraph) => citedPapersOf(paragraph).length > 0);

export function citationsOf(report: Report): Citation[] {
  const all: Citation[] = [];
  for (const { start, number, paragraph } of citing(report)) {
    if (number < report.firstLine) continue;
    for (const paper of citedPapersOf(paragraph)) all.push(citation(paper, start));
  }
  return all;
}

/** `paper` in offsets of the report; its paragraph begins at `by`. */
function citation(paper: CitedPaper, by: number): Citation {
  const { number, numberBefore, inside } = paper;
  return {
    ...moved(by, paper),
    number: number && { ...moved(by, number), written: writeDocumentNumber(number) },
    numberBefore: numberBefore && moved(by, numberBefore),
    inside: inside.map((each) => moved(by, each)),
  };
}

export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Titles as short as these name many papers: 工作报告, 实施方案. */
export const SHORT = 6;

/** From so many characters on one other character makes no other title. */
export const LONG = 8;
