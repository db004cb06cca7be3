import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import { dateConflict } from '../../../../../src/core/rules/consistency/date-conflict';
import { checkerOf } from '../../../../../src/core/rules/engine/check';

const { check } = checkerOf([dateConflict]);
/** What is found: the words, what they are held against, and `?` for information. */
const found = (text: string) =>
  check(parse(text)).map(({ start, end, severity, related = [] }) =>
    [
      text.slice(start, end) + (severity === 'information' ? '?' : ''),
      ...related.map((place) => text.slice(place.start, place.end)),
    ].join(' | '),
  );

/** A paper with its body, dates and title. */
const paper = (
  body: string,
  { date = '2026年7月5日', front = '', title = '关于防汛工作情况的报告', heading = '' } = {},
) =>
  [
    ...(front ? ['---', front, '---'] : []),
    title,
    '市政府：',
    ...(heading ? [heading] : []),
    body,
    '特此报告。',
    '临江市水务局',
    date,
  ].join('\n');

suite('Dates of issue', () => {
  test('are the same in the front matter', () => {
    const both = (given: string, date: string) =>
      found(paper('情况良好。', { date, front: `成文日期: ${given}` }));
    assert.deepEqual(both('2026年7月6日', '2026年7月5日'), ['2026年7月5日 | 2026年7月6日']);
    assert.deepEqual(both('2026年6月5日', '2026年7月5日'), ['2026年7月5日 | 2026年6月5日']);
    assert.deepEqual(both('2025年7月5日', '2026年7月5日'), ['2026年7月5日 | 2025年7月5日']);
    assert.deepEqual(both('2026年6月', '2026年7月5日'), ['2026年7月5日 | 2026年6月']);
    assert.deepEqual(both('2026年7月5日', '2026年7月5日'), []);
    assert.deepEqual(both('2026年7月', '2026年7月5日'), []);
    assert.deepEqual(both('2026年7月5日', '2026年7月'), []);
    assert.deepEqual(found(paper('情况良好。')), []);
  });

  test('are not later than those of printing', () => {
    const printed = (printing: string, date = '2026年7月5日') =>
      found(paper('情况良好。', { date, front: `印发日期: ${printing}` }));
    assert.deepEqual(printed('2026年7月4日'), ['2026年7月4日 | 2026年7月5日']);
    assert.deepEqual(printed('2026年7月5日'), []);
    assert.deepEqual(printed('2026年7月6日'), []);
    assert.deepEqual(printed('2026年6月'), []);
    assert.deepEqual(printed('2026年6月4日', '2026年7月'), []);
    const front = '---\n成文日期: 2026年7月5日\n印发日期: 2026年7月4日\n---\n';
    assert.deepEqual(found(`${front}关于防汛工作情况的报告\n市政府：\n情况良好。`), [
      '2026年7月4日 | 2026年7月5日',
    ]);
  });

  test('in the front matter are held against the text where none is printed', () => {
    const front = '---\n成文日期: 2026年7月5日\n---\n';
    assert.deepEqual(found(`${front}关于防汛工作情况的报告\n市政府：\n2026年8月5日召开了会议。`), [
      '2026年8月5日 | 2026年7月5日',
    ]);
  });

  test('have nothing to do with what the front matter tells', () =>
    assert.deepEqual(found(paper('情况良好。', { front: '附注: 2026年9月8日至3日' })), []));
});

suite('Days that a paper tells of', () => {
  test('have the weekday of the year that is told before them', () => {
    assert.deepEqual(found(paper('2026年6月1日至今，于6月18日（星期五）开会。')), [
      '6月18日（星期五） | （星期五）',
    ]);
    assert.deepEqual(found(paper('2026年6月1日至今，于6月18日（星期四）开会。')), []);
    // The year is told elsewhere, another one too, or none at all.
    assert.deepEqual(found(paper('6月18日（星期五）开会。')).length, 1);
    assert.deepEqual(found(paper('6月18日（星期四）开会。')), []);
    assert.deepEqual(found(paper('12月18日（星期四）开会。')), []);
    assert.deepEqual(found(paper('12月18日（星期五）开会。')).length, 1);
    assert.deepEqual(found(paper('7月5日（星期日）开会。')), []);
    assert.deepEqual(found(paper('7月6日（星期日）开会。')), []);
    assert.deepEqual(found(paper('拟于7月6日（星期一）开会。')), []);
    assert.deepEqual(found(paper('拟于1月4日（星期一）开会。')), []);
    assert.deepEqual(found('关于2025年防汛工作情况的报告\n6月18日（星期三）开会。'), []);
    assert.deepEqual(found('关于2025年防汛工作情况的报告\n6月18日（星期四）开会。'), [
      '6月18日（星期四） | （星期四）',
    ]);
    assert.deepEqual(found('关于防汛的通知\n6月18日（星期四）开会。'), []);
    assert.deepEqual(found(paper('2月29日（星期四）开会。')), []);
  });

  test('lie before the date of issue where they are past', () => {
    const late = (body: string, more = {}) => found(paper(body, more)).length;
    assert.deepEqual(found(paper('2026年8月5日召开了会议。')), ['2026年8月5日 | 2026年7月5日']);
    for (const body of [
      '2026年7月6日召开了会议。',
      '2026年8月召开了会议。',
      '2026年8月5日已印发方案。',
      '2026年8月5日召开会议。',
      '2026年8月5日，方案获批。',
      '2027年1月5日，大桥建成。',
    ])
      assert.equal(late(body), 1, body);
    for (const body of [
      '2026年7月5日召开了会议。',
      '2026年7月召开了会议。',
      '8月5日召开了会议。',
      '拟于2026年8月5日召开会议。',
      '2026年8月5日将召开会议。',
      '2026年8月5日前完成了一批。',
      '截至2026年8月5日完成了一批。',
      '自2026年8月5日起召开了会议。',
      '2026年8月5日至9日召开了会议。',
      '2026年8月5日天晴。',
      '2026年8月5日的情况已知。',
      '为了2026年8月5日了解情况。',
    ])
      assert.equal(late(body), 0, body);
    assert.equal(late('2026年8月5日召开会议。', { title: '关于召开会议的通知' }), 0);
    assert.equal(late('2026年8月5日召开了会议。', { title: '关于召开会议的通知' }), 1);
    assert.equal(late('2026年8月5日召开会议。', { title: '市水务局上半年工作总结' }), 1);
    assert.equal(late('2026年8月5日召开会议。', { date: '2026年7月' }), 1);
    assert.equal(late('2026年7月25日召开会议。', { date: '2026年7月' }), 0);
    for (const heading of ['一、下一步打算', '一、工作安排', '一、明年思路', '一、展望', '一、规划建议'])
      assert.equal(late('2026年8月5日召开会议。', { heading }), 0, heading);
    assert.equal(late('2026年8月5日召开会议。', { heading: '一、工作情况' }), 1);
  });

  test('are past by the words behind them', () => {
    const at = (words: string) => found(paper(`2026年8月5日，${words}。`)).length;
    const done =
      '召开 举办 举行 完成 通过 建成 投用 投产 启动 印发 荣获 获评 获批 竣工 开工 揭牌 签约 开展 被评为 被授予 被列为 被列入 被认定';
    for (const word of done.split(' ')) assert.equal(at(`有关方面${word}某事`), 1, word);
    for (const word of '被评 被列 为了 了解 了然 了如指掌 已知'.split(' '))
      assert.equal(at(`有关方面${word}某事`), 0, word);
    for (const word of ['看了', '已看']) assert.equal(at(`有关方面${word}某事`), 1, word);
    const future =
      '拟 将 定于 定在 请于 请在 请各 敬请 即将 计划 预计 力争 争取 确保 目标 规划 届时 截止 有效 施行 执行 生效 为了 为止 应于 应当于 须 要在 要于 要求';
    for (const word of future.split(' ')) {
      assert.equal(at(`已召开会议，${word}某事`), 0, word);
      assert.equal(found(paper(`${word}某事，2026年8月5日已召开会议。`)).length, 0, word);
      assert.equal(found(paper(`${word}某事。2026年8月5日已召开会议。${word}某事。`)).length, 1, word);
    }
  });

  test('may be the end or the beginning of something', () => {
    for (const word of '前 之前 以前 底 止 起 至 到 — － - ～ ~ 当天起'.split(' '))
      assert.equal(found(paper(`2026年8月5日${word}完成了一批。`)).length, 0, word);
    for (const word of '到 至 自 从 截 前 距 — － ~ ～ -'.split(' '))
      assert.equal(found(paper(`工作${word}2026年8月5日完成了一批。`)).length, 0, word);
    assert.equal(found(paper('2026年8月5日上午起床完成了一批。')).length, 0);
    assert.equal(found(paper('2026年8月5日，前期完成了一批。')).length, 1);
    assert.equal(found(paper('2026年8月5日上下午起完成了一批。')).length, 1);
    assert.equal(found(paper('自查。2026年8月5日完成了一批。')).length, 1);
  });

  test('are told by papers that look back, under headings that do', () => {
    const of = (title: string, front = '') => found(paper('2026年8月5日召开会议。', { title, front })).length;
    for (const title of [
      '关于防汛情况的通报',
      '防汛工作会议纪要',
      '防汛工作情况报告',
      '上半年工作总结',
      '上半年工作汇报',
      '上半年工作小结',
    ])
      assert.equal(of(title), 1, title);
    assert.equal(of('防汛工作情况', '文种: 报告'), 1);
    for (const title of ['关于防汛的通知', '工作总结提纲', '上半年工作方案'])
      assert.equal(of(title), 0, title);
    assert.equal(of('工作总结提纲', '文种: 通报批评'), 0);
    for (const word of '打算 安排 计划 下一步 下步 目标 要求 思路 明年 展望 规划 建议'.split(' ')) {
      const under = (heading: string) => found(paper('2026年8月5日召开会议。', { heading })).length;
      assert.equal(under(`一、工作${word}`), 0, word);
      assert.equal(under(`一、工作${word}\n二、情况`), 1, word);
    }
  });

  test('below the date of issue are another paper’s', () =>
    assert.deepEqual(found(`${paper('情况良好。')}\n附件\n会议情况\n2026年8月5日召开了会议。`), []));
});

suite('Dates of issue from another time', () => {
  test('than the year in the title', () => {
    const title = '关于2024年防汛工作情况的报告';
    const of = (date: string) => found(paper('情况良好。', { title, date }));
    assert.deepEqual(of('2026年1月5日'), ['2026年1月5日? | 关于2024年防汛工作情况的报告']);
    assert.deepEqual(of('2023年12月5日').length, 1);
    assert.deepEqual(of('2024年1月5日'), []);
    assert.deepEqual(of('2025年12月5日'), []);
    assert.deepEqual(found(paper('情况良好。', { title: '关于2024年防汛的通知', date: '2026年1月5日' })), []);
  });

  test('than the last day in the text', () => {
    const days = (last: string) => found(paper(`2024年5月1日进驻，${last}结束。`));
    assert.deepEqual(days('2025年7月3日'), ['2026年7月5日? | 2025年7月3日']);
    assert.deepEqual(days('2025年7月4日'), []);
    assert.deepEqual(found(paper('2025年7月3日进驻，2024年5月1日结束。')), ['2026年7月5日? | 2025年7月3日']);
    assert.deepEqual(found(paper('2024年5月1日进驻。')), []);
    assert.deepEqual(found(paper('2024年5月1日进驻，2025年6月结束。')), ['2026年7月5日? | 2025年6月']);
    assert.deepEqual(found(paper('2024年5月1日进驻，2025年7月结束。')), []);
    assert.deepEqual(found(paper('2024年5月1日进驻，2024年6月1日结束。', { title: '关于防汛的通知' })), []);
  });
});
