import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { parse } from '../../../../../src/core/report/parse';
import { outline } from '../../../../../src/core/report/sections';
import { importDocx, UnreadableFile } from '../../../../../src/core/word/import/docx';
import { genreDocument } from '../../../support';
import { exported, p, wordFile } from '../files';

const read = (body: string, parts?: Record<string, string>) => {
  const { text, losses } = importDocx(wordFile(body, parts));
  return {
    lines: text.split('\n').slice(0, -1),
    losses: losses.map(({ what, count }) => `${what} ${count}`),
  };
};

const level = (ilvl: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'japaneseCounting', '%1、', '<w:pStyle w:val="A"/>')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '（%4）')}${level(4, 'decimalEnclosedCircleChinese', '%5', '<w:suff w:val="nothing"/>')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1')}${level(1, 'decimal', '%1.%2')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
const numbered = (text: string, ilvl: number, list = 1) =>
  p(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`);

suite('A Word draft', () => {
  test('becomes one line a paragraph, without indentation', () => {
    const { lines, losses } = read(`${p('关于甲的报告')}${p('')}${p('')}${p('　　正文“在此”。 ')}`);
    assert.deepEqual(lines, ['关于甲的报告', '', '正文“在此”。']);
    assert.deepEqual(losses, []);
  });

  suite('with underlined blanks', () => {
    const run = (text: string, line = 'single') =>
      `<w:r><w:rPr>${line ? `<w:u w:val="${line}"/>` : ''}</w:rPr>${text === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${text}</w:t>`}</w:r>`;
    for (const [what, runs, line] of [
      [
        'has them as ____',
        run('联系人：', '') + run('      ') + run('，电话：', '') + run('　　　', 'thick'),
        '联系人：____，电话：____',
      ],
      [
        'has a row of runs as one',
        run('共', '') + run('  ') + run('\t') + run(' ') + run('项', ''),
        '共____项',
      ],
      ['has a tab as one', run('地址：', '') + run('\t'), '地址：____'],
      [
        'keeps what was written on the line',
        run('姓名', '') + run('   ') + run('张三') + run('   ') + run('到场', ''),
        '姓名   张三   到场',
      ],
      ['keeps a blank between underlined words', run('关于') + run(' ') + run('甲', ''), '关于 甲'],
      [
        'keeps blanks whose line is taken away',
        run('甲', '') + run('   ', 'none') + run('乙', ''),
        '甲   乙',
      ],
      [
        'keeps the place of what is raised behind one',
        `${run('面积', '')}${run('      ')}<w:r><w:t>m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>`,
        '面积____m²',
      ],
    ] as const) {
      test(what, () => assert.deepEqual(read(`<w:p>${runs}</w:p>`).lines, [line]));
    }

    test('has them in cells', () => {
      const cell = (runs: string) => `<w:tc><w:p>${runs}</w:p></w:tc>`;
      const table = `<w:tbl><w:tr>${cell(run('负责人', ''))}${cell(run('    '))}</w:tr></w:tbl>`;
      assert.deepEqual(read(table).lines, ['| 负责人 | ____ |', '| --- | --- |']);
    });
  });

  test('has its automatic numbers made real, level by level', () => {
    const { lines } = read(
      [
        numbered('做法', 0),
        numbered('组织', 1),
        numbered('定岗', 2),
        numbered('到人', 3),
        numbered('到点', 4),
        numbered('到时', 4),
        numbered('定责', 2),
        numbered('督查', 1),
        numbered('从头', 2),
        numbered('问题', 0),
        numbered('短板', 1),
      ].join(''),
      { 'numbering.xml': NUMBERING },
    );
    assert.deepEqual(lines, [
      '一、做法',
      '（一）组织',
      '1.定岗',
      '（1）到人',
      '①到点',
      '②到时',
      '2.定责',
      '（二）督查',
      '1.从头',
      '二、问题',
      '（一）短板',
    ]);
  });

  test('counts on through lists of one kind, and anew where the list says so', () => {
    const { lines } = read(
      [numbered('甲', 0), numbered('乙', 0, 3), numbered('丙', 0, 3), numbered('丁', 0, 1)].join(''),
      {
        'numbering.xml': NUMBERING,
      },
    );
    assert.deepEqual(lines, ['一、甲', '一、乙', '二、丙', '三、丁']);
  });

  test('numbers by styles and those they are based on, and not where a paragraph is taken out', () => {
    const styles = `<w:styles><w:style w:styleId="A"><w:name w:val="甲"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="B"><w:name w:val="乙"/><w:basedOn w:val="A"/></w:style></w:styles>`;
    const { lines } = read(
      `${p('一行', '<w:pStyle w:val="A"/>')}${p('二行', '<w:pStyle w:val="B"/>')}${p('不编号', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>')}`,
      { 'numbering.xml': NUMBERING, 'styles.xml': styles },
    );
    assert.deepEqual(lines, ['一、一行', '二、二行', '不编号']);
  });

  test('has decimals set apart, and names bullets it cannot keep', () => {
    const { lines, losses } = read(
      `${numbered('总则', 0, 4)}${numbered('范围', 1, 4)}${numbered('要点', 0, 2)}${numbered('要点', 0, 2)}`,
      { 'numbering.xml': NUMBERING },
    );
    assert.deepEqual(lines, ['1 总则', '1.1 范围', '要点', '要点']);
    assert.deepEqual(losses, ['项目符号 2']);
  });

  test('keeps tables, with bars inside cells and their alignment', () => {
    const cell = (text: string, jc = '') => `<w:tc>${p(text, jc && `<w:jc w:val="${jc}"/>`)}</w:tc>`;
    const { lines, losses } = read(
      `<w:tbl><w:tr>${cell('类别')}${cell('数量')}</w:tr><w:tr>${cell('甲|乙')}${cell('42', 'right')}</w:tr></w:tbl>${p('正文。')}`,
    );
    assert.deepEqual(lines, ['| 类别 | 数量 |', '| --- | --: |', '| 甲\\|乙 | 42 |', '正文。']);
    assert.deepEqual(losses, []);
  });

  test('names what a plain text cannot hold, and keeps the words of all else', () => {
    const r = (inner: string) => `<w:r>${inner}</w:r>`;
    const t = (text: string) => r(`<w:t>${text}</w:t>`);
    const { lines, losses } = read(
      [
        `<w:p>${t('甲')}${r('<w:drawing/>')}${r('<w:commentReference/>')}<w:del>${r('<w:delText>删</w:delText>')}</w:del><w:ins>${t('插')}</w:ins><w:hyperlink>${t('链')}</w:hyperlink></w:p>`,
        `<w:p>${r('<w:rPr><w:vanish/></w:rPr><w:t>藏</w:t>')}${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText>PAGE</w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}${t('7')}${r('<w:fldChar w:fldCharType="end"/>')}</w:p>`,
        `<w:sdt><w:sdtContent>${p('控件里')}</w:sdtContent></w:sdt>`,
        `<w:p>${r(`<w:pict><w:txbxContent>${p('框里')}</w:txbxContent></w:pict>`)}${t('框外')}</w:p>`,
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('并')}</w:tc></w:tr><w:tr><w:tc>${p('一')}</w:tc><w:tc>${p('二')}</w:tc></w:tr></w:tbl>`,
      ].join(''),
      {
        'header1.xml': '<w:hdr><w:p><w:r><w:t>内部资料</w:t></w:r></w:p></w:hdr>',
        'footer1.xml': '<w:ftr><w:t>— 1 —</w:t></w:ftr>',
      },
    );
    assert.deepEqual(lines, [
      '甲插链',
      '7',
      '控件里',
      '框外',
      '框里',
      '| 并 |  |',
      '| --- | --- |',
      '| 一 | 二 |',
    ]);
    assert.deepEqual(losses.sort(), [
      '修订中已删去的文字 1',
      '图片、图形 1',
      '批注 1',
      '文本框（文字已放在它所在的段落之后） 1',
      '表格里合并的单元格 1',
      '隐藏的文字 1',
      '页眉“内部资料” 1',
    ]);
  });

  test('that is none is refused in a sentence', () => {
    const sentence = (file: Uint8Array) => {
      try {
        importDocx(file);
      } catch (error) {
        assert.ok(error instanceof UnreadableFile, String(error));
        return error.message;
      }
      return assert.fail('it was read');
    };
    assert.match(sentence(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])), /另存为 \.docx/);
    assert.match(sentence(strToU8('只是文字')), /不是 \.docx/);
    assert.match(sentence(new Uint8Array()), /不是 \.docx/);
    assert.match(sentence(zipSync({ 'a.txt': strToU8('甲') })), /不是 Word 文档/);
    assert.match(sentence(zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') })), /损坏/);
    const whole = wordFile(p('正文。'));
    for (let cut = 0; cut < whole.length; cut += 37) sentence(whole.slice(0, cut));
  });
});

suite('A report that goes to Word and comes back', () => {
  const levels = (text: string) =>
    outline(parse(text)).map(function flat(node): unknown {
      return [node.level, node.kind, node.marker + node.text, node.children.map(flat)];
    });
  /** Without indentation, blank lines and how a table's rule is drawn. */
  const bare = (text: string) =>
    text
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^[|\s:-]+$/.test(line))
      .map((line) => (line.startsWith('|') ? line.replace(/\s*\|\s*/g, '|') : line))
      .join('\n');

  test('keeps text and levels, with 版头 and 版记', async () => {
    const text = readFileSync('test/fixtures/complete.gw', 'utf8');
    const file = await exported(text);
    const back = importDocx(file);
    assert.deepEqual(back.losses, []);
    assert.deepEqual(levels(back.text), levels(text));
    const matterless = (each: string) => bare(each.replace(/^---\n.*?\n---\n/s, ''));
    assert.equal(matterless(back.text), matterless(text));
    // And what it says in front prints the same.
    const again = importDocx(await exported(back.text));
    assert.equal(again.text, back.text);
    assert.match(
      back.text,
      /^---\n份号: "000012"\n密级: 秘密\n保密期限: 1年\n紧急程度: 加急\n发文机关: 临江市水务局文件\n发文字号: 临水报〔2026〕8号\n签发人: 陈志远\n抄送: /,
    );
  });

  test('keeps every line of clean reports of the genre', async () => {
    await fc.assert(
      fc.asyncProperty(genreDocument, async ({ text }) => {
        const back = importDocx(await exported(text));
        assert.equal(bare(back.text), bare(text));
        assert.deepEqual(levels(back.text), levels(text));
      }),
      { numRuns: 25 },
    );
  });
});
