import { severalRequests } from '../../../../../src/core/rules/form/several-requests';
import { ruleCases } from '../../../ruleCases';

suite('a 请示 with several matters', () => {
  ruleCases(severalRequests, {
    wrong: [
      [
        '关于追加经费和核定编制的请示\n市政府：\n一、请求追加经费\n说明。\n二、请求核定编制\n说明。',
        undefined,
      ],
    ],
    right: [
      '关于追加经费的请示\n市政府：\n一、基本情况\n说明。\n二、请求事项\n请求追加经费。',
      '关于工作情况的报告\n一、请求追加经费\n二、请求核定编制',
    ],
  });
});
