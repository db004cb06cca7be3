import { titleOfReport } from '../../report/outline';
import { coreOfTitle } from '../../report/parts/titles';
import type { ReportRule } from '../engine/rule';

/** 关于…的请示报告: two 文种 in one, of which the 党政机关公文处理工作条例 (art. 8) knows none. */
export const mixedKind: ReportRule = {
  code: 'mixed-kind',
  category: 'form',
  severity: 'warning',
  title: '文种混用',
  check: (report) => {
    const { title } = report;
    const written = title && titleOfReport(report);
    if (!title || !written || !/(?:请示报告|报告请示)$/.test(coreOfTitle(written))) return [];
    return [
      {
        ...title,
        message: '没有“请示报告”这个文种：请求指示、批准的用“请示”，汇报工作的用“报告”（条例第八条）。',
      },
    ];
  },
};
