import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { htmlToReport } from '../../../../src/core/paste/htmlToReport';

const lines = (...list: string[]) => list.join('\n');

suite('HTML from the clipboard becomes a report', () => {
  for (const from of ['word', 'wps'] as const) {
    test(`as ${from === 'word' ? 'Word' : 'WPS'} puts it there`, () => {
      const html = readFileSync(`test/fixtures/paste/${from}.html`, 'utf8');
      const expected = readFileSync(`test/fixtures/paste/${from}.gw`, 'utf8');
      assert.equal(htmlToReport(html), expected.trimEnd());
    });
  }

  test('nested lists of a web page count by their depth', () => {
    assert.equal(
      htmlToReport('<ol><li>甲<ol><li>子一</li><li><p>子二</p></li></ol></li><li>乙</li></ol>'),
      lines('1.甲', '（1）子一', '（2）子二', '2.乙'),
    );
    assert.equal(
      htmlToReport(
        '<ol style="list-style-type:cjk-ideographic" start="3"><li>甲<ol><li>子</li></ol></li></ol>',
      ),
      lines('三、甲', '（一）子'),
    );
  });

  test('numbers of Word are ordinals, once', () => {
    const numbered = (level: number, number: string, text: string) =>
      `<p style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${number}</span>${text}</p>`;
    assert.equal(
      htmlToReport(
        numbered(1, '第一章', '总则') +
          numbered(1, '第二章', '第二章 附则') +
          numbered(3, 'i.', '甲') +
          numbered(3, 'ii.', '乙') +
          numbered(3, '3.', '3.丙'),
      ),
      lines('第一章　总则', '第二章 附则', '1.甲', '2.乙', '3.丙'),
    );
  });

  test('bullets are left out', () => {
    assert.equal(htmlToReport('<ul><li>甲</li><li>乙</li></ul>'), '甲\n乙');
  });

  test('soft breaks part sentences and vanish inside them', () => {
    assert.equal(
      htmlToReport(
        '<p>市统计局<br>2026年7月8日</p><p>我们坚持问题导向和目标导向相统一，统筹推进<br>各项任务。</p>',
      ),
      lines('市统计局', '2026年7月8日', '我们坚持问题导向和目标导向相统一，统筹推进各项任务。'),
    );
  });

  test('line ends in the source are none in the text', () => {
    assert.equal(
      htmlToReport('<p>深入\r\n开展\n  整治，使用 Word\n2016。</p>'),
      '深入开展整治，使用 Word 2016。',
    );
  });

  test('tables stay tables, with what spans them in its first cell', () => {
    assert.equal(
      htmlToReport(
        '<table><tr><td>单位</td><td colspan=2>数量</td></tr><tr><td rowspan=2>甲|乙</td><td><p>1</p><p>2</p></td><td>3</td></tr><tr><td>4</td><td>5</td></tr></table>',
      ),
      lines('| 单位 | 数量 |  |', '|---|---|---|', '| 甲\\|乙 | 1 2 | 3 |', '|  | 4 | 5 |'),
    );
  });

  test('a table that only lays the page out is paragraphs', () => {
    assert.equal(htmlToReport('<table><tr><td><p>甲</p><p>乙</p></td></tr></table>'), '甲\n乙');
  });

  test('what is not shown is left out', () => {
    assert.equal(
      htmlToReport(
        '<head><title>页</title></head><style>p{}</style><script>x</script><p>甲<span style="display:none">乙</span></p>',
      ),
      '甲',
    );
  });

  test('exponents and signs of notes are no figures of the text', () => {
    assert.equal(
      htmlToReport('<p>面积5m<sup>2</sup>，容量10<sup>4</sup>吨，占八成<sup>1</sup>。</p>'),
      '面积5m²，容量10⁴吨，占八成[1]。',
    );
  });

  test('broken HTML gives its text', () => {
    for (const [html, text] of [
      ['', ''],
      ['甲', '甲'],
      ['<p>甲<b>乙', '甲乙'],
      ['</p></div>甲</ol>', '甲'],
      ['<table><tr><td>甲', '甲'],
      ['<li>甲</li>', '甲'],
      ['&nbsp;&#x7532;&amp;', '甲&'],
    ] as const) {
      assert.equal(htmlToReport(html), text, html);
    }
    htmlToReport('<div>'.repeat(20_000));
    htmlToReport('<ol><li>甲'.repeat(5_000));
    htmlToReport(`<p>${'甲<br>'.repeat(20_000)}`);
  });
});

suite('What a page shows', () => {
  for (const [name, html, expected] of [
    [
      'what is hidden is left out',
      '<p>甲<span style="display: none">乙</span><span style="MSO-HIDE:all">丙</span>丁</p>',
      '甲丁',
    ],
    [
      'a hidden list takes its items along',
      '<ol style="display:none"><li>甲</li></ol><ol><li>乙</li></ol>',
      '1.乙',
    ],
    [
      'bullets of any shape have no ordinals',
      '<ol style="list-style-type: disc"><li>甲</li></ol><ol style="list-style:circle"><li>乙</li></ol><ol style="list-style-type:square"><li>丙</li></ol><ol style="list-style: none"><li>丁</li></ol>',
      '甲\n乙\n丙\n丁',
    ],
    [
      'a list in bullets counts from 1.',
      '<ul><li>甲<ol><li>乙</li><li>丙</li></ol></li></ul>',
      '甲\n1.乙\n2.丙',
    ],
    [
      'an item may say its number, and those behind it go on',
      '<ol><li value="5">甲</li><li>乙</li></ol>',
      '5.甲\n6.乙',
    ],
    ['an empty item leaves no ordinal behind', '<ol><li></li></ol><p>甲</p>', '甲'],
    ['a page may have written the number as well', '<ol><li>1.甲</li><li>2. 乙</li></ol>', '1.甲\n2. 乙'],
    [
      'line ends in the source are blanks beside Latin',
      '<p>Open\n  Source\n软件\n平台</p>',
      'Open Source软件平台',
    ],
    [
      'those of a program stay',
      '<pre>甲。\n乙。</pre><p style="white-space: pre">丙。\n丁。</p>',
      '甲。\n乙。\n丙。\n丁。',
    ],
    ['blanks around paragraphs go', '<p>\u3000\u3000甲\u00a0</p><p>\ufeff 乙 </p>', '甲\n乙'],
    ['figures that are raised', '<p>面积3m<sup>2</sup>，防汛<sup>1</sup>。</p>', '面积3m²，防汛[1]。'],
    ['nothing', '', ''],
  ] as const) {
    test(name, () => assert.equal(htmlToReport(html), expected));
  }
});
