import { type DocumentKind, documentKind } from '../../report/documentKind';
import type { ReportRule } from '../engine/rule';

/** Which 文种 a closing formula belongs to; one that fits several says nothing. */
const CLOSINGS: readonly (readonly [pattern: RegExp, fits: readonly DocumentKind[]])[] = [
  [/^特此报告/, ['报告']],
  [/^以上报告/, ['报告']],
  [/^(?:以上请示|特此请示)/, ['请示']],
  [/^(?:妥否|当否|可否|是否妥当)，?请(?:批示|批复|审批|批准|指示)/, ['请示']],
  [/^特此通知/, ['通知']],
  [/^特此通报/, ['通报']],
  [/^特此通告/, ['通告']],
  [/^特此公告/, ['公告']],
  [/^(?:特此批复|此复)/, ['批复', '函']],
  [/^(?:特此函|专此函|盼[予]?[函]?复|请予函复|请函复)/, ['函']],
];

/** 特此通知 at the end of a 报告: the closing formula of another 文种. */
export const closingMismatch: ReportRule = {
  code: 'closing-mismatch',
  category: 'form',
  severity: 'hint',
  title: '结尾用语与文种不符',
  check(report) {
    const { text, closing } = report;
    const kind = closing && documentKind(report);
    if (!kind) return [];
    const written = text.slice(closing.start, closing.end);
    const fits = CLOSINGS.find(([pattern]) => pattern.test(written))?.[1];
    if (!fits || fits.includes(kind)) return [];
    return [{ ...closing, message: `“${written}”是${fits.join('、')}的结尾用语，这份公文是${kind}。` }];
  },
};
