import assert from 'node:assert/strict';
import { toldTimesOf } from '../../../../../src/core/facts/dates/datesTold';
import { Paragraph } from '../../../../../src/core/report/paragraph';
import { periodConflicts } from '../../../../../src/core/rules/consistency/periods';

/** What is found: the words, the message, and `?` for information. */
const found = (text: string) =>
  periodConflicts(text, toldTimesOf(new Paragraph(text))).map(
    ({ start, end, message, severity }) =>
      `${text.slice(start, end)}${severity === 'information' ? '?' : ''} ${message}`,
  );
const count = (text: string) => found(text).length;

suite('Periods', () => {
  test('that end before they begin', () => {
    assert.deepEqual(found('2024年10月8日至9月20日开展整治。'), [
      '2024年10月8日至9月20日 “2024年10月8日至9月20日”止于9月20日，早于开始的2024年10月8日。',
    ]);
    for (const text of [
      '2024年11月8日至9月20日',
      '2024年11月8日至11月7日',
      '2024年11月8日至7日',
      '2024年11月至2024年2月',
      '2024年5月至2023年6月',
      '2024年至2023年',
    ])
      assert.equal(count(`${text}开展整治。`), 1, text);
    for (const text of [
      '2024年11月8日至8月20日',
      '2024年11月8日至2025年8月7日',
      '2024年11月8日至11月8日',
      '2024年11月8日至8日',
      '2024年11月8日至12月7日',
      '2024年2月至2024年2月',
      '2024年11月至2月',
      '11月至2月',
      '11月8日至10月7日',
      '2024年至2024年',
    ])
      assert.equal(count(`${text}开展整治。`), 0, text);
  });

  test('of births are told from the youngest as well', () => {
    for (const text of [
      '1990年至1985年出生的人员。',
      '年龄以1990年至1985年计。',
      '1990年至1985年满周岁者。',
      '在1990年至1985年之间。',
    ])
      assert.equal(count(text), 0, text);
    assert.equal(count(`1990年至1985年的档案，由县档案馆负责整理并且登记在册。出生证明另存。`), 1);
    assert.equal(count(`出生证明由县档案馆负责整理并且登记在册，其中包括他们的。1990年至1985年的档案。`), 1);
  });

  test('are what their names mean', () => {
    assert.deepEqual(found('“十四五”（2021—2026年）时期。'), [
      '“十四五”（2021—2026年） “十四五”是2021—2025年，这里写作2021—2026年。',
    ]);
    for (const years of ['2021—2030', '2020—2035', '2026—2040', '2022—2025'])
      assert.equal(count(`“十四五”（${years}年）时期。`), 1, years);
    for (const years of ['2021—2025', '2021—2031', '2021—2035', '2025—2035'])
      assert.equal(count(`“十四五”（${years}年）时期。`), 0, years);
    assert.equal(count('一季度（1—12月）完成投资。'), 1);
  });

  test('begin before they end, whatever is begun', () => {
    assert.deepEqual(found('工程2024年6月8日开工，2024年6月7日竣工。'), [
      '2024年6月7日 “竣工”在2024年6月7日，早于“开工”的2024年6月8日。',
    ]);
    assert.equal(count('工程2024年6月8日开工，2024年5月9日竣工。'), 1);
    assert.equal(count('工程2024年6月开工，2023年7月竣工。'), 1);
    for (const text of [
      '工程2024年6月8日开工，2024年6月8日竣工。',
      '工程2024年6月开工，2024年6月竣工。',
      '工程2024年7月31日开工，2024年7月竣工。',
      '工程2024年6月开工，2024年6月1日竣工。',
      '工程2024年5月8日开工，2024年6月7日竣工。',
      '工程2024年12月开工，2025年1月竣工。',
    ])
      assert.equal(count(text), 0, text);
  });
});

suite('Periods are as long as is said', () => {
  const training = (period: string, length: string) => found(`${period}，举办为期${length}的培训。`);

  test('in days', () => {
    assert.deepEqual(training('5月8日至12日', '8天'), ['为期8天 5月8日至12日是5天，这里写作“为期8天”。']);
    assert.deepEqual(training('5月8日至12日', '3天'), ['为期3天? 5月8日至12日是5天，这里写作“为期3天”。']);
    assert.deepEqual(training('5月8日至12日', '6天').length, 1);
    assert.deepEqual(training('5月8日至12日', '4天'), []);
    assert.deepEqual(training('5月8日至12日', '5天'), []);
    assert.deepEqual(training('12月8日至1月5日', '10天'), []);
    assert.deepEqual(training('2024年12月8日至2025年1月5日', '29天'), []);
    assert.equal(training('2024年12月8日至2025年1月5日', '19天').length, 1);
    assert.deepEqual(training('11月8日至2025年1月5日', '59天'), []);
  });

  test('over the end of a February whose year is not told they may be either', () => {
    for (const length of ['13天', '14天', '15天', '19天'])
      assert.deepEqual(training('2月20日至3月5日', length), [], length);
    assert.equal(training('2024年2月20日至3月5日', '17天').length, 1);
    assert.equal(training('2月8日至12日', '8天').length, 1);
    assert.equal(training('3月8日至12日', '8天').length, 1);
  });

  test('in weeks, which may be of five days', () => {
    for (const last of [11, 12, 14, 17])
      assert.deepEqual(training(`5月8日至${last}日`, '1周'), [], `${last}`);
    assert.deepEqual(training('5月8日至10日', '1周'), ['为期1周 5月8日至10日是3天，这里写作“为期1周”。']);
    assert.deepEqual(training('5月8日至21日', '1周'), ['为期1周? 5月8日至21日是14天，这里写作“为期1周”。']);
    assert.deepEqual(training('5月8日至14日', '2周'), ['为期2周 5月8日至14日是7天，这里写作“为期2周”。']);
    assert.deepEqual(training('5月8日至18日', '1周').length, 1);
  });

  test('in months and years', () => {
    assert.deepEqual(training('5月1日至6月15日', '1个月'), []);
    assert.deepEqual(training('5月1日至6月20日', '1个月'), [
      '为期1个月? 5月1日至6月20日是1.7个月，这里写作“为期1个月”。',
    ]);
    assert.deepEqual(training('5月至7月', '3个月'), []);
    assert.deepEqual(training('5月至7月', '2个月'), []);
    assert.equal(training('5月至7月', '4个月').length, 1);
    assert.equal(training('5月至5月', '3个月').length, 1);
    assert.deepEqual(training('5月至7月', '20天'), []);
    assert.deepEqual(training('11月至2月', '6个月'), []);
    assert.deepEqual(training('3月至2月', '6个月'), []);
    assert.deepEqual(training('2024年1月至2024年12月', '1年'), []);
    assert.deepEqual(training('2024年1月至2024年6月', '1年'), [
      '为期1年 2024年1月至2024年6月是0.5年，这里写作“为期1年”。',
    ]);
    assert.deepEqual(training('2023年1月至2024年6月', '1年').length, 1);
    assert.deepEqual(training('2023年5月至2024年4月', '12个月'), []);
    assert.deepEqual(training('2024年1月1日至2024年12月31日', '1年'), []);
    assert.equal(training('2024年1月1日至2024年9月30日', '1年').length, 1);
    assert.deepEqual(training('2021年至2023年', '3年'), []);
    assert.deepEqual(training('2021年至2023年', '2年'), []);
    assert.equal(training('2021年至2023年', '4年').length, 1);
    assert.deepEqual(training('2021年至2023年', '6个月'), []);
  });

  test('unless there are several of either, or rounds', () => {
    assert.equal(count('5月8日至20日，举办为期2天的培训。'), 1);
    for (const word of '分期 分批 分两轮 分三次 分阶段 每期 每批 每轮 每次 各期 各批 各轮 累计 先后'.split(
      ' ',
    ))
      assert.equal(count(`5月8日至20日，县里${word}举办为期2天的培训。`), 0, word);
    assert.equal(count('5月8日至20日，分一二三四五六期举办为期2天的培训。'), 0);
    assert.equal(count('5月8日至20日，分一二三四五六七期举办为期2天的培训。'), 1);
    assert.equal(count('5月8日至20日，分管到会，本期举办为期2天的培训。'), 1);
    assert.equal(count('5月8日至20日举办为期2天的培训，分管到会；本期满员。'), 1);
    assert.equal(count('每期都满员。5月8日至12日，举办为期8天的培训。每期都好。'), 1);
    assert.equal(count('5月8日至12日、6月8日至12日，举办为期8天的培训。'), 0);
    assert.equal(count('5月8日至20日，举办为期3天的甲班、为期4天的乙班。'), 0);
    assert.equal(count('5月8日至12日放假。县里举办为期8天的培训。'), 0);
    assert.equal(count('5月8日至12日放假。5月8日至12日，举办为期8天的培训。'), 1);
    for (const mark of ['、', '和', '及', '，', ''])
      assert.equal(count(`5月8日至12日${mark}15日，举办为期8天的培训。`), 0, mark);
  });
});
