import type { Report } from '../report/types';
import type { Measures } from './gbt9704';
import type { Markdown } from './markdown';
import { TOO_WIDE } from './pageRemarks';
import { layOut } from './paragraphs';
import { setTable } from './tableColumns';

/** Of the tables that are too wide for the 版心 of `measures`, named by their 1-based lines. */
export function tableRemarks(report: Report, measures: Measures, markdown?: Markdown): string[] {
  return layOut(report, markdown).flatMap((part) =>
    part.kind === 'table' && setTable(report, part.rows, measures).isTooWide
      ? [`第 ${part.rows[0]!.line.number + 1} 行起的表格${TOO_WIDE}`]
      : [],
  );
}
