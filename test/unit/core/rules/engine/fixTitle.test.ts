import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import { fixTitle } from '../../../../../src/core/rules/engine/fixTitle';
import { check } from '../../../../../src/core/rules/index';

const titles = (text: string, code: string) => {
  const report = parse(text);
  return check(report)
    .filter((finding) => finding.code === code)
    .map((finding) => fixTitle(report, finding));
};

suite('what a repair is called', () => {
  for (const [name, text, code, title] of [
    [
      'another ordinal',
      '（一）甲。\n（二）乙。\n（四）丙。\n（四）丁。',
      'numbering-sequence',
      '改为“（三）”',
    ],
    [
      'one that moves the others up',
      '（一）甲。\n（二）乙。\n（二）丙。\n（三）丁。',
      'numbering-sequence',
      '改为“（三）”，后面的序号顺延',
    ],
    [
      'one that may begin anew as well',
      '（一）甲。\n（一）乙。\n（二）丙。\n（三）丁。',
      'numbering-sequence',
      '重新编号：改为“（二）”，后面的序号顺延',
    ],
    [
      'a shape held through the paper',
      '1、甲。\n2、乙。\n3、丙。',
      'numbering-shape',
      '全部改为“1.”的写法（3处）',
    ],
    ['a gap that is closed', '（一）甲。\n（三）乙。', 'numbering-sequence', '重新编号：改为“（二）”'],
    ['another shape', '(一)甲。\n（二）乙。', 'numbering-shape', '改为“（一）”'],
    ['a mark that goes', '一是，抓学习。二是抓落实。', 'enumeration-mark', '删去“，”'],
    ['a piece that goes', '极大地壮大地壮大了队伍。', 'repeated-text', '删去“地壮大”'],
    [
      'a paragraph that goes',
      '好的，以下是为您起草的通知：\n关于值班的通知\n请按时到岗。',
      'assistant-remark',
      '删去这一段',
    ],
    ['two quotes', '增强"四个意识"。', 'straight-quote', '改为 “……”'],
    ['a closing quote', '增强“四个意识"。', 'straight-quote', '改为 ”'],
    ['a word', '及时向上级反应情况。', 'confusable-word', '改为“反映情况”'],
    ['a mark that comes', '一、甲。\n二、乙。\n三、丙。\n四、丁', 'numbering-end-mark', '补上“。”'],
  ] as const) {
    test(name, () => {
      assert.deepEqual(titles(text, code), [title]);
    });
  }

  test('a finding without repair has none', () => {
    assert.deepEqual(titles('完成**项。', 'placeholder'), [undefined]);
  });
});
