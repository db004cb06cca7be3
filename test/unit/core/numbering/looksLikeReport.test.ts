import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { looksLikeReport } from '../../../../src/core/numbering/looksLikeReport';

const lines = (...list: string[]) => list.join('\n');

suite('a plain text that clearly is a report', () => {
  test('has three headings of one level in order', () => {
    assert.equal(
      looksLikeReport(lines('关于防汛工作的汇报', '一、基本情况', '二、存在问题', '三、下步打算')),
      true,
    );
  });
  test('has headings of three levels', () => {
    assert.equal(
      looksLikeReport(lines('一、主要做法', '（一）压实责任。领导带头。', '1.定期调度', '正文。')),
      true,
    );
  });
  test('may have a slip further on', () => {
    assert.equal(looksLikeReport(lines('一、甲事', '二、乙事', '三、丙事', '五、丁事')), true);
  });
  test('may have Windows line ends and a byte order mark', () => {
    assert.equal(looksLikeReport('\ufeff总结\r\n一、甲事\r\n二、乙事\r\n三、丙事\r\n'), true);
  });
  test('is the sample', () => {
    assert.equal(looksLikeReport(readFileSync('test/fixtures/sample.gw', 'utf8')), true);
  });
});

suite('no report is', () => {
  const texts: Record<string, string> = {
    'an empty text': '',
    'a text with two headings': lines('一、甲事', '二、乙事', '正文。'),
    'a text whose headings are in no order': lines('三、甲事', '一、乙事', '五、丙事', '二、丁事'),
    'a recipe': lines(
      '红烧肉',
      '食材：五花肉500克',
      '1.切块，焯水。',
      '2.炒糖色。',
      '3.小火炖一小时。',
      '4.收汁装盘。',
    ),
    'a recipe in two parts': lines(
      '一、食材',
      '1.面粉200克',
      '2.鸡蛋2个',
      '二、做法',
      '1.和面。',
      '2.醒面。',
    ),
    'a shopping list': lines('（1）牛奶', '（2）面包', '（3）鸡蛋'),
    'a novel': lines('第一章 风起', '那天下着雨。', '第二章 云涌', '他走了。', '第三章 归来', '她笑了。'),
    'a law': lines('第一条 为了加强管理，制定本办法。', '第二条 本办法适用于本县。', '第三条 县政府负责。'),
    'running text that counts': lines(
      '一、二季度增长较快。',
      '一、二、三产业协调发展。',
      '五统一、一开放有序推进。',
    ),
    'a program with Chinese comments': lines(
      "import os from 'node:os';",
      '一、读取文件',
      '二、处理文件',
      '三、写出文件',
      'console.log(os.cpus());',
    ),
    'a log': lines(
      '2026-01-02 10:00:00 INFO server started on port 8080 (pid 4711)',
      '2026-01-02 10:00:01 WARN 一、二、三 not found in cache, retrying in 500 ms',
      '2026-01-02 10:00:02 INFO retry succeeded after 1 attempt(s), 200 OK',
    ),
    Markdown: lines('# 说明', '一、安装', '二、使用', '三、卸载'),
    'a table': lines('一、甲\t1\t2', '二、乙\t3\t4', '三、丙\t5\t6'),
    'a mostly English text': lines(
      '一、Overview of the release process and its stages',
      '二、Building the artefacts on every platform',
      '三、Publishing to the registry and announcing it',
    ),
  };
  for (const [name, text] of Object.entries(texts)) {
    test(name, () => {
      assert.equal(looksLikeReport(text), false);
    });
  }
  for (const opening of [
    '###### 说明',
    '```',
    '~~~',
    'from a',
    'function a',
    'class A',
    'def a',
    'public a',
    'const a',
    'let a',
    'var a',
    'import a',
    '#include <a>',
    '<?xml',
    '<!doctype',
  ])
    test(`a text with a line ${opening}`, () => {
      assert.equal(looksLikeReport(lines('一、甲事', '二、乙事', '三、丙事', opening)), false);
    });
  test('a text with headings of two levels', () => {
    assert.equal(looksLikeReport(lines('一、甲事', '1.乙事', '2.丙事', '3.丁事')), false);
    assert.equal(looksLikeReport(lines('（一）甲事', '1.乙事', '2.丙事', '3.丁事')), false);
  });
  test('one whose half is not Chinese, blanks not counted', () => {
    const text = (latin: number, blanks = ''): string =>
      `一、甲事\n二、乙事\n三、〔丙〕${blanks}${'a'.repeat(latin)}\n`;
    assert.equal(looksLikeReport(text(12)), true);
    assert.equal(looksLikeReport(text(13)), false);
    assert.equal(looksLikeReport(text(12, ' '.repeat(30))), true);
  });
  test('a text too long to be one', () => {
    const report = '一、甲\n二、乙\n三、丙\n';
    assert.equal(looksLikeReport(report + '文'.repeat(400_000 - report.length)), true);
    assert.equal(looksLikeReport(report + '文'.repeat(400_001 - report.length)), false);
    assert.equal(looksLikeReport(`一、甲\n二、乙\n三、丙\n${'正文。\n'.repeat(200_000)}`), false);
  });
});
