import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { layOutDocument } from '../../../../../src/core/layout/composition/document';
import { markdown } from '../../../../../src/core/layout/composition/markdown';
import { parse } from '../../../../../src/core/report/parse';
import { child, value } from '../../../../../src/core/word/import/xml';
import { lines } from '../../../support';
import { all, bodyOf, exported, paragraphs, partOf, runs, tables, words } from '../files';

const complete = readFileSync('test/fixtures/complete.gw', 'utf8');

suite('The Word file', () => {
  test('has each paragraph in its style, headings in those of Word', async () => {
    const file = await exported(
      lines(
        '关于防汛工作',
        '情况的报告',
        '市政府：',
        '现报告如下。',
        '一、做法',
        '（一）压实责任。逐级落实。',
        '1.定岗',
        '（1）到人',
        '①到点',
        '某市局',
        '2026年8月3日',
      ),
    );
    assert.deepEqual(paragraphs(file), [
      'Title 关于防汛工作',
      'Title 情况的报告',
      'GongwenAddressee 市政府：',
      'GongwenBody 现报告如下。',
      'Heading1 一、做法',
      'Heading2 （一）压实责任。逐级落实。',
      'Heading3 1.定岗',
      'Heading4 （1）到人',
      'Heading5 ①到点',
      'GongwenSignature 某市局',
      'GongwenDate 2026年8月3日',
    ]);
    const styles = partOf(file, 'word/styles.xml');
    for (let level = 1; level <= 5; level++) {
      const style = new RegExp(`w:styleId="Heading${level}".*?</w:style>`).exec(styles)![0];
      assert.match(style, new RegExp(`<w:name w:val="heading ${level}"/>`));
      assert.match(style, new RegExp(`<w:outlineLvl w:val="${level - 1}"/>`));
      assert.doesNotMatch(style, /<w:b\/>|<w:b w:val="true"/);
    }
  });

  test('keeps 署名 and 成文日期 on one page', async () => {
    const file = await exported(
      '关于防汛的通知\n各科室：\n请抓好落实。\n某市水务局\n某市财政局\n2026年8月3日',
    );
    const kept = all(bodyOf(file), 'p').filter((paragraph) => child(paragraph, 'pPr', 'keepNext'));
    assert.deepEqual(kept.map(words), ['某市水务局', '某市财政局']);
  });

  test('begins an annex on the first line of its page, also behind a table', async () => {
    const file = await exported(
      '关于防汛的通知\n各科室：\n请抓好落实。\n附件：1.甲表\n2.乙表\n某市局\n2026年8月3日\n附件1\n甲表\n区县\t水库\n东城\t12\n附件2\n乙表\n请填写。',
    );
    const above = all(bodyOf(file), 'p')
      .filter((paragraph) => /^附件\d$/.test(words(paragraph)))
      .map((paragraph) => [words(paragraph), child(paragraph, 'pPr', 'spacing')?.attributes.before ?? '0']);
    assert.deepEqual(above, [
      ['附件1', '0'],
      ['附件2', '0'],
    ]);
  });

  test('has a tab with dots at the right edge for the page numbers of the contents', async () => {
    const file = await exported(
      '工作规划\n\n目　录\n\n一、基础\t1\n二、任务\t3\n\n一、基础\n基础较好。\n二、任务\n任务较重。',
    );
    const led = all(bodyOf(file), 'p').filter((paragraph) => child(paragraph, 'pPr', 'tabs', 'tab'));
    assert.deepEqual(led.map(words), ['目　录', '一、基础1', '二、任务3']);
    assert.deepEqual(child(led[1]!, 'pPr', 'tabs', 'tab')?.attributes, {
      val: 'right',
      pos: '8845',
      leader: 'dot',
    });
  });

  test('sets only the heading sentence in the face of its level', async () => {
    const file = await exported('一、做法\n（一）压实责任。逐级落实**项。\n1.定岗。到人。');
    const [first, second, third] = all(bodyOf(file), 'p');
    assert.deepEqual(
      runs(first!).map(({ text, font }) => [text, font]),
      [['一、做法', '黑体']],
    );
    assert.deepEqual(runs(second!), [
      { text: '（一）压实责任。', font: '楷体_GB2312', style: undefined, blank: false },
      { text: '逐级落实', font: '仿宋_GB2312', style: 'GongwenRunIn', blank: false },
      { text: '**', font: '仿宋_GB2312', style: 'GongwenRunIn', blank: true },
      { text: '项。', font: '仿宋_GB2312', style: 'GongwenRunIn', blank: false },
    ]);
    assert.ok(runs(third!).every(({ font }) => font === '仿宋_GB2312'));
  });

  test('names the East Asian font, with its hint, on every run: also for “ ” —— …… and digits', async () => {
    const file = await exported(complete);
    for (const name of ['word/document.xml', 'word/footer1.xml', 'word/footer2.xml']) {
      const found = [...partOf(file, name).matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, run]) => run!);
      assert.ok(found.length > 0);
      for (const run of found) {
        const fonts = /<w:rFonts [^>]*>/.exec(run)?.[0] ?? '';
        const eastAsia = /w:eastAsia="([^"]*)"/.exec(fonts)?.[1];
        assert.ok(eastAsia, run);
        assert.match(fonts, /w:hint="eastAsia"/);
        assert.match(fonts, new RegExp(`w:ascii="${eastAsia}".*w:hAnsi="${eastAsia}"`));
      }
    }
  });

  test('has the page, lines and characters that were measured to give 22 lines of 28', async () => {
    const file = await exported('正文在此。');
    const section = child(bodyOf(file), 'sectPr');
    const { w, h } = child(section, 'pgSz')!.attributes;
    assert.deepEqual([w, h], ['11906', '16838']);
    const { top, left, right, bottom } = child(section, 'pgMar')!.attributes;
    assert.deepEqual([top, left, right, bottom], ['2098', '1587', '1474', '1984']);
    assert.deepEqual(
      { ...child(section, 'docGrid')!.attributes },
      { type: 'linesAndChars', linePitch: '579' },
    );
    const styles = partOf(file, 'word/styles.xml');
    assert.match(
      styles,
      /<w:pPrDefault><w:pPr><w:widowControl w:val="0"\/>.*?w:line="579" w:lineRule="exact"/,
    );
    const body = /w:styleId="GongwenBody".*?<\/w:style>/.exec(styles)![0];
    assert.match(body, /w:firstLine="630"/);
    assert.match(body, /<w:spacing w:val="-5"\/>/);
    const [run] = all(bodyOf(file), 'r');
    assert.equal(value(run, 'rPr', 'spacing'), '-5');
    assert.equal(value(run, 'rPr', 'sz'), '32');
  });

  test('has page numbers at the outer corner of odd and even pages', async () => {
    const file = await exported('正文在此。');
    assert.match(partOf(file, 'word/settings.xml'), /<w:evenAndOddHeaders\/>/);
    const footers = Object.fromEntries(
      [...partOf(file, 'word/document.xml').matchAll(/<w:footerReference w:type="(\w+)" r:id="(\w+)"/g)].map(
        ([, type, id]) => [
          type,
          new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(
            partOf(file, 'word/_rels/document.xml.rels'),
          )?.[1] ??
            new RegExp(`Target="([^"]+)"[^>]*Id="${id}"`).exec(
              partOf(file, 'word/_rels/document.xml.rels'),
            )![1],
        ],
      ),
    );
    const odd = partOf(file, `word/${footers.default}`);
    const even = partOf(file, `word/${footers.even}`);
    assert.match(odd, /<w:ind w:right="315"\/><w:jc w:val="right"\/>.*— .*PAGE.* —/);
    assert.match(even, /<w:ind w:left="315"\/><w:jc w:val="left"\/>.*— .*PAGE.* —/);
    for (const footer of [odd, even]) assert.match(footer, /w:eastAsia="宋体".*<w:sz w:val="28"\/>/);
  });

  test('has 版头 and 版记 of the front matter', async () => {
    const file = await exported(complete);
    const there = paragraphs(file);
    assert.deepEqual(there.slice(0, 6), [
      'GongwenMarks 000012',
      'GongwenMarks 秘密★1年',
      'GongwenMarks 加急',
      'GongwenIssuer 临江市水务局文件',
      'GongwenNumber 临水报〔2026〕8号签发人：陈志远',
      'Title 关于2026年汛期水利工程',
    ]);
    assert.match(there.at(-2)!, /^GongwenImprint 抄送：市人大常委会办公室，.*市农业农村局。$/);
    assert.equal(there.at(-1), 'GongwenImprint 临江市水务局办公室2026年8月3日印发');
    const issuer = all(bodyOf(file), 'p').find((each) => words(each) === '临江市水务局文件')!;
    assert.ok(all(issuer, 'color').every(({ attributes }) => attributes.val === 'FF0000'));
    const number = all(bodyOf(file), 'p').find((each) => words(each).startsWith('临水报'))!;
    assert.equal(child(number, 'pPr', 'pBdr', 'bottom')?.attributes.color, 'FF0000');
    assert.equal(runs(number).at(-1)!.font, '楷体_GB2312');
    const framed = all(bodyOf(file), 'framePr');
    assert.ok(framed.length === 5 && framed.every(({ attributes }) => attributes.yAlign === 'bottom'));
  });

  test('has several issuers beside one 文件', async () => {
    const file = await exported('---\n发文机关: [临江市水务局, 临江市应急管理局]\n---\n正文在此。');
    assert.deepEqual(tables(file), [[['临江市水务局临江市应急管理局', '文件']]]);
  });

  test('begins each annex on a page', async () => {
    const breaks = all(bodyOf(await exported(complete)), 'p')
      .filter((each) => child(each, 'pPr', 'pageBreakBefore'))
      .map(words);
    assert.deepEqual(breaks, ['附件1', '附件2']);
  });

  test('has tables with their heads repeated, and blanks in them highlighted', async () => {
    const file = await exported('| 类别 | 数量 |\n|:-:|--:|\n| 水库\\|塘坝 | ** |');
    assert.deepEqual(tables(file), [
      [
        ['类别', '数量'],
        ['水库|塘坝', '**'],
      ],
    ]);
    const [table] = all(bodyOf(file), 'tbl');
    assert.equal(all(table!, 'tblHeader').length, 1);
    assert.deepEqual(all(table!, 'highlight').length, 1);
    assert.deepEqual(
      all(table!, 'jc').map(({ attributes }) => attributes.val),
      ['center', 'center', 'center', 'right'],
    );
  });

  test('leaves the signs of a draft in Markdown out', async () => {
    const file = await exported('# 要点\n坚持**预防为主**，召开**次会议。\n**抓早。** 落实~~旧~~办法。');
    assert.deepEqual(all(bodyOf(file), 'p').map(words), [
      '要点',
      '坚持预防为主，召开**次会议。',
      '抓早。 落实旧办法。',
    ]);
  });

  test('has pictures that it is given, made to fit, and the text of others', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const text = '![示意图](图/一.png)\n![没有的](二.png)\n正文在此。';
    const file = await exported(text, {
      pictures: new Map([['%E5%9B%BE/%E4%B8%80.png', new Uint8Array(png)]]),
    });
    assert.equal(all(bodyOf(file), 'drawing').length, 1);
    assert.deepEqual(paragraphs(file), ['GongwenBody ![没有的](二.png)', 'GongwenBody 正文在此。']);
    const broken = await exported('![图](一.png)', {
      pictures: new Map([['%E4%B8%80.png', new Uint8Array(9)]]),
    });
    assert.equal(all(bodyOf(broken), 'drawing').length, 0);
  });

  test('says what it is: title, kind and author', async () => {
    const core = partOf(await exported(complete), 'docProps/core.xml');
    assert.match(core, /<dc:title>关于2026年汛期水利工程巡查维护工作情况的报告<\/dc:title>/);
    assert.match(core, /<dc:subject>报告<\/dc:subject>/);
    assert.match(core, /<dc:creator>临江市水务局<\/dc:creator>/);
  });

  test('tells Word what to take for families that are not installed', async () => {
    const fonts = partOf(await exported('正文。'), 'word/fontTable.xml');
    assert.match(fonts, /<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"\/>/);
  });

  test('has all the text, also for another reader', async () => {
    const report = parse(complete);
    const { value: read } = await mammoth.extractRawText({ buffer: Buffer.from(await exported(complete)) });
    const bare = (text: string) => text.replace(/[\s|]/g, '');
    const expected = layOutDocument(report, markdown()).body.map((part) =>
      part.kind === 'table'
        ? part.rows.flatMap(({ cells }) => cells.map(({ start, end }) => complete.slice(start, end))).join('')
        : 'start' in part
          ? complete.slice(part.start, part.end)
          : '',
    );
    assert.ok(bare(read).includes(bare(expected.join(''))));
  });

  test('is made of any text, and holds what XML cannot', async () => {
    for (const text of [
      '',
      '\n\n',
      '\0\ud800\udc00\ufffe<>&"\u0008',
      '---\n密级: 秘密\n---\n',
      `|${'甲|'.repeat(30)}\n|${'-|'.repeat(30)}`,
    ]) {
      assert.ok((await exported(text)).length > 1000, JSON.stringify(text));
    }
    assert.deepEqual(paragraphs(await exported('甲\0乙\ud800丙<丁>&戊。')), [
      'GongwenBody 甲\ufffd乙\ufffd丙<丁>&戊。',
    ]);
  });

  test('tells how far it is, and stops when it is told to', async () => {
    const { exportDocx } = await import('../../../../../src/core/word/export/docx');
    const report = parse('正文在此，一段接一段。\n'.repeat(1000));
    const told: number[] = [];
    assert.ok(await exportDocx(report, { onProgress: (done) => told.push(done) }));
    assert.ok(told.length > 3 && told.every((done, i) => i === 0 || done > told[i - 1]!));
    let asked = 0;
    assert.equal(await exportDocx(report, { isCancelled: () => ++asked > 2 }), undefined);
  });
});
