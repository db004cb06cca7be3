import { repeatedColon } from '../../../../../src/core/rules/punctuation/repeated-colon';
import { ruleCases } from '../../../ruleCases';

suite('two colons in one sentence', () => {
  ruleCases(repeatedColon, {
    wrong: [['会议要求：抓好两件事，重点是：稳就业、保民生。', undefined]],
    right: [
      '联系人：张三，电话：888，邮箱：a@b.cn。',
      '时间：9时 地点：三楼',
      '会议要求：抓好落实。重点是：稳就业。',
      '（责任部门：甲局，适用范围：全市）',
      '会议要求：“抓好，要点：稳。”',
      '一、甲：乙\n二、丙：丁',
      '现报告如下，要点：',
    ],
  });
});
