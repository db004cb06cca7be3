import assert from 'node:assert/strict';
import { announcementsIn, isWithAnother } from '../../../../../src/core/facts/lists/announcements';
import { allAre } from '../../../allAre';

const told = (sentence: string) =>
  announcementsIn(sentence).map(({ start, end, count, noun, saysBelow, isQuoted, isBare }) => ({
    said: sentence.slice(start, end),
    count,
    noun,
    marks: [saysBelow && '以下', isQuoted && '引号', isBare && '无量词'].filter(Boolean).join(),
  }));

suite('announcements', () => {
  test('have their number, what is counted, and how they are written', () => {
    assert.deepEqual(told('存在以下三个方面的问题，实施“五大工程”，五部门联合，出台12项制度'), [
      { said: '三个', count: 3, noun: '方面的问题', marks: '以下' },
      { said: '五大', count: 5, noun: '工程', marks: '引号' },
      { said: '五部门', count: 5, noun: '部门联合', marks: '无量词' },
      { said: '12项', count: 12, noun: '制度', marks: '' },
    ]);
  });

  for (const none of [
    '第三个方面',
    '近三个月',
    '二十三条措施',
    '48条规定',
    '两个月',
    '28个字',
    '一个问题',
    '中央八项规定',
    '上述三个方面',
    '1部法规和2个决定',
    '数十个项目',
  ]) {
    test(`are none in ${none}`, () => assert.deepEqual(told(none), []));
  }

  test('count in many measures, with numbers up to what a list can have', () => {
    allAre(
      '个 项 点 条 种 大 类 件 步 批 组 道 处 篇 家 所 方面 部门 单位 县 市 区 镇 乡 村',
      (measure) => announcementsIn(`提出三${measure}意见`)[0]?.count === 3,
    );
    allAre('部门 单位 县 市 区 镇 乡 村', (noun) => announcementsIn(`三${noun}联合`)[0]?.isBare === true);
    allAre(
      '两 二 三 四 五 六 七 八 九 十 十一 十二 2 12',
      (number) => announcementsIn(`提出${number}个意见`).length === 1,
    );
    allAre(
      '一 1 13 99 十三 百 第三 近三 约三 余三 数三 三百三 3.3',
      (number) => announcementsIn(`提出${number}个意见`).length === 0,
    );
  });

  test('are none of what no list has, what everybody knows, and what was listed before', () => {
    allAre(
      '月 小时 百分点 多 年 世纪 学期 交易日 工作日 字 标点 来 余',
      (noun) => announcementsIn(`用时三个${noun}`).length === 0,
    );
    allAre(
      '八项规定 两个维护 两个确立 四个意识 四个自信 四个全面 三大振兴 三大攻坚 五大发展理念 两个一百年 二十大会 两大文明 三个务必 十大以来 十大报告 十大精神 十大代表 十大作出 十大召开',
      (name) => announcementsIn(`落实${name}`).length === 0,
    );
    allAre(
      '上述 以上 前述 其中 这 该 各 每 另外 其他 其余 后 前 这的',
      (before) => announcementsIn(`${before}三个意见`).length === 0,
    );
  });

  test('may go with another, which follows in the clause', () => {
    const first = (sentence: string) => isWithAnother(sentence, announcementsIn(sentence)[0]!);
    allAre(
      '三点意见和两项建议 三点意见及一项建议 三点意见与12项建议 三点意见、有关两项建议 三点意见以及十个问题',
      first,
    );
    allAre(
      '三点意见 三点意见，两项建议 三点意见和建议 三点意见和有关的两项建议 三点和两项建议 三点意见两项建议',
      (sentence) => !first(sentence),
    );
  });

  test('may say that they stand below, or be names in quotes', () => {
    allAre('以下 下列 如下 下列的', (before) => announcementsIn(`${before}三个意见`)[0]?.saysBelow === true);
    allAre('“ ‘ "', (quote) => announcementsIn(`${quote}三个意见`)[0]?.isQuoted === true);
  });
});
