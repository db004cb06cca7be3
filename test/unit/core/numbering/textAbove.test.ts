import assert from 'node:assert/strict';
import { TextAbove } from '../../../../src/core/numbering/textAbove';
import { parse } from '../../../../src/core/report/parse';

/** The ordinal of `text` that begins with `written`, and the one before it. */
function asked(text: string, written: string) {
  const report = parse(text);
  const at = report.markers.findIndex(({ start }) => text.startsWith(written, start));
  assert.ok(at >= 0, `${written} in ${text}`);
  return { above: new TextAbove(report), marker: report.markers[at]!, last: report.markers[at - 1] };
}

const inline = (text: string, written: string, isFromStart = false): boolean => {
  const { above, marker, last } = asked(text, written);
  return above.beginsInline(marker, isFromStart ? undefined : last);
};

suite('The ordinal before one', () => {
  for (const [text, written] of [
    ['会议决定：一、甲事。\n二、乙事。', '二、'],
    ['会议决定，一、甲事。\n二、乙事。', '二、'],
    ['会议决定。一、甲事。\n二、乙事。', '二、'],
    ['会议决定；一、甲事。\n二、乙事。', '二、'],
    ['会议决定,一、甲事。\n二、乙事。', '二、'],
    ['会议决定: 一、甲事。\n二、乙事。', '二、'],
    ['会议决定　一、甲事。\n二、乙事。', '二、'],
    ['会议决定：1、甲事。\n2、乙事。', '2、'],
    ['会议决定：1.甲事。\n2、乙事。', '2、'],
    ['会议决定：（一）甲事。\n（二）乙事。', '（二）'],
    ['会议决定：九、甲事。\n十、乙事。', '十、'],
  ] as const) {
    test(`stands inside a line of the text above: ${text.replace('\n', '/')}`, () =>
      assert.equal(inline(text, written, true), true));
  }

  for (const [text, written] of [
    ['会议一、甲事。\n二、乙事。', '二、'],
    ['会议决定：三、甲事。\n二、乙事。', '二、'],
    ['会议决定：甲事。\n二、乙事。', '二、'],
    ['“一、甲事”。\n二、乙事。', '二、'],
  ] as const) {
    test(`stands nowhere in it: ${text.replace('\n', '/')}`, () =>
      assert.equal(inline(text, written, true), false));
  }

  test('stands right behind the ordinal of its heading', () => {
    assert.equal(inline('（一）选点。\n（二）1、甲区的到大厅。\n2、乙区的到窗口。', '2、'), true);
    assert.equal(inline('（一）选点。\n（二）甲区的到大厅。\n2、乙区的到窗口。', '2、'), false);
  });

  test('is looked for behind the one that was counted before, and not above that', () => {
    const text = '会议决定：1、甲事。\n（一）乙事。\n2、丙事。';
    assert.equal(inline(text, '2、'), false);
    assert.equal(inline(text, '2、', true), true);
  });

  test('is looked for twenty thousand characters above', () => {
    const text = (far: number): string => `会议决定：一、${'甲'.repeat(far)}\n二、乙事。`;
    assert.equal(inline(text(19_000), '二、', true), true);
    assert.equal(inline(text(20_001), '二、', true), false);
    // What opens it must be as near.
    assert.equal(inline(text(20_000 - '：一、\n'.length), '二、', true), true);
    assert.equal(inline(text(20_001 - '：一、\n'.length), '二、', true), false);
    assert.equal(inline(`（一）乙事。\n${text(19_990)}`, '二、', true), true);
  });

  test('is looked for at every place', () => {
    assert.equal(inline('一、甲一、乙：一、丙\n二、丁', '二、', true), true);
    assert.equal(inline('会议一、甲，第一、乙\n二、丁', '二、', true), false);
    assert.equal(inline('一、甲事：\n1、乙\n2、丙', '2、', true), false);
  });

  test('may be written in the shape of the next one', () => {
    assert.equal(inline('决定：(一)甲事。\n(二)乙事。', '(二)', true), true);
    assert.equal(inline('决定：（１）甲事。\n（２）乙事。', '（２）', true), false);
  });
});

suite('The line right above an ordinal', () => {
  const follows = (text: string, written: string): boolean => {
    const { above, marker } = asked(text, written);
    return above.followsFigure(marker);
  };

  test('may be the item before, which begins as a figure does', () => {
    assert.equal(follows('1.跳远\n2.4×100米接力\n3.拔河', '3.'), true);
    assert.equal(follows('11.5公里越野\n12.拔河', '12.'), true);
    assert.equal(follows('1.跳远\n2.接力\n3.拔河', '3.'), false);
    assert.equal(follows('1.跳远\n3.4×100米接力\n3.拔河', '3.拔'), false);
    assert.equal(follows('1.跳远\n2.4×100米接力\n（三）拔河', '（三）'), false);
    assert.equal(follows('1.跳远', '1.'), false);
    assert.equal(follows('1.跳远\n2.跳高4.5米\n3.拔河', '3.'), false);
    assert.equal(follows('见2.4×100米接力\n3.拔河', '3.'), false);
    assert.equal(follows('　　11.5公里越野\n　　12.拔河', '12.'), true);
  });
});

suite('What the text above said', () => {
  test('is the same in a version that changes nothing of it, and else is not', () => {
    const text = '会议决定：一、甲事。\n二、乙事。\n丙事。\n';
    const { above, marker } = asked(text, '二、');
    assert.equal(above.beginsInline(marker, undefined), true);
    assert.equal(above.isSameIn(parse(text)), true);
    assert.equal(above.isSameIn(parse(text.replace('丙', '丁'))), true);
    assert.equal(above.isSameIn(parse(text.replace('甲事', '甲乙丙事'))), true);
    assert.equal(above.isSameIn(parse(text.replace('一、', '见'))), false);
    const same = above.in(parse(text.replace('丙', '丁')));
    assert.equal(same.isSameIn(parse(text.replace('一、', '见'))), false);
    assert.equal(same.isSameIn(parse(text)), true);
  });

  test('is asked again where a line between the two has changed, and nowhere else', () => {
    const text = '一、甲\n见此：2.寅\n（一）子\n3.丑\n卯\n';
    const between = asked(text, '3.');
    assert.equal(between.above.beginsInline(between.marker, asked(text, '一、').marker), true);
    const isSameAfter = (from: string, to: string): boolean =>
      between.above.isSameIn(parse(text.replace(from, to)));
    assert.equal(isSameAfter('甲', '乙'), true);
    assert.equal(isSameAfter('寅', '辰'), true);
    assert.equal(isSameAfter('：2.寅', '2寅'), false);
    assert.equal(isSameAfter('子', '午'), true);
    assert.equal(isSameAfter('卯', '：2.卯'), true);
  });

  test('where nothing was found may be another', () => {
    const text = '会议决定：\n二、乙事。\n';
    const { above, marker } = asked(text, '二、');
    assert.equal(above.beginsInline(marker, undefined), false);
    assert.equal(above.isSameIn(parse(text.replace('：', '：一、甲；'))), false);
    assert.equal(above.isSameIn(parse(text.replace('会议', '会'))), true);
  });

  test('of figures is as well', () => {
    const text = '1.跳远\n2.4×100米接力\n3.拔河\n';
    const { above, marker } = asked(text, '3.');
    assert.equal(above.followsFigure(marker), true);
    assert.equal(above.isSameIn(parse(text)), true);
    assert.equal(above.isSameIn(parse(text.replace('远', '高'))), true);
    const { above: none, marker: other } = asked('1.跳远\n2.接力\n3.拔河\n', '3.');
    assert.equal(none.followsFigure(other), false);
    assert.equal(none.isSameIn(parse('1.跳高\n2.接力\n3.拔河\n')), true);
  });

  test('is anything where nothing was asked', () =>
    assert.equal(new TextAbove(parse('一、甲')).isSameIn(parse('二、乙')), true));
});
