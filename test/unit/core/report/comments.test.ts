import assert from 'node:assert/strict';
import { layOut } from '../../../../src/core/layout/paragraphs';
import { comment, isComment, originComment, originOf } from '../../../../src/core/report/comments';
import { parse } from '../../../../src/core/report/parse';
import { alarms } from '../../support';

const first = (text: string) => parse(text).lines[0]!;

suite('comment lines', () => {
  test('are what stands between <!-- and --> on a line of its own', () => {
    for (const text of ['<!-- 甲 -->', '  <!--甲-->  ', '<!---->'])
      assert.ok(isComment(text, first(text)), text);
    for (const text of ['<!-- 甲', '甲 <!-- 乙 -->', '<!-->', '<!--><b>甲</b>-->', '甲'])
      assert.ok(!isComment(text, first(text)), text);
  });

  test('are never printed and have no slips', () => {
    const text = '一、甲\n<!-- 来源：某某,局(初稿)。。 -->\n二、乙';
    assert.deepEqual(
      layOut(parse(text)).map((part) => part.kind === 'paragraph' && text.slice(part.start, part.end)),
      ['一、甲', '二、乙'],
    );
    assert.deepEqual(
      alarms(text).filter((alarm) => !alarm.startsWith('placeholder')),
      [],
    );
  });

  test('do not let numbering begin anew', () => {
    assert.equal(alarms('一、甲\n<!-- 乙 -->\n一、丙').length, 1);
  });

  test('name the origin of what follows, whatever the name', () => {
    const text = originComment('水务局', '特此报告。');
    assert.equal(originOf(text, first(text)), '水务局');
    const odd = comment('a-->b\nc');
    assert.ok(isComment(odd, first(odd)));
    assert.equal(originOf(odd, first(odd)), undefined);
  });
});
