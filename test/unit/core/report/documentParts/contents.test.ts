import assert from 'node:assert/strict';
import { entryWords, isContentsHeading } from '../../../../../src/core/report/documentParts/contents';
import { paper, reread } from './annotated';

const PAPERS: Readonly<Record<string, string>> = {
  'dots and pages': `
    contents  目录
    contents  一、目标……1
    contents  二、措施……3
    body  一、目标
    body  做好。
    body  二、措施
    body  落实。`,
  'dots and pages without a heading': `
    contents  一、目标......1
    contents  二、措施......3
    contents  三、保障......5
    body  一、目标
    body  做好。`,
  'two lines with dots are none': `
    body  一、目标......1
    body  二、措施......3
    body  做好。`,
  'dots and pages in the midst': `
    body  请看下面各项。
    contents  总体目标……1
    contents  主要措施……3
    contents  组织保障……5
    body  做好。`,
  'a preface behind them is no title': `
    contents  目录
    contents  前言……1
    contents  一、目标……2
    body  前言
    body  本规划按要求编制。
    body  一、目标
    body  做好。`,
  'the papers that a collection puts together': `
    title  临江市防汛典型材料汇编
    contents  目　录
    contents  前言……1
    contents  大坝　稳如山……2
    contents  一条河的新生………4
    body  前言
    body  今年汛期，各地守土有责。
    >attachment-title  大坝　稳如山
    subtitle  ——石桥水库经验材料
    body  石桥水库建于1958年。
    body  一、抓早
    >attachment-title  一条河的新生
    body  青山河长12公里。
    body  一、抓实`,
  'the parts of a plan are no papers': `
    title  临江市防汛规划
    contents  目录
    contents  总体要求……2
    contents  主要措施………4
    body  总体要求
    body  守土有责。
    body  主要措施
    body  抓早抓实。`,
  'tabs and pages': `
    contents  目　录
    contents  一、目标	1
    contents  二、措施	3
    body  一、目标
    body  做好。`,
  'pages in brackets, and Roman ones': `
    title  防汛工作方案
    contents  目次
    contents  前言 （II）
    contents  目标 (1)
    contents  措施 - 3 -
    body  前言
    body  做好。`,
  'a title above': `
    title  防汛工作方案
    contents  目录
    contents  一、目标……1
    contents  二、措施……3
    body  一、目标
    body  做好。`,
  'a title below': `
    contents  目录
    contents  一、目标……1
    contents  二、措施……3
    title  防汛工作方案
    body  一、目标
    body  做好。`,
  'a title below entries without pages': `
    contents  目录
    contents  一、目标
    contents  二、措施
    title  防汛工作方案
    body  一、目标
    body  做好。
    body  二、措施
    body  落实。`,
  'a title below them, and a count that begins anew with another word': `
    contents  目录
    contents  一、目标
    contents  二、措施
    title  防汛工作方案
    body  一、工作目标
    body  做好。
    body  二、措施
    body  落实。`,
  'entries without ordinals, the last of them misspelt': `
    contents  目录
    contents  一、目标
    contents  结语
    contents  工作措失
    body  一、目标
    body  做好。
    body  结语
    body  落实。`,
  'headings come again': `
    contents  目录
    contents  一、目标
    contents  二、措施
    body  一、目标
    body  做好。
    body  二、措施
    body  落实。`,
  'headings come again without ordinals': `
    title  防汛工作方案
    contents  目录
    contents  一、目标
    contents  二、措施
    body  目标
    body  做好。
    body  措施
    body  落实。`,
  'headings come again with text behind them': `
    contents  目录
    contents  一、目标
    contents  二、措施
    body  一、目标。做好。
    body  二、措施。落实。`,
  'most headings come again': `
    contents  目录
    contents  一、目标
    contents  二、措施
    contents  三、保障
    body  一、目标
    body  做好。
    body  二、方法
    body  落实。
    body  三、保障
    body  有力。`,
  'few headings come again': `
    title  防汛工作方案
    body  目录
    body  一、目标
    body  二、措施
    body  三、保障
    body  四、要求
    body  各项都做好。
    body  四、要求
    body  落实。`,
  'a list that is called so': `
    body  目录
    body  甲书
    body  乙书
    body  以上各书请各科室领取。`,
  'nothing below': `
    body  目录`,
  'the count begins anew': `
    contents  目录
    contents  一、目标
    contents  二、措施
    body  一、总目标
    body  二、措施
    body  落实。`,
  'an overview whose headings come again': `
    title  防汛工作方案
    contents  一、目标
    contents  二、措施
    body  一、目标
    body  做好。
    body  二、措施
    body  落实。`,
  'an overview below its announcement': `
    title  防汛工作方案
    body  本方案包括：
    contents  一、目标
    contents  二、措施
    body  一、目标
    body  做好。
    body  二、措施
    body  落实。`,
  'an announced overview, of which most come again': `
    title  防汛工作方案
    body  本方案包括：
    contents  一、目标
    contents  二、措施
    contents  三、保障
    body  一、目标
    body  做好。
    body  二、措施
    body  落实。
    body  三、组织
    body  有力。`,
  'one that is not announced has to come again whole': `
    title  防汛工作方案
    body  一、目标
    body  二、措施
    body  三、保障
    body  一、目标
    body  做好。
    body  二、措施
    body  落实。
    body  三、组织
    body  有力。`,
  'an introduction between overview and headings': `
    title  防汛工作方案
    contents  一、目标
    contents  二、措施
    body  以上两项由各科室落实。
    body  下面分别说明。
    body  请认真学习。
    body  一、目标
    body  做好。
    body  二、措施
    body  落实。`,
  'too long an introduction': `
    title  防汛工作方案
    body  一、目标
    body  二、措施
    body  以上两项由各科室落实。
    body  下面分别说明。
    body  请认真学习。
    body  还有一句。
    body  一、目标
    body  做好。
    body  二、措施
    body  落实。`,
  'headings are no overview': `
    title  防汛工作方案
    body  一、目标
    body  做好。
    body  二、措施
    body  落实。`,
  'a second overview is none': `
    title  防汛工作方案
    body  一、目标
    body  做好。
    body  一、措施
    body  二、保障
    body  一、措施
    body  落实。
    body  二、保障
    body  有力。`,
  'sentences are no overview': `
    title  防汛工作方案
    body  一、做好。目标
    body  二、落实！措施
    body  一、做好。目标
    body  二、落实！措施`,
};

suite('Contents', () => {
  for (const [name, written] of Object.entries(PAPERS)) {
    test(name, () => {
      assert.equal(reread(paper(written)), paper(written));
    });
  }

  for (const sign of '.．·…_') {
    test(`are told by rows of ${sign} and pages alone`, () => {
      const entry = (name: string, page: number): string => `contents  ${name}${sign.repeat(3)} ${page}`;
      const written = [entry('目标', 1), entry('措施', 30), entry('保障', 1234), 'body  请看正文。'].join(
        '\n',
      );
      assert.equal(reread(written), written);
    });
  }

  for (const end of ['\t1', '　1', '1']) {
    test(`have ${JSON.stringify(end)} behind dots`, () => {
      const entry = (name: string): string => `contents  ${name}…${end}`;
      const written = [entry('目标'), entry('措施'), entry('保障'), 'body  请看正文。'].join('\n');
      assert.equal(reread(written), written);
    });
  }

  for (const line of ['目标..1', '目标……12345', '目标……1页', `${'水'.repeat(96)}……123`, '目标……']) {
    test(`are no three lines that end with ${line.slice(-6)}`, () => {
      const written = Array.from({ length: 3 }, () => `body  这里写着${line}`).join('\n');
      assert.ok(!reread(written).includes('contents'));
    });
  }

  for (const sign of '。；！？，') {
    test(`end where a sentence ends with ${sign}`, () => {
      const written = [
        'title  防汛工作方案',
        'contents  目录',
        'contents  一、目标',
        `body  二、措施${sign}`,
        'body  一、目标',
        'body  做好。',
      ].join('\n');
      assert.equal(reread(written), written);
    });
  }

  for (const [first, second] of [
    ['一、目标', '二、措施'],
    ['（一）目标', '（二）措施'],
    ['(一)目标', '(二)措施'],
    ['1.目标', '2.措施'],
    ['１.目标', '２.措施'],
    ['第一章　目标', '第二章　措施'],
    ['1.1 目标', '1.2 措施'],
  ] as const) {
    test(`are an overview that begins with ${first}`, () => {
      const written = [
        'title  防汛工作方案',
        `contents  ${first}`,
        `contents  ${second}`,
        `body  ${first}`,
        'body  做好。',
        `body  ${second}`,
        'body  落实。',
      ].join('\n');
      assert.equal(reread(written), written);
    });
  }

  for (const [first, second] of [
    ['二、目标', '三、措施'],
    ['一、目标', '措施'],
    ['一、目标！', '二、措施！'],
    ['一、目标？', '二、措施？'],
    ['一、目标！好', '二、措施！好'],
    ['一、目标？好', '二、措施？好'],
    [`一、${'水'.repeat(59)}`, `二、${'水'.repeat(59)}`],
  ] as const) {
    test(`are no overview that begins with ${first.slice(0, 6)}, ${second.slice(0, 6)}`, () => {
      const written = [
        'title  防汛工作方案',
        'body  请看下面各项。',
        `body  ${first}`,
        `body  ${second}`,
        `body  ${first}`,
        'body  做好。',
        `body  ${second}`,
        'body  落实。',
      ].join('\n');
      assert.equal(reread(written), written);
    });
  }

  test('are an overview of lines up to sixty characters, announced by a colon of either width', () => {
    const name = '水'.repeat(58);
    for (const colon of ['：', ':']) {
      const written = [
        'title  防汛工作方案',
        `body  方案包括下列部分，请看${colon}`,
        `contents  一、${name}`,
        'contents  二、措施',
        'contents  三、保障',
        `body  一、${name}`,
        'body  做好。',
        'body  二、措施',
        'body  落实。',
      ].join('\n');
      assert.equal(reread(written), written);
    }
  });

  test('may come twice in a text', () => {
    const written = [
      'title  防汛工作方案',
      'contents  目录',
      'contents  一、目标……1',
      'contents  二、措施……3',
      'body  一、目标',
      'body  做好。',
      'body  二、措施',
      'body  落实。',
      'contents  目录',
      'contents  表一……1',
      'contents  表二……3',
      'body  完。',
    ].join('\n');
    assert.equal(reread(written), written);
  });

  test('go on over an entry without a page', () => {
    const written = [
      'title  防汛工作方案',
      'contents  目录',
      'contents  一、目标……1',
      'contents  二、措施……3',
      'contents  第二部分',
      'contents  三、保障……5',
      'body  前言',
      'body  做好。',
    ].join('\n');
    assert.equal(reread(written), written);
  });

  test('are called so', () => {
    for (const words of ['目录', '目次', '目　录', '目 录', '目  次', '【目录】', '［目录］', '[目录]'])
      assert.equal(isContentsHeading(words), true, words);
    for (const words of ['目', '目标', '目录表', '总目录', '目、录', '目       录']) {
      assert.equal(isContentsHeading(words), false, words);
    }
  });

  for (const entry of [
    '一、目标 1',
    '一、目标　12',
    '一、目标\t123',
    '一、目标\u00a01234',
    '一、目标……1',
    '一、目标....1',
    '一、目标．．1',
    '一、目标··1',
    '一、目标。。1',
    '一、目标__1',
    '一、目标——1',
    '一、目标--1',
    '一、目标…… 1',
    '一、目标 （1）',
    '一、目标 (1)',
    '一、目标 -1-',
    '一、目标 — 1 —',
    '一、目标 IV',
    '一、目标 xii',
    '一、 目标',
    '一、目　标',
    '一、目标。',
    '一、目标；',
    '一、目标;',
    '一、目标：',
    '一、目标:',
    '一、目标，',
    '一、目标,',
    '一、目标……',
    '一、目标...',
    '一、目标··',
    '一、目标．．',
  ]) {
    test(`say the same in “${entry}” as in the heading`, () => {
      assert.equal(entryWords(entry), '一、目标');
    });
  }

  for (const [entry, words] of [
    ['目标12', '目标12'],
    ['目标 12345', '目标12345'],
    ['目标 L', '目标L'],
    ['目标！', '目标！'],
    ['目标.1', '目标.1'],
  ] as const) {
    test(`keep what is no page: ${entry}`, () => {
      assert.equal(entryWords(entry), words);
    });
  }
});
