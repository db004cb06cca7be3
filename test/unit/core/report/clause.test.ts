import assert from 'node:assert/strict';
import { clauseAround, clauseSpan, shownClause, wordsAround } from '../../../../src/core/report/clause';

/** `marked` without its ⟦ and ⟧, and where they stood. */
function placed(marked: string) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace(/[⟦⟧]/g, ''), span: { start, end } };
}

const around = (marked: string): string => {
  const { text, span } = placed(marked);
  return clauseAround({ text }, span);
};

suite('The clause around a blank', () => {
  for (const [marked, shown] of [
    ['召开会议⟦**⟧次，走访群众。', '召开会议**次'],
    ['一是走访，召开会议⟦**⟧次。', '召开会议**次'],
    ['一是走访。召开会议⟦**⟧次；', '召开会议**次'],
    ['如下：会议⟦**⟧次！', '会议**次'],
    ['上行\n会议⟦**⟧次\n下行', '会议**次'],
    ['上行\r\n会议⟦**⟧次\r\n下行', '会议**次'],
    ['甲、会议⟦**⟧次、乙', '会议**次'],
    ['怎么办？会议⟦**⟧次？', '会议**次'],
    ['⟦**⟧', '**'],
    ['⟦**⟧次', '**次'],
    ['会议⟦**⟧', '会议**'],
    ['，　 会议⟦**⟧次 　，', '会议**次'],
    // Twelve characters before it and eight behind it.
    ['一二三四五六七八九十子丑⟦**⟧甲乙丙丁戊己庚辛', '一二三四五六七八九十子丑**甲乙丙丁戊己庚辛'],
    ['卯一二三四五六七八九十子丑⟦**⟧甲乙丙丁戊己庚辛壬', '…一二三四五六七八九十子丑**甲乙丙丁戊己庚辛'],
    ['，一二三四五六七八九十子丑⟦**⟧次', '一二三四五六七八九十子丑**次'],
    // Cut between blanks is cut at a word all the same.
    ['卯　一二三四五六七八九十子丑⟦**⟧次', '一二三四五六七八九十子丑**次'],
    ['卯 一二三四五六七八九十子丑⟦**⟧次', '一二三四五六七八九十子丑**次'],
    // Of brackets and quotes both halves are shown or none.
    ['会议（共⟦**⟧次', '共**次'],
    ['会议（共⟦**⟧次）', '会议（共**次）'],
    ['会议(共⟦**⟧次)', '会议(共**次)'],
    ['会议[共⟦**⟧次]', '会议[共**次]'],
    ['会议{共⟦**⟧次}', '会议{共**次}'],
    ['会议）共⟦**⟧次', '…共**次'],
    ['会议“共⟦**⟧次', '共**次'],
    ['会议⟦**⟧次）甲', '会议**次'],
    ['会议⟦**⟧次（甲', '会议**次'],
    ['会议⟦**⟧次（甲）', '会议**次（甲）'],
    ['会议（甲）⟦**⟧次', '会议（甲）**次'],
    ['（甲（乙⟦**⟧次）', '甲（乙**次）'],
    ['（甲）乙）丙⟦**⟧次', '…丙**次'],
    ['会议⟦**⟧次（甲（乙', '会议**次'],
    ['会议⟦**⟧次）甲）乙', '会议**次'],
  ] as const) {
    test(`${marked} is shown as ${shown}`, () => assert.equal(around(marked), shown));
  }

  test('is told by where it stands, and by whether it was cut', () => {
    const { text, span } = placed('卯一二三四五六七八九十子丑⟦**⟧次');
    assert.deepEqual(shownClause({ text }, span), { start: 1, end: 16, lead: '…' });
    const whole = placed('走访，会议（共⟦**⟧次');
    assert.deepEqual(shownClause({ text: whole.text }, whole.span), { start: 6, end: 10, lead: '' });
  });

  test('by which places are known keeps halves of brackets', () => {
    const { text, span } = placed('走访，会议（共⟦**⟧次，');
    assert.deepEqual(clauseSpan({ text }, span), { start: 3, end: 10 });
    assert.equal(wordsAround(text, span), '会议（共⟦**⟧次');
    assert.equal(wordsAround('**', { start: 0, end: 2 }), '⟦**⟧');
  });
});
