import assert from 'node:assert/strict';
import { isFloating, PageOrder } from '../../../../../src/core/word/import/pageOrder';
import { type Element, elements, readXml } from '../../../../../src/core/word/import/xml';

const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:bottom="1984" w:left="1587" w:right="1474"/></w:sectPr>';
/** A paragraph of one line of 29 pt, 580 twips. */
const line = (text = '甲', inner = ''): string =>
  `<w:p><w:pPr><w:spacing w:line="580" w:lineRule="exact"/></w:pPr><w:r>${inner}<w:t>${text}</w:t></w:r></w:p>`;
const float = (place: string): string =>
  `<w:tbl><w:tblPr><w:tblpPr ${place}/></w:tblPr><w:tr/><w:tr/></w:tbl>`;
const rowsOf = (count: number): string => `<w:tbl>${'<w:tr/>'.repeat(count)}</w:tbl>`;

/** The order of a body: each paragraph as its number, a table in the text as `|`, a floating one as `F` and its number. */
function order(body: string, page = PAGE): string {
  const root: Element = readXml(`<w:body xmlns:w="w">${body}${page}</w:body>`);
  const lines: string[] = [];
  const pages = new PageOrder(lines, root);
  let floating = 0;
  let number = 0;
  for (const element of elements(root)) {
    if (element.name === 'sectPr') continue;
    if (element.name === 'tbl' && isFloating(element)) pages.float(element, [`F${++floating}`]);
    else {
      pages.before(element);
      lines.push(element.name === 'tbl' ? '|' : String(++number));
      pages.after(element);
    }
  }
  pages.end();
  return lines.join(' ');
}

const TEXT = 'w:vertAnchor="text"';
const ON_PAGE = 'w:vertAnchor="page"';
const MARGIN = 'w:vertAnchor="margin"';

suite('Floating tables in the order of the page', () => {
  // Each line is 580 twips high, and half a line of the body, 290, may be misjudged.
  for (const [y, expected] of [
    ['0', '1 F1 2 3 4'],
    ['290', '1 F1 2 3 4'],
    ['291', '1 2 F1 3 4'],
    ['870', '1 2 F1 3 4'],
    ['871', '1 2 3 F1 4'],
    ['9000', '1 2 3 4 F1'],
    // Above what it hangs on is beside it.
    ['-2000', '1 F1 2 3 4'],
    ['x', '1 F1 2 3 4'],
  ] as const)
    test(`${y} twips below where it is anchored: ${expected}`, () => {
      assert.equal(order(line() + float(`${TEXT} w:tblpY="${y}"`) + line() + line() + line()), expected);
      assert.equal(order(line() + float(`w:tblpY="${y}"`) + line() + line() + line()), expected);
    });

  test('are kept where the file has them where the text has no such place', () =>
    assert.equal(order(line() + float(`${TEXT} w:tblpYSpec="bottom"`) + line()), '1 F1 2'));

  for (const [name, place, expected] of [
    ['at the top', `${MARGIN} w:tblpYSpec="top"`, 'F1 1 2 3'],
    ['at the bottom', `${MARGIN} w:tblpYSpec="bottom"`, '1 2 3 F1'],
    ['in the middle, which nobody can tell', `${MARGIN} w:tblpYSpec="center"`, '1 2 F1 3'],
    ['by the margin', `${MARGIN} w:tblpY="580"`, '1 F1 2 3'],
    ['by the edge of the sheet', `${ON_PAGE} w:tblpY="2678"`, '1 F1 2 3'],
    ['above the margin', `${ON_PAGE} w:tblpY="100"`, 'F1 1 2 3'],
    ['without a place of its own', MARGIN, 'F1 1 2 3'],
  ] as const)
    test(`are placed ${name}`, () => assert.equal(order(line() + line() + float(place) + line()), expected));

  test('begin to count anew on each page, where its beginning is known', () => {
    const top = float(`${MARGIN} w:tblpY="0"`);
    const broken = line('甲', '<w:lastRenderedPageBreak/>');
    const before = '<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>';
    const br = (type: string): string => `<w:p><w:r><w:br w:type="${type}"/></w:r></w:p>`;
    const section = '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>';
    assert.equal(order(line() + line() + broken + top), '1 2 F1 3');
    assert.equal(order(line() + line() + before + top), '1 2 F1 3');
    assert.equal(order(line() + br('page') + line() + top), '1 2 F1 3');
    assert.equal(order(line() + section + line() + top), '1 2 F1 3');
    assert.equal(order(line() + br('column') + line() + top), 'F1 1 2 3');
    // A break behind words of the paragraph begins no page with it.
    const within = line('甲').replace('</w:t>', '</w:t><w:lastRenderedPageBreak/>');
    assert.equal(order(line() + line() + within + top), 'F1 1 2 3');
    // What looks are said of a run are no words.
    const dressed = line('甲', '<w:rPr/><w:lastRenderedPageBreak/>');
    assert.equal(order(line() + line() + dressed + top), '1 2 F1 3');
  });

  test('wait for the foot of their page, and no longer', () => {
    const low = float(`${MARGIN} w:tblpY="9000"`);
    assert.equal(order(low + line() + line('甲', '<w:lastRenderedPageBreak/>') + line()), '1 F1 2 3');
    assert.equal(order(low + line() + line()), '1 2 F1');
  });

  test('are kept where the file has them on a page whose beginning was only reckoned', () => {
    // 12756 twips of text on a page are 22 lines.
    const many = (count: number): string => line().repeat(count);
    const top = float(`${MARGIN} w:tblpY="0"`);
    assert.ok(order(many(21) + top + line()).startsWith('F1 1 '));
    assert.ok(order(many(22) + top + line()).startsWith('F1 1 '));
    assert.ok(order(many(23) + top + line()).endsWith(' 23 F1 24'));
  });

  test('come in the order of the page though the file has them in another', () =>
    assert.equal(
      order(float(`${MARGIN} w:tblpY="1800"`) + float(`${MARGIN} w:tblpY="900"`) + line().repeat(5)),
      '1 2 F2 3 F1 4 5',
    ));

  test('are parted by an empty line from a table beside them', () => {
    const rows = (lines: string[]): string[] => {
      const body = readXml(`<w:body xmlns:w="w">${float(TEXT)}</w:body>`);
      const pages = new PageOrder(lines, body);
      pages.float(elements(body)[0]!, ['| 浮 |']);
      return lines;
    };
    assert.deepEqual(rows(['| 甲 |']), ['| 甲 |', '', '| 浮 |']);
    assert.deepEqual(rows(['甲']), ['甲', '| 浮 |']);
  });
});

suite('How far down a page its text reaches', () => {
  /** Whether a table so far down stands below `element`, a row of which an empty line parts it from. */
  const above = (element: string, twips: number, page = PAGE): boolean =>
    order(`${float(`${MARGIN} w:tblpY="${twips}"`)}${element}${line()}`, page) ===
    (element.startsWith('<w:tbl>') ? '|  F1 1' : '1 F1 2');
  /** The height of an element: up to that far down, the tolerance of 290 twips added, a table waits for it. */
  function heightOf(element: string, page = PAGE): number {
    let low = 0;
    let high = 20_000;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (above(element, middle, page)) low = middle;
      else high = middle;
    }
    return low - 290;
  }
  const paragraph = (spacing: string, run: string): string =>
    `<w:p><w:pPr><w:spacing ${spacing}/></w:pPr><w:r>${run}</w:r></w:p>`;
  const words = (count: number, size = ''): string =>
    `${size && `<w:rPr><w:sz w:val="${size}"/></w:rPr>`}<w:t>${'甲'.repeat(count)}</w:t>`;

  for (const [name, element, expected] of [
    ['a line of exact height', line(), 580],
    ['one of a height at least', paragraph('w:line="580" w:lineRule="atLeast"', words(1)), 580],
    ['a line of the usual type', paragraph('', words(1)), 312],
    ['a line of larger type', paragraph('', words(1, '32')), 416],
    ['one and a half lines', paragraph('w:line="360"', words(1)), 468],
    ['with room above and below', paragraph('w:before="100" w:after="50"', words(1)), 462],
    // 8845 twips of a line are 42 characters of 10.5 pt, 27 of 16 pt.
    ['two lines', paragraph('', words(43)), 624],
    ['a full line', paragraph('', words(42)), 312],
    ['two lines of larger type', paragraph('', words(28, '32')), 832],
    ['a full line of larger type', paragraph('', words(27, '32')), 416],
    ['an empty line', paragraph('', ''), 312],
    ['three rows', rowsOf(3), 1260],
    ['one row', rowsOf(1), 420],
  ] as const)
    test(`is that of ${name}`, () => assert.equal(heightOf(element), expected));

  test('goes by the width of the page, and a usual one where nothing is said', () => {
    const element = paragraph('', words(43));
    const narrow = PAGE.replace('w:left="1587"', 'w:left="7000"');
    assert.equal(heightOf(element, narrow), 312 * 3);
    assert.equal(heightOf(element, ''), 624);
    assert.equal(heightOf(element, '<w:sectPr><w:pgMar w:left="x"/></w:sectPr>'), 624);
    assert.equal(heightOf(paragraph('', words(39)), ''), 312);
    assert.equal(heightOf(paragraph('', words(40)), ''), 624);
  });
});
