import assert from 'node:assert/strict';
import { compare } from '../../../../../src/core/compare/compare';
import { markedBlocks } from '../../../../../src/core/compare/shown/blocks';
import { markdown } from '../../../../../src/core/layout/composition/markdown';
import { parse } from '../../../../../src/core/report/parse';

/** The page as HTML without what is the same for all marks, a line for each block. */
const page = (before: string, after: string): string[] =>
  markedBlocks(compare(parse(before), parse(after)), {
    markdown: { before: markdown(), after: markdown() },
  }).map(({ html }) =>
    html
      .replace(/ data-(?:start|end|change)="\d+"/g, '')
      .replace(/<(del|ins) class="[a-z]+">/g, '<$1>')
      .replace(/<\/?(?:p|div)\b[^>]*>/g, '')
      .replace(/ role="heading" aria-level="\d"/g, ''),
  );

suite('The page with both wordings', () => {
  test('has what was taken out before what was put in', () => {
    assert.deepEqual(page('开会12次。', '开会13次。'), ['开会<del>12次</del><ins>13次</ins>。']);
  });

  test('shows a paragraph that stands no more as it looked, where it stood', () => {
    const text = '一、甲\n乙。\n二、丙\n丁。\n';
    assert.deepEqual(page(text, text.replace('乙。\n', '')), [
      '<span class="head">一、甲</span>',
      '<del>乙。</del>',
      '<span class="head">二、丙</span>',
      '丁。',
    ]);
    assert.deepEqual(page(text, '丁。\n')[0], '<span class="head"><del>一、甲</del></span>');
  });

  for (const [what, after] of [
    ['nothing stands any more', ''],
    ['only blank lines stand', '\n\n'],
    ['only a comment among writers stands', '<!-- 张 -->\n'],
  ] as const)
    test(`shows all that was taken out where ${what}`, () =>
      assert.deepEqual(page('甲。\n　　乙。\n', after), ['<del>甲。</del>', '<del>乙。</del>']));

  test('shows what stood before all of it first, in order, but behind the mark of the paper', () => {
    assert.deepEqual(page('甲。\n乙。\n丙。\n', '丙。\n'), ['<del>甲。</del>', '<del>乙。</del>', '丙。']);
    const front = '---\n密级: 秘密\n---\n';
    assert.deepEqual(page(`${front}甲。\n乙。\n`, `${front}乙。\n`), [
      '<span>秘密</span>',
      '<del>甲。</del>',
      '乙。',
    ]);
  });

  test('shows nothing of what the front matter alone has put on the page before', () => {
    assert.deepEqual(page('---\n密级: 秘密\n---\n甲。\n乙。\n', '甲。\n').slice(-2), [
      '甲。',
      '<del>乙。</del>',
    ]);
  });

  test('numbers what has moved, above fifty too', () => {
    const one = (i: number): string => `第${i}项工作按照要求逐一落实到位第${i}号。\n`;
    const stays = '一个自然段一直在这里没有动过，前后的自然段都换了位置。\n';
    const numbers = Array.from({ length: 52 }, (_, i) => i + 1);
    const before = numbers.map(one).join('');
    const after = [...numbers].reverse().map(one).join('');
    const labels = page(before + stays, stays + after).flatMap((html) => html.match(/〔移入[^〕]*〕/g) ?? []);
    assert.deepEqual([labels[0], labels[49], labels[50]], ['〔移入①〕', '〔移入㊿〕', '〔移入51〕']);
  });

  test('shows what stands no more at one place in the order in which it stood', () => {
    assert.deepEqual(
      page(
        '逐户排查安全隐患。\n甲。\n逐项落实整改责任。\n乙。\n逐级压实监管责任。\n',
        '逐级压实监管责任。\n逐户排查安全隐患。\n',
      ),
      [
        '<span class="move-label">〔移入①〕</span><span class="moved">逐级压实监管责任。</span>',
        '逐户排查安全隐患。',
        '<del>甲。</del>',
        '<del>逐项落实整改责任。</del>',
        '<del>乙。</del>',
        '<span class="move-label">〔移出①〕</span><del>逐级压实监管责任。</del>',
      ],
    );
  });

  test('marks new paragraphs, and where one was parted or joined', () => {
    assert.deepEqual(page('甲。\n', '甲。\n乙。\n丙。\n'), ['甲。', '<ins>乙。</ins>', '<ins>丙。</ins>']);
    assert.deepEqual(page('甲乙丙。丁戊己。', '甲乙丙。\n　　丁戊己。'), [
      '甲乙丙。<ins>¶</ins>',
      '丁戊己。',
    ]);
    assert.deepEqual(page('甲乙丙。\n　　丁戊己。', '甲乙丙。丁戊己。'), ['甲乙丙。<del>¶</del>丁戊己。']);
  });

  test('marks what has moved at both places, with what was changed in it', () => {
    assert.deepEqual(
      page(
        '甲。\n深入推进全市各项重点工作12次。\n乙项工作持续推进不停步，任务如期完成不打折扣。\n',
        '甲。\n乙项工作持续推进不停步，任务如期完成不打折扣。\n深入推进全市各项重点工作13次。\n',
      ),
      [
        '甲。',
        '<span class="move-label">〔移出①〕</span><del>深入推进全市各项重点工作12次。</del>',
        '乙项工作持续推进不停步，任务如期完成不打折扣。',
        '<span class="move-label">〔移入①〕</span><span class="moved">深入推进全市各项重点工作</span><del>12次</del><ins>13次</ins><span class="moved">。</span>',
      ],
    );
  });

  test('shows a row that stands no more in the cell that follows it', () => {
    const table = '甲乙丙丁戊己\t1\n庚辛壬癸子丑\t2\n寅卯辰巳午未\t3\n';
    const [block] = page(table, table.replace('庚辛壬癸子丑\t2\n', ''));
    assert.ok(block!.includes('<del>庚辛壬癸子丑\t2</del>寅卯辰巳午未'), block);
  });

  test('shows a row that stands no more before the cell that follows it, else behind the last, within the bars', () => {
    const head = '|甲|乙|\n|---|---|\n';
    const rows = (html: string | undefined): string[] =>
      [...(html ?? '').matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) => row!.replace(/<\/?t[dh]>/g, '/'));
    assert.deepEqual(rows(page(`${head}|一|二|\n|三|四|\n`, `${head}|三|四|\n`)[0]), [
      '/甲//乙/',
      '/<del>|一|二|</del>三//四/',
    ]);
    for (const behind of ['', '\n丙。\n', '\n\n\n丙。\n'])
      assert.deepEqual(rows(page(`${head}|一|二|\n|三|四|\n${behind}`, `${head}|一|二|\n${behind}`)[0]), [
        '/甲//乙/',
        '/一//二<del>|三|四|</del>/',
      ]);
    assert.deepEqual(rows(page(`${head}| 一 | 二 |\n| 三 | 四 |\n`, `${head}| 一 | 二 |\n`)[0]), [
      '/甲//乙/',
      '/一//二<del>| 三 | 四 |</del>/',
    ]);
  });

  test('leaves looks and comments among writers unmarked', () => {
    assert.deepEqual(page('　　甲。\n<!-- 一 -->\n', '甲。\n<!-- 二 -->\n'), ['甲。']);
  });

  test('writes nothing as HTML', () => {
    assert.deepEqual(page('甲<b>乙。', '甲<i>丙。'), [
      '<del>甲&lt;b&gt;乙。</del>',
      '<ins>甲&lt;i&gt;丙。</ins>',
    ]);
  });
});
