import assert from 'node:assert/strict';
import { mayBeUnderlined, openingOf, RULE, UNDERLINE } from '../../../../../src/core/report/markdown/opening';

/** Signs and words parted by |, then what the signs are. */
function opened(line: string): string {
  const { quotes, depth, bullet, isMarked, head, end } = openingOf(line);
  assert.ok(head <= end);
  const signs = ['>'.repeat(quotes), '#'.repeat(depth), bullet ?? '', isMarked ? '!' : ''].join('');
  return `${line.slice(0, end)}|${line.slice(end)} ${signs}`.trimEnd();
}

suite('what Markdown opens a line with', () => {
  for (const [line, expected] of [
    ['总体要求', '|总体要求'],
    ['', '|'],
    ['　　总体要求', '　　|总体要求'],
    ['# 总体要求', '# |总体要求 #'],
    ['###### 总体要求', '###### |总体要求 ######'],
    ['####### 总体要求', '|####### 总体要求'],
    ['##总体要求', '##|总体要求 ##'],
    ['##（一）要求', '##|（一）要求 ##'],
    ['##“三定”', '##|“三定” ##'],
    ['##《办法》', '##|《办法》 ##'],
    ['##A', '|##A'],
    ['#防汛#今日', '|#防汛#今日'],
    ['# ', '|#'],
    ['#　总体要求', '#　|总体要求 #'],
    ['# # 要求', '|# # 要求'],
    ['> 总体要求', '> |总体要求 >'],
    ['>> 总体要求', '>> |总体要求 >>'],
    ['> > # 总体要求', '> > # |总体要求 >>#'],
    ['　> 总体要求', '　> |总体要求 >'],
    ['>60分', '|>60分'],
    ['>=80分', '|>=80分'],
    ['- 压实责任', '- |压实责任 -!'],
    ['● 压实责任', '● |压实责任 ●!'],
    ['  * 压实责任', '  * |压实责任 *!'],
    ['-　压实责任', '-　|压实责任 -!'],
    ['-压实责任', '|-压实责任'],
    ['- ', '|-'],
    ['- 2 -', '|- 2 -'],
    ['- 12', '|- 12'],
    ['1. 压实责任', '1. |压实责任'],
    ['12) 压实责任', '12) |压实责任'],
    ['1.压实责任', '|1.压实责任'],
    ['1、 压实责任', '|1、 压实责任'],
    ['- [ ] 压实责任', '- [ ] |压实责任 -!'],
    ['- [x] 压实责任', '- [x] |压实责任 -!'],
    ['[√] 压实责任', '[√] |压实责任 !'],
    ['[ ]压实责任', '|[ ]压实责任'],
    ['## [x] 压实责任', '## |[x] 压实责任 ##'],
    ['✅ 压实责任', '✅ |压实责任 !'],
    ['✔压实责任', '✔|压实责任 !'],
    ['➤　压实责任', '➤　|压实责任 !'],
    ['1️⃣ 压实责任', '1️⃣ |压实责任 !'],
    ['👍🏻👍 压实责任', '👍🏻👍 |压实责任 !'],
    ['## 📌 总体要求', '## 📌 |总体要求 ##!'],
    ['- ✅ 压实责任', '- ✅ |压实责任 -!'],
    ['1. ✅ 压实责任', '1. ✅ |压实责任 !'],
  ] as const) {
    test(JSON.stringify(line), () => assert.equal(opened(line).trim(), expected.trim()));
  }
});

suite('what stands below a line', () => {
  for (const [line, isRule, isUnderline] of [
    ['---', true, true],
    ['- - -', true, false],
    ['***', true, false],
    ['___', true, false],
    [' --- ', true, true],
    ['--', false, true],
    ['==', false, true],
    ['=====', false, true],
    ['    ====', false, false],
    ['-', false, false],
    ['=', false, false],
    ['-*-', false, false],
    ['---a', false, false],
  ] as const) {
    test(`is ${isRule ? 'a rule' : 'no rule'} and ${isUnderline ? '' : 'not '}underlines: ${line}`, () => {
      assert.equal(RULE.test(line), isRule);
      assert.equal(UNDERLINE.test(line), isUnderline);
    });
  }

  for (const [line, may] of [
    ['总体要求', true],
    [' 总体要求 ', true],
    ['甲'.repeat(40), true],
    ['甲'.repeat(41), false],
    ['情况良好。', false],
    ['情况如下：', false],
    ['一是学，', false],
    ['完成了吗?', false],
    ['', false],
    ['  ', false],
    ['# 总体要求', false],
    ['- 压实责任', false],
    ['|甲|乙', false],
    ['甲|乙|', false],
    ['> 总体要求', true],
  ] as const) {
    test(`is a heading’s underline below ${JSON.stringify(line)}: ${may}`, () =>
      assert.equal(mayBeUnderlined(line), may));
  }
});
