import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markdown } from '../../../../../src/core/layout/composition/markdown';
import { type Block, type PictureSource, renderReport } from '../../../../../src/core/layout/html/report';
import { parse } from '../../../../../src/core/report/parse';

const render = (text: string, pictures?: PictureSource): Block[] =>
  renderReport(parse(text), pictures, undefined, markdown());
const html = (text: string): string[] => render(text).map((block) => block.html);

/** What a reader sees of a piece of HTML. */
const shown = (fragment: string): string =>
  fragment
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const shownText = (text: string): string =>
  render(text)
    .map((block) => shown(block.html))
    .join('\n');

/** The blanks in a block as [source text, shown text]. */
function blanks(text: string): [string, string][] {
  return render(text).flatMap((block) =>
    [
      ...block.html.matchAll(/<mark class="placeholder" data-start="(\d+)" data-end="(\d+)">(.*?)<\/mark>/g),
    ].map(([, start, end, inner]): [string, string] => [
      text.slice(block.start + Number(start), block.start + Number(end)),
      shown(inner!),
    ]),
  );
}

suite('The text on the page', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '　　',
      ' ',
      '\t',
      '\u00a0',
      '\n',
      '\r\n',
      '\r',
      '**',
      '*',
      'XX',
      '20XX年X月X日',
      '【待补】',
      '一、',
      '（一）',
      '1.',
      '（1）',
      '一是',
      '。',
      '，',
      '：',
      '附件1',
      '附件：1.',
      '特此报告。',
      '2023年7月1日',
      '某某局',
      '---\n',
      '<script>alert(1)</script>',
      '<!--',
      '&lt;',
      '&',
      '"',
      "'",
      '`code`',
      '# ',
      '> ',
      '- ',
      '    四个',
      '![图](a.png)',
      '[文](http://x)',
      '\0',
      '\ud800',
      '\udc00',
      '\ufeff',
      '\u2028',
      '\f',
      '关于',
      '情况的报告',
      '市政府：',
      '**加粗**',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const plain = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('').replace(/[|\t]/g, ''));
  const any = fc
    .array(fc.oneof(piece, fc.constantFrom('|', '|-|', '| a | b |', '|-|-|', '\n|', '\\|', 'a\tb\n')), {
      maxLength: 40,
    })
    .map((pieces) => pieces.join(''));

  const frontMatterOf = (text: string): number => parse(text).frontMatter?.end ?? 0;

  test('is the text of the report, without indentation and blank lines', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const lines = parse(text)
          .lines.filter((line) => line.start >= frontMatterOf(text) && line.textStart < line.textEnd)
          .map((line) => text.slice(line.textStart, line.textEnd).replaceAll('\0', '\uFFFD'));
        const seen = render(text).map((block) => shown(block.html));
        assert.equal(seen.join(''), lines.join(''));
      }),
    );
  });

  test('loses nothing but bars and blanks in tables, and the stars of bold lines', () => {
    const bare = (text: string): string =>
      text.replaceAll('\0', '\uFFFD').replace(/[|\\:\-\s\ufeff\u200b*#>]/g, '');
    fc.assert(
      fc.property(any, (text) => {
        assert.equal(bare(shownText(text)), bare(text.slice(frontMatterOf(text))));
      }),
    );
  });

  test('has each blank marked, whole and with its place in the source', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const from = frontMatterOf(text);
        const expected = parse(text)
          .placeholders.filter((blank) => blank.start >= from)
          .map((blank) => text.slice(blank.start, blank.end));
        const marked = blanks(text);
        assert.deepEqual([...new Set(marked.map(([source]) => source))], [...new Set(expected)]);
      }),
    );
  });

  test('carries the line and the offsets of each block', () => {
    fc.assert(
      fc.property(any, (text) => {
        const { lines } = parse(text);
        const blocks = render(text);
        for (const [i, block] of blocks.entries()) {
          // Several attachments in a line are a block each; together they are the line.
          const before = blocks[i - 1];
          const isFurther = before !== undefined && before.line + before.lines - 1 === block.line;
          assert.equal(block.start, isFurther ? before.end : lines[block.line]?.textStart);
          const last = block.line + block.lines - 1;
          if (blocks[i + 1]?.line !== last) assert.equal(block.end, lines[last]?.textEnd);
        }
      }),
    );
  });

  test('cannot become HTML', () => {
    for (const attack of [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '</p><iframe src="javascript:alert(1)">',
      '<mark data-start="0">',
      '![" onerror="alert(1)](a.png)',
      '| <svg onload=alert(1)> |\n|-|\n| </td></table><script> |',
    ]) {
      const page = render(attack, (reference) => `https://host/${reference}`)
        .map((block) => block.html)
        .join('');
      assert.doesNotMatch(
        page,
        /<(?!\/?(?:p|a|h1|mark|span|div|table|colgroup|col|tr|td|th|figure|img)[ >])/,
      );
      assert.doesNotMatch(page.replace(/"[^"]*"/g, ''), /<[^>]* on\w+/);
    }
  });

  test('does not print the signs of a draft in Markdown, and keeps them to count by', () => {
    assert.deepEqual(html('# 要点\n坚持**预防为主**，召开**次会议，~~旧~~。\n### **一、甲**').slice(1), [
      '<p class="body below-title">坚持<span class="sign">**</span>预防为主<span class="sign">**</span>，召开<mark class="placeholder" data-start="13" data-end="15">**</mark>次会议，<span class="sign">~~</span>旧<span class="sign">~~</span>。</p>',
      '<p class="heading level-1"><span class="head" role="heading" aria-level="2">一、甲</span></p>',
    ]);
  });

  test('is plain text: nothing of Markdown works', () => {
    assert.deepEqual(html('截至**月**日，共完成**项。'), [
      '<p class="body">截至<mark class="placeholder" data-start="2" data-end="8">**月**日</mark>，共完成<mark class="placeholder" data-start="12" data-end="14">**</mark>项。</p>',
    ]);
    for (const text of [
      '# 不是标题。',
      '- 不是列表。',
      '> 不是引文。',
      '`不是代码`。',
      '[不是链接](javascript:x)。',
    ]) {
      assert.deepEqual(html(text), [`<p class="body">${text.replace('>', '&gt;')}</p>`]);
    }
  });
});

suite('The parts of the page', () => {
  const classOf = (block: Block): string => /class="([^"]*)"/.exec(block.html)?.[1] ?? '';
  const classes = (text: string): string[] => render(text).map(classOf);

  test('are a title with its own line breaks and an addressee', () => {
    assert.deepEqual(
      html('关于做好基层工作\n有关情况的报告\n\n市政府：\n现将有关情况报告如下。').slice(0, 3),
      [
        '<h1 class="title">关于做好基层工作</h1>',
        '<h1 class="title">有关情况的报告</h1>',
        '<p class="addressee below-title">市政府：</p>',
      ],
    );
  });

  test('set only the heading sentence apart from run-in text', () => {
    assert.deepEqual(html('一、主要做法\n（一）加强领导。成立专班。一是抓紧。\n1.压实责任。逐级落实。'), [
      '<p class="heading level-1"><span class="head" role="heading" aria-level="2">一、主要做法</span></p>',
      '<p class="heading level-2"><span class="head" role="heading" aria-level="3">（一）加强领导。</span>成立专班。一是抓紧。</p>',
      '<p class="heading level-3"><span class="head" role="heading" aria-level="4">1.压实责任。</span>逐级落实。</p>',
    ]);
  });

  test('are headings by their levels, titles the first, and none lower than HTML has', () => {
    const text =
      '关于甲的报告\n市政府：\n一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n附件1\n甲的清单\n一、己\n正文。';
    assert.deepEqual(
      html(text).map((block) =>
        [...block.matchAll(/^<(\w+) class="([\w-]+)|role="heading" aria-(level="\d")/g)]
          .flatMap((match) => match.slice(1).filter((each) => each !== undefined))
          .join(' '),
      ),
      [
        'h1 title',
        'p addressee',
        'p heading level="2"',
        'p heading level="3"',
        'p heading level="4"',
        'p heading level="5"',
        'p heading level="6"',
        'p attachment',
        'h1 attachment-title',
        'p heading level="2"',
        'p body',
      ],
    );
  });

  test('leave a numbered paragraph without a heading sentence in the face of the body', () => {
    const long = `（一）${'持续加强工作力度'.repeat(6)}，取得成效。`;
    assert.deepEqual(html(`一、做法\n${long}`)[1], `<p class="body">${long}</p>`);
  });

  test('strip the indentation, whatever it is made of', () => {
    assert.deepEqual(
      html('　　甲甲。\n    乙乙。\n\t丙丙。\n\u00a0\u00a0丁丁。'),
      ['甲甲', '乙乙', '丙丙', '丁丁'].map((text) => `<p class="body">${text}。</p>`),
    );
  });

  test('align the names of several attachments', () => {
    const text = '正文在此。\n附件：1.统计表\n2.安排\n某市局\n2023年7月1日';
    assert.deepEqual(html(text).slice(1, 3), [
      '<p class="attachment-note above-note"><span class="label" data-start="0">附件：1.</span><span data-start="5">统计表</span></p>',
      '<p class="attachment-note further"><span class="label" data-start="0">2.</span><span data-start="2">安排</span></p>',
    ]);
  });

  test('put 署名 and 成文日期 together, and tell which is longer', () => {
    const end = (signature: string): string =>
      classOf(render(`正文在此。\n特此报告。\n${signature}\n2023年7月1日`).at(-1)!);
    assert.equal(end('某市文化和旅游局'), 'signoff');
    assert.equal(end('某市局'), 'signoff longer-date');
    const text = '正文在此。\n特此报告。\n某市局\n2023年7月1日';
    const block = render(text).at(-1)!;
    assert.equal(text.slice(block.start, block.end), '某市局\n2023年7月1日');
    assert.match(block.html, /<p class="date" data-start="4">2023年7月1日<\/p>/);
  });

  test('begin an annex with its mark and title', () => {
    assert.deepEqual(classes('正文在此。\n\n附件2\n\n活动安排表\n一、时间').slice(1), [
      'attachment opens-page',
      'attachment-title below-mark',
      'heading level-1 below-title',
    ]);
  });

  test('centre chapters, the number above a title and the date below it', () => {
    assert.deepEqual(
      classes('某发〔2023〕1号\n工作规则\n（2023年1月1日）\n第一章　总则\n第一条　为了规范，制定本规则。'),
      ['number', 'title below-rule', 'byline', 'heading level-1 centred below-title', 'heading level-3'],
    );
  });

  test('stand between 红头 and 版记, which the front matter gives', () => {
    const text = `---
发文机关: 某市水务局
发文字号: 某水发〔2026〕**号
签发人: 张三
份号: 000001
密级: 机密
保密期限: 1年
紧急程度: 特急
抄送:
- 市委办公室
- 市政府办公室
印发机关: 某市水务局办公室
印发日期: 2026年3月2日
---
关于<防汛>的报告

市政府：
正文在此。
`;
    const blocks = render(text);
    assert.deepEqual(blocks.map(classOf), [
      'letterhead issued',
      'title below-rule',
      'addressee below-title',
      'body',
      'imprint',
    ]);
    assert.equal(shown(blocks[0]!.html), '000001机密★1年特急某市水务局文件某水发〔2026〕**号签发人：张三');
    assert.equal(shown(blocks[4]!.html), '抄送：市委办公室，市政府办公室。某市水务局办公室2026年3月2日印发');
    // What is clicked leads to where it is written, blanks among it.
    const places = [...blocks[0]!.html.matchAll(/<span data-start="(\d+)">([^<]+)/g)];
    assert.ok(places.length >= 5);
    for (const [, at, written] of places)
      assert.equal(text.slice(Number(at), Number(at) + written!.length), written);
    assert.deepEqual(blanks(text), [['〔2026〕**号', '〔2026〕**号']]);
    // Synchronized scrolling needs lines that never go back.
    for (let i = 1; i < blocks.length; i++)
      assert.ok(blocks[i]!.line >= blocks[i - 1]!.line + blocks[i - 1]!.lines);
  });

  test('come from the front matter where the text has none', () => {
    const text =
      '---\n标题: 关于甲的报告\n主送: 市政府\n附件: [表一, 表二]\n署名: 某局\n成文日期: 2026年3月2日\n---\n正文在此。\n\n附件1\n表一';
    assert.deepEqual(
      render(text).map((block) => `${classOf(block)}：${shown(block.html)}`),
      [
        'title：关于甲的报告',
        'addressee below-title：市政府：',
        'body：正文在此。',
        'attachment-note above-note：附件：1.表一',
        'attachment-note further：2.表二',
        'signoff longer-date：某局2026年3月2日',
        'attachment opens-page：附件1',
        'attachment-title below-mark：表一',
      ],
    );
  });

  test('are none in an empty text', () => {
    for (const text of ['', '\n\n', '　　', '\ufeff']) assert.deepEqual(render(text), []);
  });
});

suite('Tables and pictures', () => {
  test('are drawn with the places of their cells', () => {
    const text = '| 区县 | 场次 |\n|:--|--:|\n| 东城 | ** |';
    const [block] = render(text);
    assert.equal(
      block!.html,
      '<table><colgroup><col style="width:50.00%"><col style="width:50.00%"></colgroup><tr><th data-start="2" class="left">区县</th><th data-start="7" class="right">场次</th></tr>' +
        '<tr><td data-start="24" class="left">东城</td><td data-start="29" class="right"><mark class="placeholder" data-start="29" data-end="31">**</mark></td></tr></table>',
    );
    assert.equal(block!.lines, 3);
  });

  test('keep a bar that is escaped, and the places behind it', () => {
    assert.match(
      render('| 甲\\|乙 | 丙 |\n|-|-|')[0]!.html,
      /<th data-start="2">甲<span data-start="4">\|乙<\/span><\/th><th data-start="9">丙<\/th>/,
    );
  });

  test('stay text where Markdown would drop a cell', () => {
    assert.deepEqual(html('| 甲 |\n|-|\n| 乙 | 丙 |'), [
      '<p class="body">| 甲 |</p>',
      '<p class="body">|-|</p>',
      '<p class="body">| 乙 | 丙 |</p>',
    ]);
  });

  test('of a preface are headed in the middle', () => {
    assert.deepEqual(html('工作规划\n前　言\n制定本规划。\n结束语').slice(1), [
      '<p class="body centred below-title">前　言</p>',
      '<p class="body">制定本规划。</p>',
      '<p class="body centred">结束语</p>',
    ]);
  });

  test('of contents lead to a page number behind a tab, not to one behind dots', () => {
    const written =
      '工作规划\n\n目　录\n\n一、基础\t1\n二、任务……3\n\n一、基础\n基础较好。\n二、任务\n任务较重。';
    assert.deepEqual(
      html(written).filter((block) => block.includes('contents')),
      [
        '<p class="contents centred below-title">目　录</p>',
        '<p class="contents to-page"><span>一、基础</span><span class="at-page" data-start="4">\t1</span></p>',
        '<p class="contents">二、任务……3</p>',
      ],
    );
  });

  test('of tabs have their empty cells, at the beginning and the end of a row', () => {
    const rows = (text: string): string[] =>
      html(text).map((block) => block.replaceAll(/<col[^>]*>|<\/colgroup>/g, ''));
    assert.deepEqual(rows('名称\t数量\t备注\n图书馆\t12\t\n\t30\t\n合计\t\t\n\t\t无'), [
      '<table><tr><th data-start="0">名称</th><th data-start="3">数量</th><th data-start="6">备注</th></tr>' +
        '<tr><td data-start="9">图书馆</td><td data-start="13">12</td><td></td></tr>' +
        '<tr><td data-start="18"></td><td data-start="18">30</td><td></td></tr>' +
        '<tr><td data-start="22">合计</td><td></td><td></td></tr></table>',
      '<p class="body beside-table">无</p>',
    ]);
    assert.deepEqual(rows('\t名称\t数量\n\t图书馆\t12\n\t附后。'), [
      '<table><tr><th data-start="0">名称</th><th data-start="3">数量</th></tr>' +
        '<tr><td data-start="7">图书馆</td><td data-start="11">12</td></tr></table>',
      '<p class="body beside-table">附后。</p>',
    ]);
    assert.deepEqual(
      rows('名称\t数量\n图书馆\t12\n一行\t\t').at(-1),
      '<p class="body beside-table">一行</p>',
    );
  });

  test('come from tabs too, two rows or more', () => {
    assert.deepEqual(html('名称\t数量\n图书馆\t12\n一行\t不算'), [
      '<table><colgroup><col style="width:59.60%"><col style="width:40.40%"></colgroup><tr><th data-start="0">名称</th><th data-start="3">数量</th></tr>' +
        '<tr><td data-start="6">图书馆</td><td data-start="10">12</td></tr>' +
        '<tr><td data-start="13">一行</td><td data-start="16">不算</td></tr></table>',
    ]);
    assert.deepEqual(html('名称\t数量'), ['<p class="body">名称\t数量</p>']);
    assert.deepEqual(
      html('一、\t做法\n二、\t问题').map((block) => block.slice(0, 3)),
      ['<p ', '<p '],
    );
  });

  test('show a picture only from where the host allows', () => {
    const text = '![示意图](图/一 "题")\n![外面](http://x/a.png)\n文中![图](a.png)不算。';
    const seen: string[] = [];
    const blocks = render(text, (reference) => {
      seen.push(reference);
      return reference.startsWith('http') ? undefined : `vscode-resource:/${reference}`;
    });
    assert.deepEqual(
      blocks.map((block) => block.html),
      [
        '<figure><img src="vscode-resource:/%E5%9B%BE/%E4%B8%80" alt="示意图"></figure>',
        '<p class="body">![外面](http://x/a.png)</p>',
        '<p class="body">文中![图](a.png)不算。</p>',
      ],
    );
    assert.deepEqual(seen, ['%E5%9B%BE/%E4%B8%80', 'http://x/a.png']);
  });
});

suite('Hostile texts', () => {
  for (const [name, text] of Object.entries({
    'a line of a million characters': '国'.repeat(1_000_000),
    'a hundred thousand asterisks': '*'.repeat(100_000),
    'a hundred thousand brackets': '（'.repeat(100_000),
    'ten thousand bars': '|-|-|\n|-|\n'.repeat(5000),
    'ten thousand picture marks': `${'!['.repeat(900)}\n`.repeat(12),
    'a thousand rows': `|甲|乙|\n|-|-|\n${'|一|二|\n'.repeat(1000)}`,
    'lone surrogates and NUL': '\ud800\0\udc00**\0',
  })) {
    test(`${name} come out whole`, () => {
      const bare = (written: string): string => written.replaceAll('\0', '\uFFFD').replace(/[|\-\s]/g, '');
      assert.equal(bare(shownText(text)), bare(text));
    });
  }
});
