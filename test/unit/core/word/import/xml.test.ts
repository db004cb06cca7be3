import assert from 'node:assert/strict';
import {
  child,
  type Element,
  elements,
  isOn,
  readingXml,
  readXml,
  value,
} from '../../../../../src/core/word/import/xml';

const read = (inner: string): Element => readXml(`<w:a xmlns:w="w" xmlns:x="x">${inner}</w:a>`);

suite('XML of a Word file', () => {
  test('has names without prefixes, text and elements in order', () => {
    assert.deepEqual(readXml('<w:p xmlns:w="w" w:b="1" c="2">甲<w:r/>乙</w:p>'), {
      name: 'p',
      attributes: { w: 'w', b: '1', c: '2' },
      children: ['甲', { name: 'r', attributes: {}, children: [] }, '乙'],
    });
  });

  test('is an error where it is none', () => {
    for (const xml of ['', '甲', '<a>', '<a></b>', '<a>&b;</a>', '<a/><b/>'])
      assert.throws(() => readXml(xml), xml);
  });

  test('is read ten thousand characters at a time', () => {
    const steps = (length: number): number => [...readingXml(`<a>${'甲'.repeat(length - 7)}</a>`)].length;
    assert.deepEqual([steps(10_000), steps(10_001), steps(20_000), steps(20_001)], [1, 2, 2, 3]);
    assert.equal((readXml(`<a>${'甲乙'.repeat(10_000)}</a>`).children as string[]).join('').length, 20_000);
  });

  test('is asked for children by name, or all that are elements', () => {
    const parent = read('甲<w:b/><x:c w:val="1"/>乙<w:b w:val="2"/>');
    assert.deepEqual(
      elements(parent).map(({ name }) => name),
      ['b', 'c', 'b'],
    );
    assert.equal(elements(parent, 'b').length, 2);
    assert.deepEqual(elements(parent, 'd'), []);
    assert.deepEqual(elements(undefined), []);
  });

  test('is asked for what stands at the end of a path: the first of each name', () => {
    const parent = read('<w:b><w:c w:val="1"/><w:c w:val="2"/></w:b><w:b><w:d/></w:b>');
    assert.equal(child(parent), parent);
    assert.equal(child(parent, 'b', 'c')?.attributes.val, '1');
    assert.equal(value(parent, 'b', 'c'), '1');
    assert.equal(child(parent, 'b', 'd'), undefined);
    assert.equal(value(parent, 'b', 'd'), undefined);
    assert.equal(child(undefined, 'b'), undefined);
  });

  for (const [written, expected] of [
    ['<w:vanish/>', true],
    ['<w:vanish w:val="1"/>', true],
    ['<w:vanish w:val="true"/>', true],
    ['<w:vanish w:val="on"/>', true],
    ['<w:vanish w:val="0"/>', false],
    ['<w:vanish w:val="false"/>', false],
    ['<w:vanish w:val="off"/>', false],
    ['<w:vanish w:val="10"/>', true],
    ['<w:other/>', false],
    ['', false],
  ] as const)
    test(`${written || 'nothing'} is ${expected ? 'on' : 'off'}`, () =>
      assert.equal(isOn(read(written), 'vanish'), expected));
});
