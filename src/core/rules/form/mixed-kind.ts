import { coreOfTitle } from '../../report/documentParts/titles';
import { titleOfReport } from '../../report/sections';
import type { About } from '../engine/about';
import type { ReportRule } from '../engine/rule';

/** 关于…的请示报告: two 文种 in one, of which the 党政机关公文处理工作条例 (art. 8) knows none. */
export const mixedKind: ReportRule = {
  code: 'mixed-kind',
  category: 'form',
  severity: 'warning',
  title: '文种混用',
  source: '《党政机关公文处理工作条例》第八条',
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

export const about: About = {
  shows: '关于…的请示报告',
  wrong: [
    {
      text: '⟦关于追加经费的请示报告⟧\n市政府：\n理由充分。',
      says: '没有“请示报告”这个文种：请求指示、批准的用“请示”，汇报工作的用“报告”（条例第八条）。',
    },
    {
      text: '⟦关于追加经费的请示报告⟧⟦。⟧\n市政府：\n理由充分。',
      says: [
        '没有“请示报告”这个文种：请求指示、批准的用“请示”，汇报工作的用“报告”（条例第八条）。',
        { message: '公文标题末尾不用句号。', code: 'title-full-stop' },
      ],
    },
    {
      text: '⟦关于追加经费的报告请示⟧\n市政府：\n理由充分。',
      says: '没有“请示报告”这个文种：请求指示、批准的用“请示”，汇报工作的用“报告”（条例第八条）。',
    },
  ],
  right: [
    '关于追加经费的请示\n市政府：\n理由充分。',
    '关于健全请示报告制度的通知\n各科室：\n请落实。',
    '关于学习《重大事项请示报告条例》的报告\n市委：\n情况良好。',
  ],
};
