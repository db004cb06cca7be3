import assert from 'node:assert/strict';
import { addsUp, sumsOf } from '../../../../../src/core/facts/tables/tableSums';
import { tablesOf } from '../../../../../src/core/facts/tables/tables';
import { parse } from '../../../../../src/core/report/parse';
import { allAre } from '../../../allAre';

const table = (...rows: string[]) => rows.join('\n');
/** Each sum with its parts; `≠` where they do not make it up. */
const sums = (text: string) =>
  tablesOf(parse(text)).flatMap((each) =>
    sumsOf(each).map(
      (sum) => `${sum.total.text}${addsUp(sum) ? '=' : '≠'}${sum.parts.map((part) => part.text).join('+')}`,
    ),
  );

suite('Sums in tables', () => {
  test('stand below or above their column', () => {
    for (const total of ['合计', '总计', '共计', '总数', '总和', '合计数', '合计（个）']) {
      assert.deepEqual(sums(table('|县|数|', '|甲|3|', '|乙|4|', `|${total}|7|`)), ['7=3+4']);
      assert.deepEqual(sums(table('|县|数|', `|${total}|8|`, '|甲|3|', '|乙|4|')), ['8≠3+4']);
    }
    assert.deepEqual(sums(table('|县|数|', '|甲|3|', '|合计|7|', '|乙|4|')), []);
    assert.deepEqual(sums(table('|县|数|', '|甲|3|', '|合计|3|')), []);
    assert.deepEqual(sums(table('|县|数|', '|甲|3|', '|乙|4|', '|合计人|7|')), []);
  });

  test('are labelled behind the numbers of the rows, or in place of them', () => {
    assert.deepEqual(sums(table('|序号|县|数|', '|1|甲|3|', '|2|乙|4|', '|3|合计|7|')), ['7=3+4']);
    assert.deepEqual(sums(table('|序号|县|数|', '|1|甲|3|', '|2|乙|4|', '|合计||7|')), ['7=3+4']);
  });

  test('are made of subtotals where there are such', () =>
    assert.deepEqual(
      sums(table('|县|数|', '|甲|3|', '|乙|4|', '|小计|7|', '|丙|5|', '|丁|6|', '|小计|11|', '|合计|18|')),
      ['7=3+4', '11=5+6', '18=7+11'],
    ));

  test('leave out parts of parts, and columns that do not add up', () => {
    assert.deepEqual(sums(table('|县|数|', '|甲|3|', '|其中：丙|2|', '|乙|4|', '|合计|7|')), ['7=3+4']);
    for (const heading of ['占比', '合格率', '同比', '均价', '排名', '电话'])
      assert.deepEqual(sums(table(`|县|${heading}|`, '|甲|3|', '|乙|4|', '|合计|9|')), [], heading);
    assert.deepEqual(sums(table('|项目|数|', '|一、甲|3|', '|（一）乙|3|', '|合计|3|')), []);
    assert.deepEqual(sums(table('|县|数|', '|甲|3|', '|乙|无|', '|合计|3|')), []);
    assert.deepEqual(sums(table('|县|数|', '|甲|3个|', '|乙|4公里|', '|合计|7|')), []);
    assert.deepEqual(sums(table('|县|数|', '|甲|3个|', '|乙|4个|', '|合计|8个|')), ['8个≠3个+4个']);
    assert.deepEqual(sums(table('|县|数|', '|甲|3米|', '|乙|4公里|', '|合计|7公里|')), []);
  });

  test('are not made of what is not added', () => {
    const isAdded = (heading: string): boolean =>
      sums(table(`|县|${heading}|`, '|甲|3|', '|乙|4|', '|合计|9|')).length > 0;
    allAre(
      '增长率 占比 序号 编号 名次 排名 排序 增长 增幅 增速 同比 环比 人均 单价 年份 日期 时间 电话 备注 指数 系数 数% 数％ 年龄 占全县',
      (heading) => !isAdded(heading),
    );
    allAre('数 户数 金额 投资 人数 面积', isAdded);
    allAre('其中：丙 （其中：丙） 其中丙 含丙 #丙 ＃丙 一其中丙 -其中丙', (part) =>
      sums(table('|县|数|', '|甲|3|', `|${part}|2|`, '|乙|4|', '|合计|7|')).includes('7=3+4'),
    );
  });

  test('are not made of rows whose ordinals make parts of parts', () => {
    allAre(
      '一、甲 （一）甲 (一)甲 1.1甲 十二、甲',
      (name) => sums(table('|项目|数|', `|${name}|3|`, '|乙|4|', '|合计|7|')).length === 0,
    );
    allAre(
      '1甲 甲一 甲（一） 1.甲',
      (name) => sums(table('|项目|数|', `|${name}|3|`, '|乙|4|', '|合计|7|')).length === 1,
    );
  });

  test('may be those of a year by other words', () => {
    for (const year of ['全年', '全年合计', '年度', '年度数'])
      assert.deepEqual(sums(table(`|县|${year}|上半年|下半年|`, '|甲|7|3|4|')), ['7=3+4'], year);
    assert.deepEqual(sums(table('|全年|上半年|下半年|', '|7|3|4|')), []);
    assert.deepEqual(sums(table('|县|去年全年|上半年|下半年|', '|甲|7|3|4|')), []);
  });

  test('are of rows that count the same, as their labels say', () => {
    assert.deepEqual(sums(table('|项目|数|', '|甲（个）|3|', '|乙（个）|4|', '|合计|7|')), ['7=3+4']);
    assert.deepEqual(sums(table('|项目|数|', '|甲（个）|3|', '|乙（公里）|4|', '|合计|9|')), []);
  });

  test('stand in a column of their own, where half of them add up', () => {
    assert.deepEqual(sums(table('|县|合计|男|女|', '|甲|7|3|4|', '|乙|12|5|6|')), ['7=3+4', '12≠5+6']);
    assert.deepEqual(sums(table('|县|男|女|合计|', '|甲|3|4|7|', '|乙|5|6|11|')), ['7=3+4', '11=5+6']);
    assert.deepEqual(sums(table('|县|男|女|合计|', '|甲|3|4|8|', '|乙|5|6|12|')), []);
    assert.deepEqual(sums(table('|县|男|合计|', '|甲|3|3|', '|乙|5|5|')), []);
    assert.deepEqual(sums(table('|县|男（人）|女（户）|合计|', '|甲|3|4|7|')), []);
    assert.deepEqual(sums(table('|县|男|女|占比|合计|', '|甲|3|4|1|7|', '|乙|5|6|1|11|')), [
      '7=3+4',
      '11=5+6',
    ]);
  });

  test('may be those of all there is, first or last and where most columns add up', () => {
    const rows = (whole: string) => table('|镇|数|', '|甲|3|', '|乙|4|', `|${whole}|7|`);
    allAre(
      '全年 全省 全市 全县 全区 全州 全镇 全乡 全村 全校 全院 全局 上半年 下半年 全县合计 全市总计 全区共计',
      (whole) => sums(rows(whole)).join() === '7=3+4',
    );
    allAre('全部 全国 本县 全县情况 一季度', (whole) => sums(rows(whole)).length === 0);
    assert.deepEqual(sums(table('|镇|数|', '|全县|7|', '|甲|3|', '|乙|4|')), ['7=3+4']);
    assert.deepEqual(sums(table('|镇|数|', '|甲|3|', '|全县|7|', '|乙|4|')), []);
    assert.deepEqual(sums(table('|镇|数|', '|甲|3|', '|乙|4|', '|全县|8|')), []);
    assert.deepEqual(sums(table('|镇|数|户|', '|甲|3|5|', '|乙|4|6|', '|全县|7|12|')), ['7=3+4', '12≠5+6']);
    // Households at four times are no sum of them.
    assert.deepEqual(sums(table('|镇|数|户|', '|甲|3|5|', '|乙|4|6|', '|全县|7|14|')), ['7=3+4']);
    assert.deepEqual(sums(table('|镇|数|', '|全县|7|', '|甲|3|', '|乙|4|', '|合计|14|')), ['14=7+3+4']);
  });

  test('may be those of a year', () => {
    assert.deepEqual(sums(table('|县|全年|上半年|下半年|', '|甲|7|3|4|')), ['7=3+4']);
    assert.deepEqual(sums(table('|县|年度|一季度|二季度|三季度|四季度|', '|甲|10|1|2|3|4|')), ['10=1+2+3+4']);
    assert.deepEqual(sums(table('|县|年度|一季度|二季度|三季度|', '|甲|6|1|2|3|')), []);
    assert.deepEqual(sums(table('|县|全年|上半年|', '|甲|7|3|')), []);
  });

  test('may be rounded as much as their parts', () => {
    assert.deepEqual(sums(table('|县|数|', '|甲|3.1|', '|乙|4.1|', '|合计|7.3|')), ['7.3=3.1+4.1']);
    assert.deepEqual(sums(table('|县|数|', '|甲|3.1|', '|乙|4.1|', '|合计|7.4|')), ['7.4≠3.1+4.1']);
    assert.deepEqual(sums(table('|县|数|', '|甲|3|', '|乙|4|', '|合计|8|')), ['8≠3+4']);
  });
});
