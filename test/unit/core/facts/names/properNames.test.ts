import assert from 'node:assert/strict';
import { properNamesIn } from '../../../../../src/core/facts/names/properNames';
import { Paragraph } from '../../../../../src/core/report/paragraph';
import { allAre } from '../../../allAre';

const named = (text: string, kind: 'places' | 'long'): string[] => {
  const ends = properNamesIn(new Paragraph(text))[kind];
  return ends.flatMap((start, i) => (i % 2 === 0 ? [text.slice(start, ends[i + 1])] : []));
};

suite('names of places', () => {
  for (const [text, ...places] of [
    ['到石桥镇调研', '石桥镇'],
    ['石桥镇', '石桥镇'],
    ['桥镇'],
    ['　石桥镇', '石桥镇'],
    ['，桥镇调研'],
    ['A石桥镇', '石桥镇'],
    ['修东环路和龙潭水库', '东环路', '龙潭水库'],
    ['潭水库'],
    ['到石桥镇中心小学', '石桥镇', '中心小学'],
    ['石桥村民'],
    ['石桥村镇'],
    ['沿东石路线'],
    ['沿东石路。', '东石路'],
    ['推进城镇和乡村'],
    ['实现河长制'],
    ['兴办中小学'],
    ['新农村'],
    ['各城乡。'],
    ['城乡镇。'],
    ['助振兴镇'],
    ['实施渠'],
    ['乡镇街道'],
    ['石桥镇、农村', '石桥镇'],
    ['东石水库区', '东石水库'],
  ] as const) {
    test(`${text}: ${places.join(' ') || 'none'}`, () => assert.deepEqual(named(text, 'places'), places));
  }

  test('hold none of the words that stand before them', () =>
    allAre(
      '的 了 和 与 及 在 对 为 从 各 全 每 本 该 到 由 向 把 被 是 有 等 不 个 种 多 往 至 于 并 同 所 这 那 其 将 以',
      (word) => {
        return named(`${word}石镇`, 'places').length === 0 && named(`石${word}镇`, 'places').length === 0;
      },
    ));

  test('are none where another word goes on', () =>
    allAre([...'村镇亲土贤情愁民庄级落线径面网灯域区'].join(' '), (word) => {
      return named(`石桥乡${word}好`, 'places')[0] !== '石桥乡';
    }));
});

suite('names of bodies and works', () => {
  for (const [text, ...long] of [
    ['会同绿源科技公司，', '会同绿源科技公司'],
    ['绿源科公司', '绿源科公司'],
    ['绿源公司'],
    ['，绿源科公司', '绿源科公司'],
    ['甲乙丙丁戊己庚辛壬癸子丑寅卯公司', '甲乙丙丁戊己庚辛壬癸子丑寅卯公司'],
    ['天甲乙丙丁戊己庚辛壬癸子丑寅卯公司', '甲乙丙丁戊己庚辛壬癸子丑寅卯公司'],
    ['县水务局和市发改局', '县水务局和市发改局'],
  ] as const) {
    test(`${text}: ${long.join(' ') || 'none'}`, () => assert.deepEqual(named(text, 'long'), long));
  }
});
