import assert from 'node:assert/strict';
import { doubledCharacter } from '../../../../../src/core/rules/wording/doubled-character';
import { applyEdits } from '../../../../../src/core/text/edits';
import { foundBy } from '../../../ruleCases';

const find = (text: string) => foundBy(doubledCharacter, text);

suite('doubled characters', () => {
  for (const [wrong, right] of [
    ['取得了明显的的成效', '取得了明显的成效'],
    ['开展了了三次检查', '开展了三次检查'],
    ['根本原因是是认识不足', '根本原因是认识不足'],
    ['党建与与业务融合', '党建与业务融合'],
    ['要对对重点企业走访', '要对重点企业走访'],
  ] as const) {
    test(`“${wrong}” has one character too many`, () => {
      const findings = find(wrong);
      assert.equal(findings.length, 1);
      assert.equal(applyEdits(wrong, findings[0]!.fix!), right);
    });
  }

  for (const right of [
    '心里的疙瘩了了，干活也有劲了',
    '的的确确做了工作',
    '以提质为目的的改革',
    '会议听取了了解到的情况',
    '此事不能不了了之',
    '取得了了不起的成绩，总算了了一桩心事',
    '要分清是是非非',
    '领导与与会代表合影',
    '主动对对方提出的问题作出回应',
    '加大对对口支援地区的投入',
    '实事求是是做好工作的前提，自以为是是要不得的',
    '反对对外输出隐患，针对对账中的差错，面对对手',
    '参与与企业的对接',
  ]) {
    test(`“${right}” is left alone`, () => assert.deepEqual(find(right), []));
  }
});
