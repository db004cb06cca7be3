import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatCsv, readDsv } from '../../../../src/core/text/dsv';

const cells = (text: string) => readDsv(text).map((row) => row.cells);
const unpaired = (text: string) =>
  readDsv(text)
    .filter((row) => row.unpaired)
    .map(({ line, cells: [first] }) => `${line} ${first}`);

suite('A table as text', () => {
  for (const [what, text, rows] of [
    ['commas', '甲,乙\n丙,丁\n', ['甲|乙', '丙|丁']],
    ['semicolons', '甲;乙\n丙;丁', ['甲|乙', '丙|丁']],
    ['tabs, with commas in every cell', '1,200\t乙,丙\n3,400\t丁,戊', ['1,200|乙,丙', '3,400|丁,戊']],
    ['tabs, below a title with a comma', '甲,乙\n丙\t丁\n戊\t己', ['甲,乙', '丙|丁', '戊|己']],
    ['commas, and a tab in one cell', '甲,乙\n丙\t丁,戊\n', ['甲|乙', '丙\t丁|戊']],
    ['one column', '甲\n乙', ['甲', '乙']],
    ['a byte order mark and CRLF', '\ufeff甲,乙\r\n丙,丁\r\n', ['甲|乙', '丙|丁']],
    ['line ends of old', '甲,乙\r丙,丁', ['甲|乙', '丙|丁']],
    ['blank lines and empty cells', '\n甲,\n  \n,乙\n', ['甲|', '|乙']],
    ['quotes, with separators and quotes inside', '"甲,一","乙""二""",丙\n', ['甲,一|乙"二"|丙']],
    ['line ends in quotes', '甲,"乙\r\n丙\n\n丁",戊\n己,庚,辛', ['甲|乙\n丙\n\n丁|戊', '己|庚|辛']],
    ['semicolons on the lines of a cell', '甲,"乙;\n丙;\n丁;"\n', ['甲|乙;\n丙;\n丁;']],
    ['quotes around separators of another kind', '"甲;乙;丙";丁\n', ['甲;乙;丙|丁']],
    ['a quote inside a cell', '抓"三防"甲,乙"\n', ['抓"三防"甲|乙"']],
    ['empty quotes', '"",甲\n', ['|甲']],
  ] as const) {
    test(`may have ${what}`, () => {
      assert.deepEqual(
        cells(text).map((row) => row.join('|')),
        rows,
      );
      assert.deepEqual(unpaired(text), []);
    });
  }

  test('says on which line each row begins', () => {
    const lines = readDsv('\n甲,"乙\n丙"\n\n丁,戊').map(({ line }) => line);
    assert.deepEqual(lines, [1, 4]);
  });

  test('loses nothing of a line whose quotes are not in pairs, nor of those below', () => {
    assert.deepEqual(unpaired('甲,乙\n"丙,丁\n戊,己\n'), ['1 "丙']);
    assert.deepEqual(cells('甲,乙\n"丙,丁\n戊,己\n'), [
      ['甲', '乙'],
      ['"丙', '丁'],
      ['戊', '己'],
    ]);
    assert.deepEqual(unpaired('"甲,乙\n丙,丁\n"戊,己\n'), ['0 "甲', '2 "戊']);
    assert.deepEqual(cells('"三防"工作\t5\n'), [['"三防"工作', '5']]);
    assert.deepEqual(unpaired('"三防"工作\t5\n'), ['0 "三防"工作']);
  });

  test('comes back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', '7', ',', ';', '"', '\n', ' ') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (pairs) => {
        const rows = pairs.map(([first, second]) => ['甲', first, second]);
        const written = formatCsv(rows);
        assert.deepEqual(
          readDsv(written).map((row) => row.cells),
          rows,
        );
      }),
    );
  });

  test('is written with CRLF, quotes only where they are needed', () => {
    assert.equal(
      formatCsv([
        ['甲', '乙,丙'],
        ['"丁"', ''],
      ]),
      '甲,"乙,丙"\r\n"""丁""",\r\n',
    );
  });
});
