import assert from 'node:assert/strict';
import { toldTimesOf } from '../../../../../src/core/facts/dates/datesTold';
import { Paragraph } from '../../../../../src/core/report/paragraph';
import { allAre } from '../../../allAre';

const datesOf = (paragraph: Paragraph) => toldTimesOf(paragraph).dates;
const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

suite('Dates as facts', () => {
  test('are days and months with or without their year, and the weekday behind them', () => {
    const text = '2026年5月8日（星期五）开会，6月检查，7月1日周三验收。';
    const dates = datesOf(new Paragraph(text));
    assert.deepEqual(words(text, dates), ['2026年5月8日', '6月', '7月1日']);
    assert.deepEqual(
      dates.map(({ year, month, day, weekday }) => [year, month, day, weekday?.day]),
      [
        [2026, 5, 8, '五'],
        [undefined, 6, undefined, undefined],
        [undefined, 7, 1, '三'],
      ],
    );
    assert.deepEqual(words(text, [dates[0]!.weekday!]), ['（星期五）']);
  });

  test('are none that the calendar does not have, nor the moon’s', () => {
    assert.deepEqual(datesOf(new Paragraph('13月和2月30日，农历5月8日，0月。')), []);
  });
});

suite('Periods as facts', () => {
  const told = (text: string) =>
    toldTimesOf(new Paragraph(text)).periods.map(({ start, end, unit, from, to }) => [
      text.slice(start, end),
      unit,
      [from.year, from.month, from.day],
      [to.year, to.month, to.day],
    ]);

  test('go from day to day, month to month, year to year', () => {
    assert.deepEqual(told('2025年12月8日至2026年1月3日，9月8日—12日，9月8日到10月3日。'), [
      ['2025年12月8日至2026年1月3日', 'day', [2025, 12, 8], [2026, 1, 3]],
      ['9月8日—12日', 'day', [undefined, 9, 8], [undefined, undefined, 12]],
      ['9月8日到10月3日', 'day', [undefined, 9, 8], [undefined, 10, 3]],
    ]);
    assert.deepEqual(told('2025年10月至2026年2月，3-5月，2021—2025年。'), [
      ['2025年10月至2026年2月', 'month', [2025, 10, undefined], [2026, 2, undefined]],
      ['3-5月', 'month', [undefined, 3, undefined], [undefined, 5, undefined]],
      ['2021—2025年', 'year', [2021, undefined, undefined], [2025, undefined, undefined]],
    ]);
  });

  test('are none where something stands between, or no such month or day is', () => {
    assert.deepEqual(told('10月至次年2月，13月至14月，9月8日至40日，农历9月8日至3日。'), []);
  });

  test('of a named period are those in the brackets behind its name', () => {
    const named = toldTimesOf(
      new Paragraph(
        '“十四五”（2021—2025）、十五五规划（2026年至2030年）、第三季度（7—9月）、十五（2001—2005年）',
      ),
    ).named;
    assert.deepEqual(
      named.map(({ name, from, to, right, unit }) => [name, from, to, right.from, right.to, unit]),
      [
        ['“十四五”', 2021, 2025, 2021, 2025, '年'],
        ['“十五五”', 2026, 2030, 2026, 2030, '年'],
        ['第三季度', 7, 9, 7, 9, '月'],
      ],
    );
  });

  test('may be as long as is told', () => {
    const durations = toldTimesOf(
      new Paragraph('3月至5月，为期5天，历时三个月，会期两日，为期两周，为期一年半，连续三年。'),
    ).durations;
    assert.deepEqual(
      durations.map(({ count, unit }) => [count, unit]),
      [
        [5, '天'],
        [3, '个月'],
        [2, '天'],
        [2, '周'],
      ],
    );
  });
});

suite('The words of dates', () => {
  const told = (text: string): string[] => words(text, datesOf(new Paragraph(text)));

  for (const [text, ...dates] of [
    ['2026年5月', '2026年5月'],
    ['1826年5月8日', '5月8日'],
    ['12026年5月8日', '5月8日'],
    ['3.5月'],
    ['125月8日'],
    ['月底'],
    ['5月8日、9日', '5月8日'],
    ['5月31日', '5月31日'],
    ['6月31日'],
    ['2025年2月29日'],
    ['2024年2月29日', '2024年2月29日'],
    ['2月29日', '2月29日'],
    ['阴历八月前后，最迟9月8日', '9月8日'],
    ['农历八月以前，最迟在9月8日前', '9月8日'],
    ['农历八月。9月8日', '9月8日'],
    ['来历不明的9月8日', '9月8日'],
  ] as const)
    test(text, () => assert.deepEqual(told(text), dates));

  test('may have a weekday behind them, in brackets or without', () => {
    const weekday = (text: string): string | undefined => datesOf(new Paragraph(text))[0]?.weekday?.day;
    allAre('一 二 三 四 五 六 日', (day) => weekday(`5月8日星期${day}开会`) === day);
    allAre('星期五 周五 礼拜五 （星期五） (周五)', (day) => weekday(`5月8日${day}开会`) === '五');
    assert.equal(weekday('5月8日（星期天）'), '日');
    assert.equal(weekday('5月（周五）'), '五');
    allAre('边 围 期 会 日 年 刊 末 报 线 密', (next) => weekday(`5月8日周五${next}`) === undefined);
  });
});

suite('The words of periods', () => {
  const told = (text: string): string[] => words(text, toldTimesOf(new Paragraph(text)).periods);

  test('lead from one moment to another', () => {
    allAre('至 到 — ― – － - ~ ～ —— 起至 起到 开始至 起，至 开始实施，到', (link) =>
      [`3月1日${link}5月31日`, `3月${link}5月`].every((text) => told(`${text}开展`)[0] === text),
    );
    allAre('至 到 — ― – － - ~ ～', (link) => told(`2021${link}2025年`).length === 1);
    allAre('和 、 及 起执行期限较长的，至', (link) => told(`3月1日${link}5月31日`).length === 0);
    assert.deepEqual(told('3月 至 5月'), ['3月 至 5月']);
  });

  for (const [text, ...periods] of [
    ['2025年3月份至2026年5月底', '2025年3月份至2026年5月'],
    ['2021年至2025年', '2021年至2025年'],
    ['1.3月至5月'],
    ['0.3—5月'],
    ['3月1日至5月31日，6月至7月', '3月1日至5月31日', '6月至7月'],
    ['6月至7月，3月1日至5月31日', '6月至7月', '3月1日至5月31日'],
    ['农历3月1日至5月8日'],
    ['1月至0月'],
    ['12月至1月', '12月至1月'],
    ['2月1日至30日', '2月1日至30日'],
    ['1日至0日3月1日至0日'],
    ['4月1日至31日', '4月1日至31日'],
    ['3月至5月8'],
    ['3月至52月'],
    ['2021—2025年8月'],
    ['2021—20251年'],
    ['12021—2025年'],
  ] as const)
    test(text, () => assert.deepEqual(told(text), periods));

  test('may be told with how long they are', () => {
    const lengths = (text: string): string[] =>
      toldTimesOf(new Paragraph(`3月至5月，${text}。`)).durations.map(({ count, unit }) => `${count}${unit}`);
    allAre(
      '为期 历时 会期 为时 时长 用时 历经 用 工期 建设期 施工期 服务期 合同期 试用期 公示期 公告期 报名期 展览期 整治期 学期 周期 建设周期 施工周期 整治周期 任期 工期为 工期共 工期是 工期共计',
      (lead) => lengths(`${lead}3个月`).join() === '3个月',
    );
    allAre('3天 3日 3日历天', (length) => lengths(`为期${length}`).join() === '3天');
    allAre('3周 三周', (length) => lengths(`为期${length}`).join() === '3周');
    allAre('2年 两年 二年', (length) => lengths(`为期${length}`).join() === '2年');
    assert.deepEqual(lengths('为期十二天、历时120天'), ['12天', '120天']);
    allAre(
      '为期3个工作日 为期3工作日 使用3天 自用3天 为期3年半 为期3天以上 为期3天以下 为期3天以内 为期3天左右 为期3年多 共3天',
      (words) => lengths(words).length === 0,
    );
    assert.deepEqual(toldTimesOf(new Paragraph('3月开工，为期3天')).durations, []);
  });
});

suite('Periods that have a name', () => {
  const named = (text: string): string[] =>
    toldTimesOf(new Paragraph(text)).named.map(
      ({ start, end, name, from, to, right, unit }) =>
        `${text.slice(start, end)}: ${name} ${from}—${to}${unit}, ${right.from}—${right.to}`,
    );

  for (const [text, ...expected] of [
    ['“九五”（1996—2000年）', '“九五”（1996—2000年）: “九五” 1996—2000年, 1996—2000'],
    ['“十五”时期（2001—2005年）', '“十五”时期（2001—2005年）: “十五” 2001—2005年, 2001—2005'],
    ['"十四五"(2021年至2026年)', '"十四五"(2021年至2026年): “十四五” 2021—2026年, 2021—2025'],
    ['十四五期间（2020—2025年）', '十四五期间（2020—2025年）: “十四五” 2020—2025年, 2021—2025'],
    ['三十五计划（2021—2025年）'],
    ['十四五（2021—2025年）'],
    ['“十五五”规划期为2026—2031年', '“十五五”规划期为2026—2031年: “十五五” 2026—2031年, 2026—2030'],
    ['十五五时期是2026—2030年', '十五五时期是2026—2030年: “十五五” 2026—2030年, 2026—2030'],
    ['十五五即2026—2030年', '十五五即2026—2030年: “十五五” 2026—2030年, 2026—2030'],
    ['三十五即2026—2030年'],
    // Plans of single fields may begin later, and go on beyond the five years.
    [
      '“十四五”卫生健康发展规划（2021—2026年）',
      '“十四五”卫生健康发展规划（2021—2026年）: “十四五” 2021—2026年, 2021—2025',
    ],
    [
      '“十四五”卫生健康发展规划（2020—2025年）',
      '“十四五”卫生健康发展规划（2020—2025年）: “十四五” 2020—2025年, 2021—2025',
    ],
    ['“十四五”卫生健康发展规划（2021—2025年）'],
    ['“十四五”卫生健康发展规划（2022—2027年）'],
    ['“十四五”卫生健康发展规划（2022—2035年）'],
    // From the middle of one year to that of another they are one more.
    ['三年行动计划（2021—2025年）', '三年行动计划（2021—2025年）: 三年行动 2021—2025年, 2021—2023'],
    ['两年攻坚方案（2021—2021年）', '两年攻坚方案（2021—2021年）: 两年行动 2021—2021年, 2021—2022'],
    ['三年提升（2021—2022年）', '三年提升（2021—2022年）: 三年行动 2021—2022年, 2021—2023'],
    ['三年行动计划（2021—2023年）'],
    ['三年行动计划（2021—2024年）'],
    ['三年规划（2021—2025年）'],
    ['一季度（1—3月）', '一季度（1—3月）: 一季度 1—3月, 1—3'],
    ['第二季度（4月至7月）', '第二季度（4月至7月）: 第二季度 4—7月, 4—6'],
    ['四季度（2026年10月至2026年12月）', '四季度（2026年10月至2026年12月）: 四季度 10—12月, 10—12'],
    ['前三季度（1—9月）', '前三季度（1—9月）: 前三季度 1—9月, 1—9'],
    ['前3个季度（1—8月）', '前3个季度（1—8月）: 前3个季度 1—8月, 1—9'],
    ['上半年（1—6月）', '上半年（1—6月）: 上半年 1—6月, 1—6'],
    ['下半年（6—12月）', '下半年（6—12月）: 下半年 6—12月, 7—12'],
    ['全年（1—12月）', '全年（1—12月）: 全年 1—12月, 1—12'],
    [
      '全年（1—12月），“十四五”（2021—2025年）',
      '全年（1—12月）: 全年 1—12月, 1—12',
      '“十四五”（2021—2025年）: “十四五” 2021—2025年, 2021—2025',
    ],
    ['五季度（1—3月）'],
  ] as const)
    test(text, () => assert.deepEqual(named(text), expected));
});
