import assert from 'node:assert/strict';
import { HtmlTable, numberOf, raised, readHtml } from '../../../../src/core/paste/html';

/** The lines of the first table in `html`; a cell's paragraphs are its `<p>`s. */
function tableIn(html: string): string[] {
  let line = '';
  const endLine = () => {
    if (line !== '') table.cellLines?.push(line);
    line = '';
  };
  const table = new HtmlTable(endLine);
  let lines: string[] = [];
  readHtml(html, {
    open: (name, attributes) => table.open(name, attributes),
    close: (name) => {
      if (name === 'p') endLine();
      const ended = table.close(name);
      if (ended.length > 0) lines = ended;
    },
    text: (text) => {
      line += text;
    },
  });
  const unclosed = table.end();
  return unclosed.length > 0 ? unclosed : lines;
}

suite('HTML from anywhere', () => {
  test('is told of element by element, character references read', () => {
    const told: string[] = [];
    readHtml('<P Class=a>甲&amp;乙<br/></p>丙<b>', {
      open: (name, attributes) => told.push(`<${name} ${JSON.stringify(attributes)}`),
      close: (name) => told.push(`>${name}`),
      text: (text) => told.push(text),
    });
    assert.deepEqual(told, ['<p {"class":"a"}', '甲', '&', '乙', '<br {}', '>br', '>p', '丙', '<b {}', '>b']);
  });

  test('gives numbers of one to four digits', () => {
    assert.deepEqual(['0', '12', '1234', '12345', '', ' 1', '1px', '-1', undefined].map(numberOf), [
      0,
      12,
      1234,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  for (const [name, html, expected] of [
    [
      'rows and cells',
      '<table><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td>2</td></tr></table>',
      ['| 甲 | 乙 |', '|---|---|', '| 1 | 2 |'],
    ],
    [
      'cells and rows that nothing closes',
      '<table><tr><td>甲<td>乙<tr><td>1<td>2',
      ['| 甲 | 乙 |', '|---|---|', '| 1 | 2 |'],
    ],
    [
      'cells without a row',
      '<table><td>甲</td><td>乙</td><tr><td>1</td><td>2</td></tr></table>',
      ['| 甲 | 乙 |', '|---|---|', '| 1 | 2 |'],
    ],
    [
      'paragraphs in a cell',
      '<table><tr><td><p>甲</p><p>乙</p></td><td>丙</td></tr><tr><td>1</td><td>2</td></tr></table>',
      ['| 甲 乙 | 丙 |', '|---|---|', '| 1 | 2 |'],
    ],
    [
      'a table inside, whose words are those of its cell',
      '<table><tr><td>甲<table><tr><td>丁</td></tr></table>戊</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr></table>',
      ['| 甲丁戊 | 乙 |', '|---|---|', '| 1 | 2 |'],
    ],
    [
      'cells over columns and rows',
      '<table><tr><td colspan=2>甲</td></tr><tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr></table>',
      ['| 甲 |  |', '|---|---|', '| 1 | 2 |', '|  | 3 |'],
    ],
    [
      'a span of none or nonsense, which is one',
      '<table><tr><td colspan=0>甲</td><td colspan=x>乙</td></tr><tr><td>1</td><td>2</td></tr></table>',
      ['| 甲 | 乙 |', '|---|---|', '| 1 | 2 |'],
    ],
    [
      'alignment by style or attribute',
      '<table><tr><td>甲</td><td>乙</td><td>丙</td></tr><tr><td style="TEXT-ALIGN: Right">1</td><td align=CENTER>2</td><td align=justify>3</td></tr></table>',
      ['| 甲 | 乙 | 丙 |', '|---:|:---:|---|', '| 1 | 2 | 3 |'],
    ],
    ['words outside of a table', '<p>甲</p>', []],
  ] as const) {
    test(`has ${name}`, () => assert.deepEqual(tableIn(html), [...expected]));
  }

  test('has cells no wider than fifty columns', () => {
    const [first] = tableIn('<table><tr><td colspan=999>甲</td></tr><tr><td>1</td></tr></table>');
    assert.equal(first!.split('|').length - 2, 50);
  });

  test('raises exponents, and marks notes', () => {
    const sign = (number: string): string => `[${number}]`;
    for (const [before, text, written] of [
      ['m', '2', '²'],
      ['面积10', '4', '⁴'],
      ['10', '12', '¹²'],
      ['kg·m', '3', '³'],
      ['x', ' 2 ', '²'],
      ['防汛', '1', '[1]'],
      ['110', '4', '[4]'],
      ['防汛', ' 123 ', '[123]'],
      ['防汛', '1234', '1234'],
      ['防汛', '注', '注'],
      ['防汛', '', ''],
      ['防汛[', '1', '1'],
    ] as const)
      assert.equal(raised(text, before, sign), written, `${before}${text}`);
  });
});
