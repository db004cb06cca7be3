import assert from 'node:assert/strict';
import { isBodyText, leadOnAlike } from '../../../../../src/core/report/documentParts/bodyText';
import { Paragraph } from '../../../../../src/core/report/paragraph';

const LONG = `防汛有力。${'各单位压实责任抓好落实，'.repeat(8)}`;

suite('Body text', () => {
  for (const [sentence, words, is] of [
    ['is long, of several sentences', `${LONG}平稳。`, true],
    ['may end within a sentence', `　　${LONG}平稳　`, true],
    ['may begin with an ordinal', `（一）${LONG}平稳。`, true],
    ['has a hundred characters and more', `防汛。${'抓'.repeat(97)}`, false],
    ['has a hundred and one', `防汛。${'抓'.repeat(98)}`, true],
    ['has a sentence that ends within', `${'各单位压实责任抓好落实，'.repeat(9)}平稳。`, false],
    ['leads to no list', `${LONG}具体如下：`, false],
    ['opens no annex', `附件：${LONG}`, false],
    ['is no remark in brackets', `（${LONG}平稳）`, false],
    ['is no row of a table', `|${LONG}|`, false],
    ['is no dash below a title', `——${LONG}平稳`, false],
    ['names nobody to ask', `联系人：${LONG}平稳`, false],
    ['is not empty', '', false],
  ] as const) {
    test(`${sentence}: ${is ? 'yes' : 'no'}`, () => assert.equal(isBodyText(new Paragraph(words)), is));
  }

  for (const [sentence, one, other, are] of [
    ['ends of sentences', '平稳。', '有序。', true],
    ['one without an end', '平稳。', '平稳', false],
    ['other marks of an end', '平稳。', '平稳！', false],
    ['ends within sentences', '平稳，', '有序', true],
    ['blanks behind the end', '平稳。　', '平稳。', true],
    ['the same names', '见《办法》平稳', '按《办法》有序', true],
    ['other names', '见《办法》平稳', '见《细则》平稳', false],
    ['a name that is left open', '见《办法平稳', '见《办法有序', false],
  ] as const) {
    test(`leads on alike with ${sentence}: ${are ? 'yes' : 'no'}`, () =>
      assert.equal(leadOnAlike(new Paragraph(LONG + one), new Paragraph(LONG + other)), are));
  }
});
