import type { Report } from '../../report/model';
import type { Markdown } from '../composition/markdown';
import { layOut } from '../composition/paragraphs';
import { setTable } from '../composition/tableColumns';
import type { Measures } from '../gbt9704';
import { TOO_WIDE } from './pageRemarks';

/** Of the tables that are too wide for the 版心 of `measures`, named by their 1-based lines. */
export function tableRemarks(report: Report, measures: Measures, markdown?: Markdown): string[] {
  return layOut(report, markdown).flatMap((part) =>
    part.kind === 'table' && setTable(report, part.rows, measures).isTooWide
      ? [`第 ${part.rows[0]!.line.number + 1} 行起的表格${TOO_WIDE}`]
      : [],
  );
}
