import assert from 'node:assert/strict';
import { Losses } from '../../../../../src/core/word/import/losses';
import {
  LEADING_SIGN,
  paragraphText,
  SIGN,
  saysNothing,
} from '../../../../../src/core/word/import/paragraphText';
import { readXml } from '../../../../../src/core/word/import/xml';

/** What a paragraph says, and behind ` - ` what is lost. */
function read(inner: string): string {
  const losses = new Losses();
  const { text } = paragraphText(readXml(`<w:p xmlns:w="w">${inner}</w:p>`), losses);
  const lost = losses.list().map(({ what, count }) => (count === 1 ? what : `${what} ${count}`));
  return lost.length > 0 ? `${text} - ${lost.join()}` : text;
}

const r = (inner: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
const t = (words: string): string => `<w:t>${words}</w:t>`;

suite('The words of a paragraph in Word', () => {
  for (const [name, inner, expected] of [
    ['are those of its runs', r(t('甲')) + r(t('乙')), '甲乙'],
    [
      'have tabs and line breaks',
      r(`${t('甲')}<w:tab/>${t('乙')}<w:ptab/><w:br/>${t('丙')}<w:cr/>`),
      '甲\t乙\t\n丙\n',
    ],
    [
      'have no breaks of pages and columns',
      r(`${t('甲')}<w:br w:type="page"/><w:br w:type="column"/>${t('乙')}`),
      '甲乙',
    ],
    [
      'have a break of text around a picture',
      r(`${t('甲')}<w:br w:type="textWrapping"/>${t('乙')}`),
      '甲\n乙',
    ],
    ['have a hyphen that never breaks', r(`${t('A')}<w:noBreakHyphen/>${t('B')}`), 'A-B'],
    [
      'have what links, insertions and controls hold',
      `<w:hyperlink>${r(t('甲'))}</w:hyperlink><w:ins>${r(t('乙'))}</w:ins><w:sdt><w:sdtContent>${r(t('丙'))}</w:sdtContent></w:sdt>`,
      '甲乙丙',
    ],
    [
      'have nothing that was deleted',
      `${r(t('甲'))}<w:del>${r('<w:delText>乙</w:delText>')}</w:del><w:moveFrom>${r(t('丙'))}</w:moveFrom>`,
      '甲 - 修订中已删去的文字 2',
    ],
    ['have no words of deleted text outside of changes', r(`${t('甲')}<w:delText>乙</w:delText>`), '甲'],
    ['have nothing that properties hold', `<w:pPr><w:r>${t('甲')}</w:r></w:pPr>${r(t('乙'))}`, '乙'],
    [
      'have nothing that is hidden',
      r(t('甲'), '<w:vanish/>') + r(t('乙'), '<w:vanish w:val="0"/>'),
      '乙 - 隐藏的文字',
    ],
    [
      'have the characters of a formula',
      `<m:oMath><m:r><m:t>a</m:t></m:r><m:r><m:t>b</m:t></m:r></m:oMath>`.replaceAll('m:', 'w:'),
      'ab - 公式（只保留了其中的字符）',
    ],
    [
      'have the first of two ways to say the same',
      r(
        `<w:AlternateContent><w:Choice>${t('甲')}</w:Choice><w:Fallback>${t('乙')}</w:Fallback></w:AlternateContent>`,
      ),
      '甲',
    ],
    [
      'have either where there is one',
      r(`<w:AlternateContent><w:Fallback>${t('乙')}</w:Fallback></w:AlternateContent>`),
      '乙',
    ],
    [
      'have what pinyin stands above',
      r(`<w:ruby><w:rt>${r(t('jiǎ'))}</w:rt><w:rubyBase>${r(t('甲'))}</w:rubyBase></w:ruby>`),
      '甲 - 拼音标注',
    ],
    ['have no pictures', r('<w:drawing/>') + r('<w:pict/>') + r('<w:object/>'), ' - 图片、图形 2,嵌入的对象'],
    [
      'have no notes',
      r('<w:commentReference/>') + r('<w:footnoteReference/>') + r('<w:endnoteReference/>'),
      ' - 批注,脚注,尾注',
    ],
  ] as const)
    test(name, () => assert.equal(read(inner), expected));

  const field = (kind: string): string => r(`<w:fldChar w:fldCharType="${kind}"/>`);
  for (const [name, inner, expected] of [
    [
      'is what it shows, not its code',
      `${field('begin')}${r(`${t('码')}<w:instrText>PAGE</w:instrText>`)}${field('separate')}${r(t('3'))}${field('end')}${r(t('页'))}`,
      '3页',
    ],
    ['is nothing where it shows nothing', `${field('begin')}${r(t('码'))}${field('end')}${r(t('页'))}`, '页'],
    [
      'is nothing in the code of another',
      `${field('begin')}${field('begin')}${r(t('甲'))}${field('separate')}${r(t('乙'))}${field('end')}${field('separate')}${r(t('丙'))}${field('end')}`,
      '丙',
    ],
    [
      'shows what stands where it never began',
      `${field('separate')}${r(t('甲'))}${field('end')}${r(t('乙'))}`,
      '甲乙',
    ],
    ['shows what a simple one holds', `<w:fldSimple>${r(t('甲'))}</w:fldSimple>`, '甲'],
  ] as const)
    test(`of a field: ${name}`, () => assert.equal(read(inner), expected));

  for (const [char, expected] of [
    ['F0FE', '☑'],
    ['F052', '☑'],
    ['F0A8', '□'],
    ['F06F', '□'],
    ['F0A3', '□'],
    ['F0FC', '√'],
    ['0041', 'A'],
    ['0020', ' '],
    ['001F', '□ - 特殊符号'],
    ['2713', '✓'],
    ['DFFF', '\udfff'],
    ['E000', '□ - 特殊符号'],
    ['F0E0', '□ - 特殊符号'],
    ['x', '□ - 特殊符号'],
  ] as const)
    test(`of the symbol ${char} are ${expected}`, () =>
      assert.equal(read(r(`<w:sym w:char="${char}"/>`)), expected));

  test('of a symbol that is not told are a box', () => assert.equal(read(r('<w:sym/>')), '□ - 特殊符号'));

  const up = '<w:vertAlign w:val="superscript"/>';
  for (const [inner, expected] of [
    [r(t('m')) + r(t('2'), up), 'm²'],
    [r(t('m')) + r(t('3'), up), 'm³'],
    [r(t('m')) + r(t('4'), up), 'm4 - 上标、下标'],
    [r(t('m')) + r(t('23'), up), 'm23 - 上标、下标'],
    [r(t('H')) + r(t('2'), '<w:vertAlign w:val="subscript"/>'), 'H2 - 上标、下标'],
    [r(t('m')) + r(t('2'), '<w:vertAlign w:val="baseline"/>'), 'm2'],
    [r(t('m')) + r(t(' '), up), 'm '],
  ] as const)
    test(`raised and lowered: ${expected}`, () => assert.equal(read(inner), expected));

  const u = (words: string, kind = 'single'): string =>
    r(words === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${words}</w:t>`, `<w:u w:val="${kind}"/>`);
  for (const [name, inner, expected] of [
    ['room is a blank', r(t('共')) + u('   ') + r(t('次')), '共____次'],
    ['room at the end too', r(t('共')) + u('   '), '共____'],
    ['a tab is one', r(t('共')) + u('\t') + r(t('次')), '共____次'],
    ['room of several runs is one', r(t('共')) + u(' ') + u('\u3000') + r(t('次')), '共____次'],
    ['one blank is none', r(t('共')) + u(' ') + r(t('次')), '共 次'],
    ['words are none', r(t('共')) + u(' 3 ') + r(t('次')), '共 3 次'],
    ['what is not underlined is none', r(t('共')) + u('   ', 'none') + r(t('次')), '共   次'],
    ['two in a paragraph', r(t('共')) + u('  ') + r(t('次')) + u('  ') + r(t('人')), '共____次____人'],
    ['raised words behind it stay so', u('    ') + r(t('2'), up), '____²'],
  ] as const)
    test(`underlined: ${name}`, () => assert.equal(read(inner), expected));

  test('leave text boxes for later, and tell of pictures', () => {
    const of = (inner: string) => paragraphText(readXml(`<w:p xmlns:w="w">${inner}</w:p>`), new Losses());
    const box = of(r(`<w:pict><w:shape><w:txbxContent><w:p/></w:txbxContent></w:shape></w:pict>${t('甲')}`));
    assert.deepEqual([box.text, box.boxes.length, box.hasPicture], ['甲', 1, false]);
    const picture = of(r(`<w:drawing/>${t('甲')}`));
    assert.deepEqual([picture.text, picture.boxes.length, picture.hasPicture], ['甲', 0, true]);
    const signs = of(`<${SIGN}>甲</${SIGN}>${r(t('乙'))}<${LEADING_SIGN}>丙</${LEADING_SIGN}>`);
    assert.deepEqual([signs.text, signs.lead], ['甲乙', '丙']);
  });

  test('are none where signs are all that there is', () => {
    for (const [text, expected] of [
      ['', true],
      ['\ufdd1\ufdef', true],
      ['\ufdd0', false],
      ['\ufdf0', false],
      ['\ufdd1甲', false],
      ['甲\ufdd1', false],
    ] as const)
      assert.equal(saysNothing(text), expected);
  });
});
