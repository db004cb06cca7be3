import { requestInReport } from '../../../../src/core/rules/request-in-report';
import { ruleCases } from '../../ruleCases';

suite('requests in a 报告', () => {
  ruleCases(requestInReport, {
    wrong: [
      ['关于防汛工作情况的报告\n市政府：\n恳请市政府批准拨付经费。', undefined],
      ['关于防汛工作情况的报告\n市政府：\n目前资金缺口较大，请予拨付专项资金50万元。', undefined],
      ['关于防汛工作情况的报告\n市政府：\n妥否，请批示。', undefined],
    ],
    right: [
      '关于防汛工作情况的报告\n市政府：\n以上报告，请审阅。',
      '关于防汛工作情况的报告\n市政府：\n经报请市政府批准，项目已经开工。',
      '关于防汛工作情况的报告\n市政府：\n“请批准”的来信有三件，均已办结。',
      '关于追加经费的请示\n恳请批准。',
      '关于基层减负的调研报告\n请予以支持。',
      '关于防汛工作情况的报告\n市政府：\n群众请求批准建房的12件均已办结。',
      '关于防汛工作情况的报告\n市政府：\n对申请人请求批复的事项逐一核实。',
    ],
  });
});
