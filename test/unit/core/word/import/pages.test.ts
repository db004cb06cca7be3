import assert from 'node:assert/strict';
import { importDocx } from '../../../../../src/core/word/import/docx';
import { p, wordFile } from '../files';

// What stands on a page otherwise than one paragraph below the other.

const read = (body: string, parts?: Record<string, string>) => {
  const { text, losses } = importDocx(wordFile(body, parts));
  return {
    lines: text.split('\n').slice(0, -1),
    losses: losses.map(({ what, count }) => `${what} ${count}`),
  };
};

const numbering = (...levels: readonly (readonly [format: string, text: string])[]) =>
  `<w:numbering><w:abstractNum w:abstractNumId="0">${levels
    .map(
      ([format, text], i) =>
        `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

suite('Numbers of a Word draft', () => {
  test('are kept for a paragraph that holds only a picture', () => {
    const picture = `<w:p><w:pPr>${NUMBERED}</w:pPr><w:r><w:drawing/></w:r></w:p>`;
    const { lines, losses } = read(`${p('甲', NUMBERED)}${picture}${p('丙', NUMBERED)}`, {
      'numbering.xml': numbering(['chineseCounting', '%1、']),
    });
    assert.deepEqual(lines, ['一、甲', '二、', '三、丙']);
    assert.deepEqual(losses, ['图片、图形 1']);
  });

  test('are not taken by a paragraph that is empty', () => {
    const { lines } = read(`${p('甲', NUMBERED)}<w:p><w:pPr>${NUMBERED}</w:pPr></w:p>${p('乙', NUMBERED)}`, {
      'numbering.xml': numbering(['chineseCounting', '%1、']),
    });
    assert.deepEqual(lines, ['一、甲', '', '二、乙']);
  });

  test('may be a label without a number', () => {
    const { lines } = read(`${p('清点表', NUMBERED)}${p('安排表', NUMBERED)}`, {
      'numbering.xml': numbering(['none', '附件：']),
    });
    assert.deepEqual(lines, ['附件：清点表', '附件：安排表']);
  });

  test('leave no trace of a level without a number in those below it', () => {
    const second = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>';
    const { lines } = read(`${p('总则', NUMBERED)}${p('范围', second)}${p('依据', second)}`, {
      'numbering.xml': numbering(['none', ''], ['decimal', '%1%2.']),
    });
    assert.deepEqual(lines, ['总则', '1.范围', '2.依据']);
  });
});

suite('A text box in a Word draft', () => {
  test('inside a table cell leaves its words in the cell', () => {
    const box = `<w:r><w:pict><w:txbxContent>${p('盖章处')}</w:txbxContent></w:pict></w:r>`;
    const { lines, losses } = read(
      `<w:tbl><w:tr><w:tc>${p('单位')}</w:tc><w:tc>${p('意见')}</w:tc></w:tr><w:tr><w:tc>${p('市水务局')}</w:tc><w:tc><w:p><w:r><w:t>同意</w:t></w:r>${box}</w:p></w:tc></w:tr></w:tbl>`,
    );
    assert.deepEqual(lines, ['| 单位 | 意见 |', '| --- | --- |', '| 市水务局 | 同意 盖章处 |']);
    assert.deepEqual(losses, ['文本框（文字已放在它所在的单元格里） 1']);
  });
});

suite('Contents in a Word draft', () => {
  const style = (name: string) =>
    `<w:styles><w:style w:styleId="C"><w:name w:val="${name}"/></w:style></w:styles>`;

  for (const name of ['toc 1', 'TOC Heading', 'WPSOffice手动目录 1', 'WPSOffice手动目录']) {
    test(`in the style ${name} are left out, with the line that heads them`, () => {
      const { lines, losses } = read(
        `${p('工作总结')}${p('目　录')}${p('一、成效 1', '<w:pStyle w:val="C"/>')}${p('一、成效')}`,
        { 'styles.xml': style(name) },
      );
      assert.deepEqual(lines, ['工作总结', '一、成效']);
      assert.deepEqual(losses, ['目录（由 Word 或 WPS 生成） 1']);
    });
  }

  test('in a control for contents are left out whatever their style', () => {
    const control = (gallery: string) =>
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="${gallery}"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}${p('一、成效 1')}</w:sdtContent></w:sdt>`;
    const { lines, losses } = read(`${control('Table of Contents')}${p('一、成效')}`);
    assert.deepEqual(lines, ['一、成效']);
    assert.deepEqual(losses, ['目录（由 Word 或 WPS 生成） 1']);
    assert.deepEqual(read(control('Cover Pages')).lines, ['目录', '一、成效 1']);
  });
});

suite('Headers and footers of a Word draft', () => {
  const part = (kind: string, text: string) =>
    `<w:${kind}><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${kind}>`;
  const relation = (id: string, target: string) => `<Relationship Id="${id}" Target="${target}"/>`;
  const parts = {
    'header1.xml': part('hdr', '内部资料&amp;注意保管'),
    'header2.xml': part('hdr', '旧页眉'),
    'footer1.xml': part('ftr', '— 1 —'),
    'footer2.xml': part('ftr', '临江市水务局办公室二〇二六年七月五日印发共印二百份'),
    '_rels/document.xml.rels': `<Relationships>${relation('a', 'header1.xml')}${relation('b', 'header2.xml')}${relation('c', 'footer1.xml')}${relation('d', 'footer2.xml')}</Relationships>`,
  };
  const refer = (...references: readonly string[]) =>
    `${p('正文。')}<w:sectPr xmlns:r="r">${references.join('')}</w:sectPr>`;
  const reference = (kind: string, type: string, id: string) =>
    `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;

  test('are told of with what they say, page numbers left out', () => {
    const { lines, losses } = read(
      refer(
        reference('header', 'default', 'a'),
        reference('footer', 'default', 'c'),
        reference('footer', 'even', 'c'),
      ),
      parts,
    );
    assert.deepEqual(lines, ['正文。']);
    assert.deepEqual(losses, ['页眉“内部资料&注意保管” 1']);
  });

  test('are not told of where no page shows them', () => {
    const unused = [reference('header', 'first', 'a'), reference('footer', 'even', 'd')];
    assert.deepEqual(read(refer(...unused), parts).losses, []);
    assert.deepEqual(read(refer(...unused, '<w:titlePg/>'), parts).losses, ['页眉“内部资料&注意保管” 1']);
    const settings = '<w:settings><w:evenAndOddHeaders/></w:settings>';
    assert.deepEqual(read(refer(...unused), { ...parts, 'settings.xml': settings }).losses, [
      '页脚“临江市水务局办公室二〇二六年七月五日印发……” 1',
    ]);
  });
});

suite('A floating table in a Word draft', () => {
  const table = (place: string, word = '表') =>
    `<w:tbl><w:tblPr>${place && `<w:tblpPr ${place}/>`}</w:tblPr><w:tr><w:tc>${p(word)}</w:tc><w:tc>${p('数')}</w:tc></w:tr></w:tbl>`;
  const rows = (word = '表') => [`| ${word} | 数 |`, '| --- | --- |'];
  /** Of a line of 29 pt. */
  const line = (text: string, inner = '') =>
    `<w:p><w:pPr><w:spacing w:line="580" w:lineRule="exact"/></w:pPr><w:r>${inner}<w:t>${text}</w:t></w:r></w:p>`;
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:bottom="1984" w:left="1587" w:right="1474"/></w:sectPr>';

  test('stays before its paragraph where it stands beside its beginning', () => {
    const { lines } = read(`${line('甲')}${table('w:vertAnchor="text" w:tblpY="120"')}${line('乙')}`);
    assert.deepEqual(lines, ['甲', ...rows(), '乙']);
  });

  test('follows the paragraphs that it hangs below', () => {
    const { lines } = read(
      `${line('甲')}${table('w:vertAnchor="text" w:tblpY="1200"')}${line('乙')}${line('丙')}${line('丁')}`,
    );
    assert.deepEqual(lines, ['甲', '乙', '丙', ...rows(), '丁']);
  });

  test('follows the text that ends before it', () => {
    const { lines } = read(`${table('w:vertAnchor="text" w:tblpY="9000"')}${line('甲')}`);
    assert.deepEqual(lines, ['甲', ...rows()]);
  });

  test('is put by its place on the page, upwards too, and two of them in the order of the page', () => {
    const { lines } = read(
      `${line('甲')}${line('乙')}${line('丙')}${table('w:vertAnchor="page" w:tblpY="3858"', '下')}${table('w:vertAnchor="margin" w:tblpY="600"', '上')}${line('丁')}${page}`,
    );
    assert.deepEqual(lines, ['甲', ...rows('上'), '乙', '丙', ...rows('下'), '丁']);
  });

  test('comes in the order of the page though both hang below the text', () => {
    const { lines } = read(
      `${table('w:vertAnchor="text" w:tblpY="5000"', '下')}${table('w:vertAnchor="text" w:tblpY="3000"', '上')}${line('甲')}`,
    );
    assert.deepEqual(lines, ['甲', ...rows('上'), '', ...rows('下')]);
  });

  test('at the foot of the page comes behind what stands on the page', () => {
    const { lines } = read(
      `${table('w:vertAnchor="margin" w:tblpYSpec="bottom"')}${line('甲')}${line('乙')}${line('丙', '<w:lastRenderedPageBreak/>')}${page}`,
    );
    assert.deepEqual(lines, ['甲', '乙', ...rows(), '丙']);
  });

  test('keeps the order of the file on a page whose beginning is not known', () => {
    const long = Array.from({ length: 30 }, (_, i) => line(`第${i + 1}行`)).join('');
    const { lines } = read(`${long}${table('w:vertAnchor="page" w:tblpY="2098"')}${line('末行')}${page}`);
    assert.deepEqual(lines.slice(-4), ['第30行', ...rows(), '末行']);
  });

  test('does not grow together with a table beside it', () => {
    const { lines } = read(`${table('')}${table('w:vertAnchor="text"', '浮')}${line('甲')}`);
    assert.deepEqual(lines, [...rows(), '', ...rows('浮'), '甲']);
  });
});
