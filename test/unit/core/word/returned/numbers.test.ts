import assert from 'node:assert/strict';
import { child, type Element, elements, readXml, value } from '../../../../../src/core/word/import/xml';
import { numberChange, withFormerNumber } from '../../../../../src/core/word/returned/numbers';

const numbered = (list: string, level = '0'): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const properties = (inner: string, former?: string): Element =>
  readXml(
    `<w:pPr xmlns:w="w"><w:jc/>${inner}${former === undefined ? '' : `<w:pPrChange><w:pPr>${former}</w:pPr></w:pPrChange>`}</w:pPr>`,
  );

suite('A tracked change of an automatic number', () => {
  for (const [name, now, former, expected] of [
    ['is one that was given', numbered('1'), '', true],
    ['is one that was taken', '', numbered('1'), true],
    ['is another list', numbered('1'), numbered('2'), true],
    ['is another level', numbered('1'), numbered('1', '1'), true],
    ['is none of the same number', numbered('1'), numbered('1'), false],
    ['is none of looks alone', '', '<w:ind/>', false],
    ['is none where nothing is tracked', numbered('1'), undefined, false],
  ] as const)
    test(name, () => assert.equal(numberChange(properties(now, former)) !== undefined, expected));

  test('is none of a paragraph without properties', () => assert.equal(numberChange(undefined), undefined));

  test('is undone by the number that was there, all else as it is', () => {
    const own = properties(numbered('1'), numbered('2', '3'));
    const back = withFormerNumber(own, numberChange(own)!);
    assert.deepEqual(
      elements(back).map(({ name }) => name),
      ['numPr', 'jc', 'pPrChange'],
    );
    assert.deepEqual([value(back, 'numPr', 'numId'), value(back, 'numPr', 'ilvl')], ['2', '3']);
    const taken = properties(numbered('1'), '');
    assert.equal(child(withFormerNumber(taken, numberChange(taken)!), 'numPr'), undefined);
  });
});
