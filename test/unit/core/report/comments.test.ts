import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markdown } from '../../../../src/core/layout/composition/markdown';
import { renderReport } from '../../../../src/core/layout/html/report';
import { estimatedPages } from '../../../../src/core/layout/pages/estimate';
import { comment, isComment, originComment, originOf } from '../../../../src/core/report/comments';
import { parse } from '../../../../src/core/report/parse';
import { check } from '../../../../src/core/rules/index';
import { countReport } from '../../../../src/core/views/statistics';
import { alarms, genreDocument, slice, tree } from '../../support';

const first = (text: string) => parse(text).lines[0]!;

/** All that a reader gets to see of a text. */
function whatIsSaid(text: string) {
  const report = parse(text);
  const { addressee, attachmentNote, closing, date, signature, title } = report;
  return {
    parts: [title, addressee, attachmentNote, closing, signature, date].map((part) => slice(report, part)),
    tree: tree(text),
    // What it says, not where in the text it says it.
    page: renderReport(report, undefined, undefined, markdown()).map(({ html }) =>
      html.replace(/ data-(?:start|end)="\d+"/g, ''),
    ),
    pages: estimatedPages(report),
    counted: countReport(report),
    blanks: report.placeholders.map((blank) => slice(report, blank)),
    findings: check(report).map(({ code, start, end }) => `${code} ${text.slice(start, end)}`),
  };
}

suite('comment lines', () => {
  test('are what stands between <!-- and --> on a line of its own', () => {
    for (const text of ['<!-- 甲 -->', '  <!--甲-->  ', '<!---->'])
      assert.ok(isComment(text, first(text)), text);
    for (const text of ['<!-- 甲', '甲 <!-- 乙 -->', '<!-->', '<!--><b>甲</b>-->', '甲'])
      assert.ok(!isComment(text, first(text)), text);
  });

  // A blank, a slip of a formula, a list, marks and figures that rules look at.
  const NOTES = [
    '<!-- 来源：某某,局(初稿)。。 -->',
    '<!-- 增强"四个认识"，于2026年**月**日截止目前的的，10-20% -->',
    '<!-- 甲。一是核实；三是补齐。特此报告。 -->',
    '<!-- 附件：1.名单 -->',
    '<!-- 二、未定 -->',
  ];

  test('change nothing, wherever they stand: nothing printed, counted, numbered or found', () => {
    const places = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...NOTES)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(genreDocument, places, ({ text }, notes) => {
        const written = text.split('\n');
        for (const [at, note] of notes) written.splice(at % (written.length + 1), 0, note);
        assert.deepEqual(whatIsSaid(written.join('\n')), whatIsSaid(text));
      }),
    );
  });

  test('stand between the parts of a letter without parting them', () => {
    const parts = [
      '关于渡口的报告',
      '市政府：',
      '一、甲',
      '特此报告。',
      '市港务中心',
      '2026年7月8日',
      '附件',
      '名单',
    ];
    for (let at = 0; at <= parts.length; at++) {
      const noted = [...parts.slice(0, at), NOTES[0]!, ...parts.slice(at)];
      assert.deepEqual(whatIsSaid(noted.join('\n')), whatIsSaid(parts.join('\n')), `${at}`);
    }
  });

  test('do not let numbering begin anew', () => {
    assert.equal(alarms('一、甲\n<!-- 乙 -->\n一、丙\n三、丁').length, 1);
  });

  test('are written in one line, and closed by nothing that they say', () => {
    assert.equal(comment('甲\r\n\n乙\r丙'), '<!-- 甲 乙 丙 -->');
    assert.equal(comment('a-->b-->'), '<!-- a-- >b-- > -->');
  });

  test('say what was taken from where, and what was left out', () => {
    assert.equal(originComment('水务局', ''), '<!-- 来源：水务局 -->');
    assert.equal(originComment('水务局', '特此报告。'), '<!-- 来源：水务局（未编入：特此报告。） -->');
    for (const [text, origin] of [
      ['<!-- 来源：水务局 -->', '水务局'],
      ['<!--来源：水务局-->', '水务局'],
      ['　　<!-- 来源：水务局（未编入：甲（乙）、丙） -->', '水务局'],
      ['<!-- 来源：水务局（初稿） -->', '水务局（初稿）'],
      ['<!-- 见来源：水务局 -->', undefined],
      ['来源：水务局', undefined],
      ['<!-- 来源：水务局', undefined],
    ] as const)
      assert.equal(originOf(text, first(text)), origin, text);
    const below = '甲。\n<!-- 来源：水务局 -->\n乙。';
    assert.equal(originOf(below, parse(below).lines[1]!), '水务局');
    assert.deepEqual(
      parse(below).lines.map((line) => isComment(below, line)),
      [false, true, false],
    );
  });

  test('name the origin of what follows, whatever the name', () => {
    const text = originComment('水务局', '特此报告。');
    assert.equal(originOf(text, first(text)), '水务局');
    const odd = comment('a-->b\nc');
    assert.ok(isComment(odd, first(odd)));
    assert.equal(originOf(odd, first(odd)), undefined);
  });
});
