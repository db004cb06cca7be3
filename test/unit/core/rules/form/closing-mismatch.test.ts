import { closingMismatch } from '../../../../../src/core/rules/form/closing-mismatch';
import { ruleCases } from '../../../ruleCases';

suite('closing formulas', () => {
  ruleCases(closingMismatch, {
    wrong: [
      ['关于防汛工作情况的报告\n市政府：\n情况良好。\n特此通知。\n市水务局\n2026年7月8日', undefined],
      ['关于追加经费的请示\n市政府：\n理由充分。\n特此报告。', undefined],
      ...['文种: 报告', '文种 : 报告 # 草稿', '文种: "报告"', '标题: |\n  关于防汛\n  工作情况的报告'].map(
        (matter): [string, undefined] => [`---\n${matter}\n---\n情况良好。\n特此通知。`, undefined],
      ),
    ],
    right: [
      '关于防汛工作情况的报告\n市政府：\n情况良好。\n特此报告。',
      '关于追加经费的请示\n市政府：\n理由充分。\n妥否，请批示。',
      '工作总结\n情况良好。\n特此报告。',
      '关于防汛工作情况的报告\n情况良好。\n以上情况，请审阅。',
    ],
  });
});
