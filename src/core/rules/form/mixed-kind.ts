import { coreOfTitle } from '../../report/documentParts/titles';
import { valuesOf } from '../../report/frontMatter/read';
import { kindEnding } from '../../report/kinds';
import type { Report } from '../../report/model';
import { titleOfReport } from '../../report/sections';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { Found, ReportRule } from '../engine/rule';

/**
 * 关于…的请示报告: two 文种 in one, of which the 党政机关公文处理工作条例 (art. 8) knows none; or one in the title and another in
 * the front matter.
 */
export const mixedKind: ReportRule = {
  code: 'mixed-kind',
  category: 'form',
  severity: 'warning',
  title: '文种混用',
  source: '《党政机关公文处理工作条例》第八条',
  check: (report) => {
    const { title } = report;
    const written = title && titleOfReport(report);
    if (!title || !written) return [];
    if (!/(?:请示报告|报告请示)$/.test(coreOfTitle(written))) return otherKindGiven(report, title);
    return [
      {
        ...title,
        message: '没有“请示报告”这个文种：请求指示、批准的用“请示”，汇报工作的用“报告”（条例第八条）。',
      },
    ];
  },
};

/** 文种: 报告 in the front matter above a title that ends in 请示. */
function otherKindGiven({ text, frontMatter }: Report, title: Span): Found[] {
  const key = valuesOf(frontMatter, '文种')[0];
  if (!key) return [];
  const [given, written] = [key, title].map(({ start, end }) =>
    kindEnding(coreOfTitle(text.slice(start, end))),
  );
  if (given === undefined || written === undefined || given === written) return [];
  return [
    {
      ...title,
      message: `标题里的文种是“${written}”，文件头里是“${given}”，请核对。`,
      related: [{ ...key, message: '文件头里的文种' }],
    },
  ];
}

export const about: About = {
  shows: '关于…的请示报告',
  wrong: [
    {
      text: '---\n文种: ⟪报告⟫\n---\n⟦关于追加经费的请示⟧\n市政府：\n理由充分。',
      says: [{ message: '标题里的文种是“请示”，文件头里是“报告”，请核对。', related: '文件头里的文种' }],
    },
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
    '---\n文种: 请示\n---\n关于追加经费的请示\n市政府：\n理由充分。\n妥否，请批示。',
    '---\n文种: 报告\n---\n2026年工作总结\n成绩来之不易。',
    '关于追加经费的请示\n市政府：\n理由充分。',
    '关于健全请示报告制度的通知\n各科室：\n请落实。',
    '关于学习《重大事项请示报告条例》的报告\n市委：\n情况良好。',
  ],
};
