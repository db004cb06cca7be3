import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { runningTexts } from '../../../../../src/core/word/import/headersAndFooters';
import { readXml } from '../../../../../src/core/word/import/xml';

const part = (root: string, ...paragraphs: readonly string[]): Uint8Array =>
  strToU8(
    `<w:${root} xmlns:w="w">${paragraphs.map((words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`).join('')}</w:${root}>`,
  );
const header = (...paragraphs: readonly string[]): Uint8Array => part('hdr', ...paragraphs);

/** What is told of the headers and footers `parts`, of a document whose sections are `sections`. */
const told = (parts: Record<string, Uint8Array>, ...sections: readonly string[]): string[] =>
  runningTexts(
    parts,
    readXml(`<w:document xmlns:w="w" xmlns:r="r"><w:body>${sections.join('')}</w:body></w:document>`),
  );

const RELATIONS = strToU8(
  '<Relationships><Relationship Id="a" Target="header1.xml"/><Relationship Id="b" Target="/word/footer1.xml"/><Relationship Id="c" Target="header2.xml"/></Relationships>',
);
const ALL = {
  'word/_rels/document.xml.rels': RELATIONS,
  'word/header1.xml': header('内部资料'),
  'word/header2.xml': header('征求意见稿'),
  'word/footer1.xml': header('市水务局制'),
};
const refer = (kind: string, id: string, more = ''): string => `<w:${kind}Reference r:id="${id}"${more}/>`;
const section = (...inner: readonly string[]): string => `<w:sectPr>${inner.join('')}</w:sectPr>`;

suite('Headers and footers of a Word file', () => {
  test('are all told where the file does not say which are shown', () =>
    assert.deepEqual(
      told({
        'word/header1.xml': header('内部资料'),
        'word/footer.xml': header('市水务局', '　', '制'),
        // Nothing but a part of that name is one.
        'word/header1.xml.rels': header('甲'),
        'word/myheader1.xml': header('乙'),
        'header1.xml': header('丙'),
        'word/headers.xml': header('丁'),
      }),
      ['页眉“内部资料”', '页脚“市水务局 制”'],
    ));

  for (const [words, expected] of [
    ['第1页 共2页', []],
    ['— 1 —', []],
    ['Page 1 of 2', []],
    ['2026', []],
    ['', []],
    ['第1页 水务局', ['页眉“第1页 水务局”']],
    ['甲'.repeat(20), [`页眉“${'甲'.repeat(20)}”`]],
    ['甲'.repeat(21), [`页眉“${'甲'.repeat(20)}……”`]],
    ['A&amp;B &lt;甲&gt; &unknown;', ['页眉“A&B <甲> &unknown;”']],
  ] as const)
    test(`${words.slice(0, 20) || 'nothing'}: ${expected[0] ?? 'left out'}`, () =>
      assert.deepEqual(told({ 'word/header1.xml': header(words) }), expected));

  test('are only those that a section shows', () => {
    assert.deepEqual(told(ALL), []);
    assert.deepEqual(told(ALL, section(refer('header', 'a'))), ['页眉“内部资料”']);
    assert.deepEqual(told(ALL, section(refer('footer', 'b'))), ['页脚“市水务局制”']);
    assert.deepEqual(told(ALL, section(refer('header', 'nowhere'))), []);
    assert.deepEqual(told(ALL, section('<w:headerReference/>')), []);
    assert.deepEqual(told(ALL, section('<w:endnoteReference r:id="a"/>')), []);
  });

  test('may belong to a section that ends with a paragraph, but not to what is no section', () => {
    const own = section(refer('header', 'c'));
    const paragraph = `<w:p><w:pPr>${own}</w:pPr></w:p>`;
    assert.deepEqual(told(ALL, paragraph, section(refer('header', 'a'))), [
      '页眉“内部资料”',
      '页眉“征求意见稿”',
    ]);
    assert.deepEqual(told(ALL, `<w:sdt><w:sdtContent>${paragraph}</w:sdtContent></w:sdt>`), [
      '页眉“征求意见稿”',
    ]);
    // A section that a tracked change has done away with.
    assert.deepEqual(told(ALL, `<w:p><w:pPr><w:sectPrChange>${own}</w:sectPrChange></w:pPr></w:p>`), []);
  });

  test('of the first page or of even ones are shown only where those have their own', () => {
    const first = refer('header', 'a', ' w:type="first"');
    const even = refer('header', 'a', ' w:type="even"');
    const settings = (inner: string) => ({
      ...ALL,
      'word/settings.xml': strToU8(`<w:settings xmlns:w="w">${inner}</w:settings>`),
    });
    assert.deepEqual(told(ALL, section(first)), []);
    assert.deepEqual(told(ALL, section(first, '<w:titlePg/>')), ['页眉“内部资料”']);
    assert.deepEqual(told(ALL, section(first, '<w:titlePg w:val="0"/>')), []);
    assert.deepEqual(told(ALL, section(even)), []);
    assert.deepEqual(told(settings(''), section(even)), []);
    assert.deepEqual(told(settings('<w:evenAndOddHeaders/>'), section(even)), ['页眉“内部资料”']);
    assert.deepEqual(told(ALL, section(refer('header', 'a', ' w:type="default"'))), ['页眉“内部资料”']);
  });
});
