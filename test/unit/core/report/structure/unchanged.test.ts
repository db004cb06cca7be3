import assert from 'node:assert/strict';
import { wordsOfLine } from '../../../../../src/core/report/documentParts/said';
import type { Report } from '../../../../../src/core/report/model';
import { parse } from '../../../../../src/core/report/parse';

/** Longer than what may stand in contents or name an attachment. */
const LONG = `全市水利系统坚持以防为主。${'各单位压实责任抓好落实，'.repeat(9)}汛期安全平稳`;

const TEXT = [
  '关于防汛工作的报告',
  '市政府：',
  '一、基本情况',
  `（一）组织领导。${LONG}。`,
  '（二）主要做法',
  `${LONG}。`,
  '一是加强巡查。二是备足物资。',
  '二、下一步打算',
  '第一，抓早。第二，抓细。',
  '附件：防汛物资清单',
  '临江市水务局',
  '2026年7月5日',
].join('\n');

const LISTS = [
  '关于防汛工作的报告',
  '市政府：',
  '一、打算',
  `（一）任务。${LONG}。重点是：一是巡查堤防，二是备足物资；三是强化演练。`,
  '二、要求',
  `一要早部署抓早。${LONG}。`,
  '二要细。',
  `${LONG}。`,
  '三要实。',
  `（一）考核。${LONG}：第一，评比：第二，通报。`,
  '三、分工',
  `巡查方面：一是到人。二是到点。${LONG}。`,
].join('\n');

/** `text` read after `before`, which gives what it gives by itself. */
function readAfter(before: Report, text: string): Report {
  const report = parse(text, { before });
  const { paragraphs: _, lines: own, ...rest } = report;
  const { paragraphs: __, lines: fresh, ...expected } = parse(text);
  assert.deepEqual(rest, expected);
  assert.deepEqual(
    own.map(({ paragraph: { text }, ...line }) => ({ ...line, text })),
    fresh.map(({ paragraph: { text }, ...line }) => ({ ...line, text })),
  );
  return report;
}

/** Whether the structure was taken over: what stands above the edit is the same then, and not another one that is alike. */
const tookOver = (before: Report, after: Report): boolean => before.parts[0] === after.parts[0];

/** `put` in place of what stands between the bars of `at`, which stands in `text` once without them. */
function edited(text: string, at: string, put: string): string {
  const [left, cut, right] = at.split('|') as [string, string, string];
  const parts = text.split(left + cut + right);
  assert.equal(parts.length, 2, `${at} stands there ${parts.length - 1} times`);
  return parts.join(left + put + right);
}

suite('The structure of a text after an edit', () => {
  for (const [sentence, at, put] of [
    ['words in the midst of body text', '（一）组织领导。全市水利||系统', '建设'],
    ['words at the end of body text', '（二）主要做法\n全市水利|系统|坚持', '行业'],
    ['the title of a heading with body text behind it', '（一）组织|领导|。', '保障和领导'],
    ['words taken away', '（一）组织领导。全市|水利|系统', ''],
  ] as const) {
    test(`is taken over: ${sentence}`, () => {
      const before = parse(TEXT);
      assert.ok(tookOver(before, readAfter(before, edited(TEXT, at, put))));
    });
  }

  for (const [sentence, at, put] of [
    ['an ordinal becomes another one', '（|一|）组织领导', '三'],
    ['a list begins', '（二）主要做法\n全市水利系统坚持以防为主。||各', '一是备足物资。二是'],
    ['what a list below may have begun with', '（二）主要做法\n全市水利系统坚持||以防为主', '首先'],
    ['a paper is named', '（二）主要做法\n全市水利系统坚持||以防为主', '《防汛物资清单》'],
    ['a line is parted', '（二）主要做法\n全市水利系统坚持||以防为主', '\n'],
    ['a quotation is left open', '（二）主要做法\n全市水利系统坚持||以防为主', '“'],
    ['a sentence loses its end', '汛期安全平稳|。|\n一是', ''],
    ['a short line', '（二）主要|做法|\n', '成效'],
    ['a part of the paper', '附件：防汛||物资清单', '抢险'],
    ['blanks behind the words', '汛期安全平稳。||\n（二）', '　'],
  ] as const) {
    test(`is read anew: ${sentence}`, () => {
      const before = parse(TEXT);
      assert.ok(!tookOver(before, readAfter(before, edited(TEXT, at, put))));
    });
  }

  for (const [sentence, at, put] of [
    ['ahead of them', '（一）任务。全市||水利', '各级'],
    ['within one', '一是巡查|堤防|，', '堤防和水闸'],
    ['at the end of one', '备足物资||；三是', '和设备'],
    ['within the last one', '强化|演练|。', '培训'],
    ['within the one that a paragraph begins with', '一要早部署|抓|早。', '盯'],
    ['blanks before one', '备足物资；||三是', '　'],
    ['in the paragraph between two', '二要细。\n全市||水利', '各级'],
  ] as const) {
    test(`is taken over with its lists: words ${sentence}`, () => {
      const before = parse(LISTS);
      assert.equal(before.enumerations.length, 4);
      assert.ok(tookOver(before, readAfter(before, edited(LISTS, at, put))));
    });
  }

  for (const [sentence, at, put] of [
    ['an item more', '强化演练||。\n二、', '，四是值守'],
    ['an item less', '；|三是|强化', ''],
    ['another number', '，|二|是备足', '三'],
    ['another word', '|一要|早部署', '一是'],
    ['no label ahead of them any more', '巡查|方面|：', '，防汛'],
    ['what may have been the first one ahead of them', '（一）任务。全市||水利', '首先'],
  ] as const) {
    test(`is read anew with its lists: ${sentence}`, () => {
      const before = parse(LISTS);
      assert.ok(!tookOver(before, readAfter(before, edited(LISTS, at, put))));
    });
  }

  test('is taken over by one version after the other, wherever the next key falls', () => {
    let report = parse(TEXT);
    for (const [at, put] of [
      ['（二）主要做法\n全市||水利', '各级'],
      ['（一）组织领导。全市||水利', '及各县'],
      ['（二）主要做法\n全市各级|水|利', '农田水'],
    ] as const) {
      const after = readAfter(report, edited(report.text, at, put));
      assert.ok(tookOver(report, after));
      report = after;
    }
  });

  test('is the same as before only where line ends are', () => {
    const before = parse(TEXT);
    const text = edited(TEXT, '（二）主要做法\n全市||水利', '各级').replaceAll('\n', '\r\n');
    assert.ok(!tookOver(before, readAfter(before, text)));
  });

  test('heeds what writers say of lines', () => {
    const before = parse(TEXT);
    const text = edited(TEXT, '（一）组织领导。全市||水利', '各级');
    const roles = new Map([[wordsOfLine(before, 2)!, 'title']] as const);
    assert.equal(parse(text, { roles }).parts[2]!.role, 'title');
    assert.deepEqual(parse(text, { before, roles }).parts, parse(text, { roles }).parts);
  });

  test('leaves branches that end above the edit as they are, and moves those below', () => {
    const before = parse(TEXT);
    const after = readAfter(before, edited(TEXT, '（二）主要做法\n全市||水利', '各级'));
    const [first, second] = before.roots;
    const [firstNow, secondNow] = after.roots;
    assert.notEqual(firstNow, first);
    assert.equal(firstNow!.end, first!.end + 2);
    assert.equal(secondNow!.start, second!.start + 2);
    assert.equal(secondNow!.children[0]!.parent, secondNow);
  });
});
