import assert from 'node:assert/strict';
import { furnitureOf, type Printed } from '../../../../../src/core/paste/brokenLines/furniture';

/** Of lines parted by `;` the numbers of those that number a page, and of those that recur beside them. */
function furniture(written: string, printed?: Printed): string {
  const { pageNumbers, heads } = furnitureOf(written.split(';'), printed);
  return `${[...pageNumbers].join(' ')}|${[...heads].sort((a, b) => a - b).join(' ')}`;
}

suite('page numbers', () => {
  for (const line of [
    '- 3 -',
    '-3-',
    '—3—',
    '–　3　–',
    '——— 3 ———',
    '· 3 ·',
    '～3～',
    '第3页',
    '第 3 页',
    '第3页 共12页',
    '第3页，共12页',
    '第3页/共12页',
    '第3页（共12页）',
    '3/12',
    '3 ／ 12',
    'Page 3',
    'page 3 of 12',
    'PAGE 3/12',
    '- 1234 -',
  ])
    test(`are ${line}`, () => assert.equal(furniture(line), '0|'));

  for (const line of [
    '3',
    '3 -',
    '———— 3 ————',
    '- 12345 -',
    '共12页',
    '第三页',
    '第3页完',
    '见第3页',
    '3/12月',
    'Page',
  ])
    test(`are not ${line}`, () => assert.equal(furniture(line), '|'));

  for (const [what, text, expected] of [
    ['beside a head that recurs', '工作报告　　第 3 页;甲;工作报告　　第 4 页;乙', '0 2|'],
    ['with the number of all pages', '工作报告　　第 3 页 共 9 页;甲;工作报告　　第 4 页 共 9 页', '0 2|'],
    ['between dashes', '工作报告\t\t- 3 -;甲;工作报告\t\t- 4 -', '0 2|'],
    ['not beside a head alone', '工作报告　　第 3 页;甲;乙', '|'],
    ['not where they go back', '工作报告　　第 4 页;甲;工作报告　　第 3 页', '|'],
    ['not where they stay', '工作报告　　第 3 页;甲;工作报告　　第 3 页', '|'],
    ['not beside different heads', '工作报告　　第 3 页;甲;工作总结　　第 4 页', '|'],
    ['not right behind words', '工作报告 第3页;甲;工作报告 第4页', '|'],
    ['not behind a sentence', '完成，好　　第 3 页;甲;完成，好　　第 4 页', '|'],
  ] as const)
    test(`stand ${what}: ${text}`, () => assert.equal(furniture(text), expected));
});

suite('heads of pages', () => {
  for (const [what, text, expected] of [
    ['recur, but for the first', '报告;甲;- 1 -;报告;乙;- 2 -;报告;丙;- 3 -', '2 5 8|3 6'],
    ['are two lines', '市局;报告;甲;- 1 -;市局;报告;乙;- 2 -;市局;报告;丙', '3 7|4 5 8 9'],
    ['are no more than two', '子;市局;报告;甲;- 1 -;子;市局;报告;乙;- 2 -;子;市局;报告', '4 9|5 6 10 11'],
    ['stand behind empty lines', '报告;;甲;;- 1 -;;报告;乙;- 2 -;;报告;丙', '4 8|6 10'],
    ['are feet as well', '甲;报告;- 1 -;乙;报告;- 2 -', '2 5|4'],
    ['stand behind two page numbers', '报告;甲;- 1 -;- 2 -;报告;乙', '2 3|4'],
    ['are no sentences', '报告，一;甲;- 1 -;报告，一;乙;- 2 -', '2 5|'],
    ['stand beside a page number', '报告;甲;- 1 -;乙;报告;丙;- 2 -', '2 6|'],
    ['have 40 characters', `${'甲'.repeat(40)};乙;- 1 -;${'甲'.repeat(40)}`, '2|3'],
    ['and no more', `${'甲'.repeat(41)};乙;- 1 -;${'甲'.repeat(41)}`, '2|'],
  ] as const)
    test(what, () => assert.equal(furniture(text), expected));
});

suite('bare figures', () => {
  /** `text` on pages; the lines that are as long as those are wide. */
  const printed = (isCentred: boolean, ...full: number[]): Printed => ({
    isCentred: () => isCentred,
    isFull: (line) => full.includes(line),
  });
  const rows = (name: string, count: number): string =>
    Array.from({ length: count }, (_, i) => `${name}${i}`).join(';');

  test('number pages that are long enough', () => {
    const text = (second: number, number = 4) => `${rows('甲', 10)};3;${rows('乙', second)};${number};尾`;
    assert.equal(furniture(text(10), printed(false)), '10 21|');
    assert.equal(furniture(text(9), printed(false)), '|');
    // They count on by one.
    assert.equal(furniture(text(10, 5), printed(false)), '|');
    // Nothing else does where lines may be a list.
    assert.equal(furniture(text(10)), '|');
  });

  test('number shorter pages where they are centred, with a full line between them', () => {
    const text = '甲;3;乙;4;丙';
    assert.equal(furniture(text, printed(true, 2)), '1 3|');
    assert.equal(furniture(text, printed(false, 2)), '|');
    assert.equal(furniture(text, printed(true, 0)), '|');
    assert.equal(furniture(text, printed(true, 4)), '|');
  });

  test('are none alone, or beside numbers of pages that say so', () => {
    assert.equal(furniture(`${rows('甲', 10)};3;尾`, printed(true, 2)), '|');
    assert.equal(furniture(`${rows('甲', 10)};3;${rows('乙', 11)};4;- 5 -`, printed(false)), '23|');
  });
});
