import { kindsClosing } from '../../report/kinds';
import type { About } from '../engine/about';
import type { ReportRule } from '../engine/rule';

/** 特此通知 at the end of a 报告: the closing formula of another 文种. */
export const closingMismatch: ReportRule = {
  code: 'closing-mismatch',
  category: 'form',
  severity: 'information',
  title: '结尾用语与文种不符',
  source: '《党政机关公文处理工作条例》第八条',
  check(report) {
    const { text, closing } = report;
    const kind = closing && report.kind;
    if (!kind) return [];
    const written = text.slice(closing.start, closing.end);
    const fits = kindsClosing(written);
    if (fits.length === 0 || fits.includes(kind)) return [];
    return [{ ...closing, message: `“${written}”是${fits.join('、')}的结尾用语，这份公文是${kind}。` }];
  },
};

export const about: About = {
  shows: '报告以“特此通知”结尾',
  wrong: [
    {
      text: '关于防汛工作情况的报告\n市政府：\n情况良好。\n⟦特此通知。⟧\n市水务局\n2026年7月8日',
      says: '“特此通知。”是通知的结尾用语，这份公文是报告。',
    },
    {
      text: '关于追加经费的请示\n市政府：\n理由充分。\n⟦特此报告。⟧',
      says: '“特此报告。”是报告的结尾用语，这份公文是请示。',
    },
    {
      text: '---\n文种: 报告\n---\n情况良好。\n⟦特此通知。⟧',
      says: '“特此通知。”是通知的结尾用语，这份公文是报告。',
    },
    {
      text: '---\n文种 : 报告 # 草稿\n---\n情况良好。\n⟦特此通知。⟧',
      says: '“特此通知。”是通知的结尾用语，这份公文是报告。',
    },
    {
      text: '---\n文种: "报告"\n---\n情况良好。\n⟦特此通知。⟧',
      says: '“特此通知。”是通知的结尾用语，这份公文是报告。',
    },
    {
      text: '---\n标题: |\n  关于防汛\n  工作情况的报告\n---\n情况良好。\n⟦特此通知。⟧',
      says: '“特此通知。”是通知的结尾用语，这份公文是报告。',
    },
    {
      text: '关于开展自查的通知\n各科室：\n请落实。\n⟦特此公告。⟧',
      says: '“特此公告。”是公告的结尾用语，这份公文是通知。',
    },
    {
      text: '关于商请支持的函\n市水务局：\n现商请支持。\n⟦以上报告，请审阅。⟧',
      says: '“以上报告，请审阅。”是报告的结尾用语，这份公文是函。',
    },
    {
      text: '关于防汛工作情况的报告\n市政府：\n情况良好。\n⟦特此批复。⟧',
      says: '“特此批复。”是批复、函的结尾用语，这份公文是报告。',
    },
  ],
  right: [
    '关于防汛工作情况的报告\n市政府：\n情况良好。\n特此报告。',
    '关于追加经费的请示\n市政府：\n理由充分。\n妥否，请批示。',
    '工作总结\n情况良好。\n特此报告。',
    '关于防汛工作情况的报告\n情况良好。\n以上情况，请审阅。',
    '关于商请支持的函\n市水务局：\n现商请支持。\n此复。',
    '关于同意调整预算的批复\n市水务局：\n同意。\n此复。',
  ],
};
