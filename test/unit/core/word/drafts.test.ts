import assert from 'node:assert/strict';
import { importDocx, UnreadableFile } from '../../../../src/core/word/import/docx';
import { p, wordFile } from './files';

// Drafts as Word and WPS write them in practice.

const read = (body: string, parts?: Record<string, string>) => {
  const { text, losses } = importDocx(wordFile(body, parts));
  return {
    lines: text.split('\n').slice(0, -1),
    losses: losses.map(({ what, count }) => `${what} ${count}`),
  };
};

const r = (inner: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
const t = (text: string, properties?: string) => r(`<w:t xml:space="preserve">${text}</w:t>`, properties);
const paragraph = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;

interface Level {
  readonly at: number;
  readonly format: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}
const level = ({ at, format, text, start = 1, more = '' }: Level) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: readonly Level[], more = '') =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${more}${levels.map(level).join('')}</w:abstractNum>`;
const num = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const item = (text: string, ilvl: number, list = 1, more = '') =>
  p(text, `${more}<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`);
const numbered = (definitions: string, ...items: string[]): string[] =>
  read(items.join(''), { 'numbering.xml': `<w:numbering>${definitions}</w:numbering>` }).lines;

/** The list of a 公文 as WPS offers it. */
const LADDER: readonly Level[] = [
  { at: 0, format: 'chineseCounting', text: '%1、' },
  { at: 1, format: 'chineseCounting', text: '（%2）' },
  { at: 2, format: 'decimal', text: '%3.' },
  { at: 3, format: 'decimal', text: '（%4）' },
  { at: 4, format: 'decimalEnclosedCircleChinese', text: '%5' },
];

suite('Automatic numbers of a draft', () => {
  test('go on past ten, and begin anew below each heading above them', () => {
    const first = Array.from({ length: 12 }, (_, i) => item(`做法${i + 1}`, 1));
    const lines = numbered(
      abstract(0, LADDER) + num(1, 0),
      item('总', 0),
      ...first,
      item('点', 2),
      item('细', 3),
      item('次', 0),
      item('又', 1),
      item('又点', 2),
    );
    assert.deepEqual(lines.slice(9), [
      '（九）做法9',
      '（十）做法10',
      '（十一）做法11',
      '（十二）做法12',
      '1.点',
      '（1）细',
      '二、次',
      '（一）又',
      '1.又点',
    ]);
  });

  test('run on across the headings above where the list says so, and never restart where it says never', () => {
    const through = (restart: string): readonly Level[] => [
      LADDER[0]!,
      { ...LADDER[1]!, more: `<w:lvlRestart w:val="${restart}"/>` },
    ];
    const items = [item('甲', 0), item('子', 1), item('丑', 1), item('乙', 0), item('寅', 1)];
    assert.equal(numbered(abstract(0, through('0')) + num(1, 0), ...items).at(-1), '（三）寅');
    assert.equal(numbered(abstract(0, through('1')) + num(1, 0), ...items).at(-1), '（一）寅');
  });

  test('begin where an override says, each time the level begins anew', () => {
    const override =
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride><w:lvlOverride w:ilvl="1"><w:startOverride w:val="2"/></w:lvlOverride>';
    assert.deepEqual(
      numbered(
        abstract(0, LADDER) + num(1, 0) + num(2, 0, override),
        item('甲', 0),
        item('乙', 0, 2),
        item('子', 1, 2),
        item('丙', 0, 2),
        item('丑', 1, 2),
        item('丁', 0, 1),
      ),
      ['一、甲', '三、乙', '（二）子', '四、丙', '（二）丑', '五、丁'],
    );
  });

  test('look as an override of the whole level says', () => {
    const override = `<w:lvlOverride w:ilvl="0">${level({ at: 0, format: 'decimal', text: '第%1条' })}</w:lvlOverride>`;
    assert.deepEqual(numbered(abstract(0, LADDER) + num(2, 0, override), item('总则', 0, 2)), ['第1条总则']);
  });

  test('go by the levels’ own numbers, whatever order the file has them in', () => {
    assert.deepEqual(
      numbered(
        abstract(0, [LADDER[2]!, LADDER[0]!]) + num(1, 0),
        item('甲', 0),
        item('子', 2),
        item('无', 1),
      ),
      ['一、甲', '1.子', '无'],
    );
  });

  test('come from a list style that the list leaves its levels to', () => {
    assert.deepEqual(
      numbered(
        abstract(0, [], '<w:numStyleLink w:val="L"/>') +
          abstract(1, LADDER, '<w:styleLink w:val="L"/>') +
          num(1, 0) +
          num(2, 1),
        item('甲', 0),
        item('子', 1),
      ),
      ['一、甲', '（一）子'],
    );
  });

  test('are written as they are shown, in every format that Chinese texts use', () => {
    for (const [format, shown] of [
      ['chineseCountingThousand', '十二'],
      ['japaneseCounting', '十二'],
      ['taiwaneseCountingThousand', '十二'],
      ['chineseLegalSimplified', '壹拾贰'],
      ['ideographZodiac', '亥'],
      ['decimalEnclosedParen', '（12）'],
      ['decimalEnclosedFullstop', '12.'],
      ['ideographEnclosedCircle', '（十二）'],
      ['decimalFullWidth', '１２'],
      ['decimalZero', '12'],
      ['upperLetter', 'L'],
      ['lowerRoman', 'xii'],
      ['somethingNew', '12'],
    ] as const) {
      const lines = numbered(
        abstract(0, [{ at: 0, format, text: '%1', start: 12 }]) + num(1, 0),
        item('项', 0),
      );
      assert.deepEqual(lines, [`${shown}项`], format);
    }
    const stems = abstract(0, [{ at: 0, format: 'ideographTraditional', text: '%1、' }]) + num(1, 0);
    assert.deepEqual(numbered(stems, item('天', 0), item('地', 0)), ['甲、天', '乙、地']);
  });

  test('of several levels in one are all counted', () => {
    const levels: readonly Level[] = [
      { at: 0, format: 'chineseCounting', text: '第%1章　' },
      { at: 1, format: 'decimal', text: '%1.%2　', more: '<w:isLgl/>' },
    ];
    assert.deepEqual(
      numbered(
        abstract(0, levels) + num(1, 0),
        item('总则', 0),
        item('目的', 1),
        item('细则', 0),
        item('范围', 1),
      ),
      ['第一章　总则', '1.1　目的', '第二章　细则', '2.1　范围'],
    );
  });

  test('are none on an empty paragraph, in a bullet list, or with a list that is not there', () => {
    const { lines, losses } = read(
      `${item('', 0)}${item('甲', 0)}${item('乙', 0, 9)}${item('丙', 8)}${item('丁', 0, 3)}`,
      {
        'numbering.xml': `<w:numbering>${abstract(0, LADDER)}${abstract(2, [{ at: 0, format: 'bullet', text: '' }])}${num(1, 0)}${num(3, 2)}</w:numbering>`,
      },
    );
    assert.deepEqual(lines, ['一、甲', '乙', '丙', '丁']);
    assert.deepEqual(losses, ['项目符号 1']);
  });
});

suite('Tracked changes of a draft', () => {
  test('are made: insertions stay, deletions go, moved text stands where it was moved to', () => {
    const { lines, losses } = read(
      paragraph(
        `${t('共')}<w:del>${r('<w:delText>三</w:delText>')}</w:del><w:ins>${t('四')}</w:ins>${t('次')}<w:moveFrom>${t('，另有')}</w:moveFrom><w:moveTo>${t('此外')}</w:moveTo>`,
      ),
    );
    assert.deepEqual(lines, ['共四次此外']);
    assert.deepEqual(losses, ['修订中已删去的文字 2']);
  });

  test('that take out the end of a paragraph put it together with the next', () => {
    const gone = '<w:rPr><w:del/></w:rPr>';
    assert.deepEqual(read(`${paragraph(t('前半句，'), gone)}${p('后半句。')}${p('下一段。')}`).lines, [
      '前半句，后半句。',
      '下一段。',
    ]);
    // A whole paragraph that is deleted leaves nothing, not even a number.
    const { lines } = read(
      `${item('甲', 0)}${paragraph(`<w:del>${r('<w:delText>删</w:delText>')}</w:del>`, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${gone}`)}${item('乙', 0)}${paragraph(t('末'), gone)}`,
      { 'numbering.xml': `<w:numbering>${abstract(0, LADDER)}${num(1, 0)}</w:numbering>` },
    );
    assert.deepEqual(lines, ['一、甲', '二、乙', '末']);
  });

  test('that take out rows of a table take them out', () => {
    const row = (text: string, properties = '') =>
      `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}<w:tc>${p(text)}</w:tc><w:tc>${p('1')}</w:tc></w:tr>`;
    const { lines, losses } = read(
      `<w:tbl>${row('甲')}${row('乙', '<w:del/>')}${row('丙', '<w:ins/>')}</w:tbl>`,
    );
    assert.deepEqual(lines, ['| 甲 | 1 |', '| --- | --- |', '| 丙 | 1 |']);
    assert.deepEqual(losses, ['修订中已删去的文字 1']);
  });
});

suite('Paragraphs of a draft', () => {
  test('are one across Word’s style separator', () => {
    const separated = '<w:pStyle w:val="2"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>';
    assert.deepEqual(
      read(`${paragraph(t('（一）压实责任。'), separated)}${p('逐级落实。')}${p('下一段。')}`).lines,
      ['（一）压实责任。逐级落实。', '下一段。'],
    );
  });

  test('are put together where a soft break only wraps them, and parted where it ends one', () => {
    const br = r('<w:br/>');
    const { lines } = read(
      [
        paragraph(
          `${t('全市上下把防汛作为头等大事来抓，层层压实')}${br}${t('责任，逐级落实到人。')}${br}${t('二是抓整改。')}`,
        ),
        paragraph(
          `${t('关于二〇二六年汛期全市水利工程巡查维护及隐患整改')}${br}${t('工作情况的报告')}`,
          '<w:jc w:val="center"/>',
        ),
      ].join(''),
    );
    assert.deepEqual(lines, [
      '全市上下把防汛作为头等大事来抓，层层压实责任，逐级落实到人。',
      '二是抓整改。',
      '关于二〇二六年汛期全市水利工程巡查维护及隐患整改',
      '工作情况的报告',
    ]);
  });

  test('in text boxes stand behind the one that the box hangs on, once', () => {
    const box = `<w:txbxContent>${p('框里一')}${p('框里二')}</w:txbxContent>`;
    const both = `<w:AlternateContent><w:Choice><w:drawing><w:wsp><w:txbx>${box}</w:txbx></w:wsp></w:drawing></w:Choice><w:Fallback><w:pict>${box}</w:pict></w:Fallback></w:AlternateContent>`;
    const { lines, losses } = read(`${paragraph(`${r(both)}${t('框外')}`)}${p('下一段')}`);
    assert.deepEqual(lines, ['框外', '框里一', '框里二', '下一段']);
    assert.deepEqual(losses, ['文本框（文字已放在它所在的段落之后） 1']);
  });

  test('of a table of contents are left out, and said to be', () => {
    const styles =
      '<w:styles><w:style w:styleId="11"><w:name w:val="toc 1"/></w:style><w:style w:styleId="X"><w:basedOn w:val="11"/></w:style></w:styles>';
    const { lines, losses } = read(
      `${p('一、做法\t1', '<w:pStyle w:val="11"/>')}${p('二、问题\t3', '<w:pStyle w:val="X"/>')}${p('一、做法')}`,
      { 'styles.xml': styles },
    );
    assert.deepEqual(lines, ['一、做法']);
    assert.deepEqual(losses, ['目录（由 Word 或 WPS 生成） 2']);
  });

  test('lose footnotes and what stands higher or lower, and say so; m² and m³ stay', () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const { lines, losses } = read(
      paragraph(
        `${t('面积12km')}${t('2', raised)}${t('，蓄水3万m')}${t('3', raised)}${r('<w:footnoteReference w:id="1"/>', raised)}${t('，见注')}${t('[1]', raised)}${t('，CO')}${t('2', '<w:vertAlign w:val="subscript"/>')}`,
      ),
      { 'footnotes.xml': '<w:footnotes/>' },
    );
    assert.deepEqual(lines, ['面积12km²，蓄水3万m³，见注[1]，CO2']);
    assert.deepEqual(losses.sort(), ['上标、下标 2', '脚注 1']);
  });

  test('nested beyond reason are refused in a sentence', () => {
    const deep = `<w:p>${'<w:ins>'.repeat(60_000)}${'</w:ins>'.repeat(60_000)}</w:p>`;
    assert.throws(
      () => importDocx(wordFile(deep)),
      (error) => error instanceof UnreadableFile && /读不了/.test(error.message),
    );
  });
});
