import assert from 'node:assert/strict';
import {
  alike,
  type Free,
  isRowOf,
  likenessOf,
  paired,
  type Range,
  withNeighbours,
} from '../../../../src/core/compare/pairing';
import { type Unit, unitsOf } from '../../../../src/core/compare/units';
import { parse } from '../../../../src/core/report/parse';
import { finished } from '../../../../src/core/text/steps';

const unitsIn = (text: string): Unit[] => finished(unitsOf(parse(text)));
/** The unit that holds `words`. */
function unit(text: string, words: string): Unit {
  const at = text.indexOf(words);
  return (
    unitsIn(text).find(({ start, end }) => start <= at && at < end) ?? assert.fail(`${words} is in no unit`)
  );
}
const all = (before: readonly Unit[], after: readonly Unit[]): Range => ({
  a0: 0,
  a1: before.length,
  b0: 0,
  b1: after.length,
});
const freeIn = (before: readonly Unit[], after: readonly Unit[]): Free => ({
  a: new Uint8Array(before.length).fill(1),
  b: new Uint8Array(after.length).fill(1),
});
/** `0-1` for the unit before and the one after that stand for each other, `0,1-1` where it is two. */
const shown = (pairs: readonly Range[]): string[] =>
  pairs.map(({ a0, a1, b0, b1 }) => `${numbers(a0, a1)}-${numbers(b0, b1)}`);
const numbers = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => from + i).join();

const FRONT = '---\n标题: 防汛\n主送:\n  - 市水务局\n  - 市财政局\n---\n正文。\n';
const TABLE =
  '|单位|数量|\n|---|---|\n|市水务局|3|\n|12|5|\n|合计|8|\n|市水务局|11|\n|镇|1|\n|12|9|\n|合计|2|\n';

suite('How much two units have in common', () => {
  test('is told by the pairs of characters of two sentences', () => {
    assert.equal(alike(unit('甲乙丙。', '甲'), unit('甲乙丁。', '甲')), 1 / 3);
    assert.equal(alike(unit('甲乙丙。', '甲'), unit('甲乙丙。', '甲')), 1);
  });

  test('is nothing where they are of different kinds', () => {
    assert.equal(alike(unit('|单位|数量|\n|---|---|\n', '单位'), unit('单位数量\n', '单位')), 0);
    assert.equal(alike(unit(FRONT, '标题'), unit('标题: 防汛\n', '标题')), 0);
  });

  test('is at least six tenths for two rows that begin with the same cell, whatever follows', () => {
    const [table, other] = ['甲乙丙丁戊己庚辛', '子丑寅卯辰巳午未'].map(
      (words) => `|单位|内容|\n|---|---|\n|市水务局|${words}|\n|合计|${words}|\n`,
    );
    assert.equal(alike(unit(table!, '市水务局'), unit(other!, '市水务局')), 0.6);
    assert.equal(alike(unit(table!, '合计'), unit(other!, '合计')), 0.6);
    assert.ok(alike(unit(table!, '合计'), unit(other!, '市水务局')) < 0.3);
    // What they have in common by themselves may be more.
    assert.equal(alike(unit(table!, '合计'), unit(table!, '合计')), 1);
  });

  test('is what they say, not what kind of line they are', () => {
    const row = (words: string): Unit => unit(`|渡口|船只|\n|---|---|\n${words}\n`, words);
    assert.equal(alike(row('|东河|3|'), row('|西岸|12|')), 0);
    assert.equal(alike(row('|东河|3|'), row('|西岸|3|')), 0.4);
  });

  test('is at least half for two lines of one key, whatever they say', () => {
    const other = FRONT.replace('防汛', '二〇二六年抗旱救灾重点工作任务落实情况一览');
    assert.equal(alike(unit(FRONT, '标题'), unit(other, '标题')), 0.5);
    assert.equal(alike(unit(FRONT, '标题'), unit(FRONT, '标题')), 1);
    // What is listed below a key stands for what is listed, the line with the key for the line with the key.
    assert.equal(alike(unit(FRONT, '- 市水务局'), unit(FRONT, '主送')), 0);
    assert.ok(alike(unit(FRONT, '- 市水务局'), unit(FRONT, '- 市财政局')) >= 0.5);
    assert.equal(alike(unit(FRONT, '标题'), unit(FRONT, '主送')), 0);
  });
});

suite('Rows of a table of tabs', () => {
  test('begin with what stands before the first tab', () => {
    const text = '情况如下。\n市水务局\t12\n市水务局\t340\n市财政局\t12\n';
    assert.equal(
      isRowOf(unit(text, '水务局\t12'), unit(text, '水务局\t3')),
      unit(text, '水务局\t12').kind === 'row',
    );
  });
});

suite('Two rows that begin with the same name', () => {
  for (const [one, other, expected] of [
    ['市水务局|3', '市水务局|11', true],
    ['市水务局|3', '合计|8', false],
    // A number names nothing, nor does one character, nor a sum.
    ['12|5', '12|9', false],
    ['镇|1', '镇|1', false],
    ['合计|8', '合计|2', false],
  ] as const)
    test(`${one}, ${other}: ${expected}`, () =>
      assert.equal(isRowOf(unit(TABLE, one), unit(TABLE, other)), expected));

  test('are rows, both of them', () => {
    const row = unit(TABLE, '市水务局|3');
    const sentence = unit('市水务局\n', '市水务局');
    assert.deepEqual(
      [isRowOf(row, sentence), isRowOf(sentence, row), isRowOf(sentence, sentence)],
      [false, false, false],
    );
  });

  for (const sum of ['合计', '小计', '总计', '共计'])
    test(`${sum} names none`, () => {
      const row = unit(`|单位|数|\n|---|---|\n|${sum}|3|\n`, sum);
      assert.equal(isRowOf(row, row), false);
    });

  test('审计局 is a name', () => {
    const row = unit('|单位|数|\n|---|---|\n|审计局|3|\n', '审计局');
    assert.equal(isRowOf(row, row), true);
  });
});

suite('Units that say nearly the same', () => {
  const of = (before: string, after: string, free?: (free: Free) => void): string[] => {
    const [a, b] = [unitsIn(before), unitsIn(after)];
    const list = freeIn(a, b);
    free?.(list);
    return shown(finished(paired(a, b, all(a, b), free && list)));
  };
  for (const [name, before, after, expected] of [
    ['are none where one side is empty', '', '甲乙丙丁。', []],
    ['are none where the other one is', '甲乙丙丁。', '', []],
    ['are those that have three tenths in common', '甲乙丙丁戊己。', '甲乙丙子丑寅。', ['0-0']],
    ['are none that have less', '甲乙丙丁戊己庚。', '甲乙丙子丑寅卯。', []],
    ['stand in one order', '甲乙丙丁。戊己庚辛。', '戊己庚辛。甲乙丙丁。', ['0-1']],
    [
      'may have others between them',
      '甲乙丙丁。戊己庚辛。',
      '甲乙丙子。丑寅卯辰。戊己庚辛。',
      ['0-0', '1-2'],
    ],
    ['are those that have most in common', '甲乙丙丁。', '甲乙子丑。甲乙丙寅。', ['0-1']],
  ] as const)
    test(name, () => assert.deepEqual(of(before, after), expected));

  test('are only such as are not spoken for', () => {
    const before = '甲乙丙丁。甲乙丙子。';
    assert.deepEqual(
      of(before, before, () => undefined),
      ['0-0', '1-1'],
    );
    assert.deepEqual(
      of(before, before, ({ a }) => a.fill(0, 0, 1)),
      ['1-1'],
    );
    assert.deepEqual(
      of(before, before, ({ b }) => b.fill(0, 1, 2)),
      ['0-0'],
    );
    assert.deepEqual(
      of(before, before, ({ a }) => a.fill(0)),
      [],
    );
  });

  test('are looked for only between the ends that are given', () => {
    const a = unitsIn('甲乙丙丁。戊己庚辛。子丑寅卯。');
    assert.deepEqual(shown(finished(paired(a, a, { a0: 1, a1: 2, b0: 0, b1: 3 }))), ['1-1']);
  });
});

/** A sentence of the row `n` that has nothing in common with others but what stands everywhere. */
const sentence = (n: number): string =>
  Array.from({ length: 8 }, (_, i) => String.fromCharCode(0x4e00 + n * 8 + i)).join('');

suite('In long gaps, units that say nearly the same', () => {
  /** Of `count` sentences each. */
  const of = (before: readonly string[], after: readonly string[]): string[] => {
    const [a, b] = [unitsIn(before.join('\n')), unitsIn(after.join('\n'))];
    assert.deepEqual([a.length, b.length], [before.length, after.length]);
    return shown(finished(paired(a, b, all(a, b))));
  };
  const many = (from: number, count: number): string[] =>
    Array.from({ length: count }, (_, i) => sentence(from + i));

  test('are found however far they stand from where they would be', () => {
    const text = many(0, 80);
    const added = many(100, 60);
    assert.deepEqual(
      of(text, [...added, ...text]),
      text.map((_, i) => `${i}-${i + 60}`),
    );
    assert.deepEqual(
      of([...added, ...text], text),
      text.map((_, i) => `${i + 60}-${i}`),
    );
  });

  test('are found near by those that stand around, though a few characters are all that they share', () => {
    const text = many(0, 80);
    // Four characters in a row of the eight of one are left: they are no words by which one is found.
    const changed = text.map((each, i) => (i === 40 ? `${each.slice(0, 4)}甲乙丙丁` : each));
    assert.deepEqual(
      of(text, changed),
      text.map((_, i) => `${i}-${i}`),
    );
  });

  test('are not taken for each other by words that stand in several', () => {
    const text = many(0, 80).map((each) => `认真贯彻落实${each}`);
    const other = many(200, 80).map((each) => `认真贯彻落实${each}`);
    const found = of(text, [...other, ...text]);
    // Each has gone to itself; the words that all begin with have drawn none to another place.
    assert.deepEqual(
      found,
      text.map((_, i) => `${i}-${i + 80}`),
    );
  });

  test('stand behind what parts them, one of each for one', () => {
    const [a, b] = [many(0, 80), many(0, 80)];
    // Half of what was the sixtieth has come to the fifth place: behind the others it is looked for, not before them.
    b.splice(59, 1);
    b.splice(4, 1, `${sentence(59).slice(0, 4)}甲乙丙丁`);
    const found = of(a, b);
    assert.equal(found.length, 78);
    assert.deepEqual(found.slice(3, 6), ['3-3', '5-5', '6-6']);
    assert.deepEqual(found.slice(56, 59), ['57-57', '58-58', '60-59']);
  });

  /** Half of the sentence `n`, the first or the second: enough to be alike, too little to be found by. */
  const half = (n: number, other: number, isSecond = false): string =>
    isSecond
      ? `${sentence(other).slice(0, 4)}${sentence(n).slice(4)}`
      : `${sentence(n).slice(0, 4)}${sentence(other).slice(4)}`;
  /** `count` sentences that no other text has, with `changed` at some places. */
  const without = (from: number, count: number, changed: Readonly<Record<number, string>>): string[] =>
    many(from, count).map((each, i) => changed[i] ?? each);

  for (const [at, found] of [
    [9, false],
    [10, true],
    [49, true],
    [50, false],
  ] as const)
    test(`are looked for ${at} units from the beginning ${found ? 'and found' : 'no more'}, expected at 30`, () =>
      assert.deepEqual(
        of(many(0, 70), without(100, 70, { [at]: half(30, 400) })),
        found ? [`30-${at}`] : [],
      ));

  for (const [at, found] of [
    [24, false],
    [25, true],
    [64, true],
    [65, false],
  ] as const)
    test(`are expected as far on in the longer text: at 45, ${found ? 'found' : 'not found'} at ${at}`, () =>
      assert.deepEqual(
        of(many(0, 60), without(100, 90, { [at]: half(30, 400) })),
        found ? [`30-${at}`] : [],
      ));

  test('are looked for everywhere where there are no more than four thousand pairs', () => {
    assert.deepEqual(of(many(0, 50), without(100, 80, { 79: half(0, 400) })), ['0-79']);
    assert.deepEqual(of(many(0, 51), without(100, 80, { 79: half(0, 400) })), []);
  });

  test('stand on one side of what is the same in both, and are none of that', () => {
    const parts = { 40: sentence(500) };
    assert.deepEqual(of(without(0, 80, parts), without(100, 80, { ...parts, 60: half(10, 400) })), ['40-40']);
    assert.deepEqual(of(without(0, 80, parts), without(100, 80, { ...parts, 10: half(60, 400) })), ['40-40']);
    assert.deepEqual(of(without(0, 80, parts), without(100, 80, { ...parts, 41: half(500, 400) })), [
      '40-40',
    ]);
    assert.deepEqual(of(without(0, 80, { ...parts, 41: half(500, 400) }), without(100, 80, parts)), [
      '40-40',
    ]);
  });

  test('are found by most of the rare words where two would cross', () => {
    const [few, more] = [sentence(500).slice(0, 5), sentence(501)];
    assert.deepEqual(
      of(
        without(0, 80, { 10: `${few}甲乙丙`, 60: `${more}丁戊己` }),
        without(100, 80, { 60: `${few}庚辛壬`, 10: `${more}癸子丑` }),
      ),
      ['60-10'],
    );
  });

  test('are not found by words that stand in several units of either text', () => {
    const words = sentence(500);
    const long = (from: number): string => words + many(from, 4).join('');
    const right = {
      a: { 30: `${sentence(501).slice(0, 6)}甲乙` },
      b: { 75: `${sentence(501).slice(0, 6)}丙丁` },
    };
    assert.deepEqual(
      of(
        without(0, 80, { ...right.a, 5: long(600) }),
        without(100, 80, { ...right.b, 10: long(610), 12: long(620) }),
      ),
      ['30-75'],
    );
    assert.deepEqual(
      of(
        without(0, 80, { ...right.a, 5: long(600), 7: long(610) }),
        without(100, 80, { ...right.b, 10: long(620) }),
      ),
      ['30-75'],
    );
  });

  test('are not those that share nothing but a few rare words', () => {
    const [a, b] = [many(0, 80), many(200, 80)];
    const words = sentence(500).slice(0, 6);
    a[10] = words + many(300, 4).join('');
    b[70] = words + many(400, 4).join('');
    assert.deepEqual(of(a, b), []);
  });
});

suite('A sentence that was parted, and two that were joined', () => {
  /** Those that stand for each other one by one, widened. */
  const of = (
    before: string,
    after: string,
    change?: (free: Free) => void,
  ): { pairs: string[]; free: string } => {
    const [a, b] = [unitsIn(before), unitsIn(after)];
    const pairs = finished(paired(a, b, all(a, b)));
    const free = freeIn(a, b);
    for (const { a0, b0 } of pairs) {
      free.a[a0] = 0;
      free.b[b0] = 0;
    }
    change?.(free);
    const wide = finished(withNeighbours(a, b, pairs, free));
    return { pairs: shown(wide), free: `${free.a.join('')}-${free.b.join('')}` };
  };
  const ONE = '组织党员到社区报到，开展志愿服务活动一百余次。';
  const FIRST = '组织党员到社区报到。';
  const SECOND = '开展志愿服务活动一百余次。';
  const LONG = '开展志愿服务活动一百余次，组织党员到社区报到。';
  const BEGUN = '开展志愿服务活动一百余次。';
  const ENDED = '组织党员到社区报到。';
  const LISTED = '健全协调联动工作机制，压实各级各部门责任，加强督促检查考核问效，完善应急处置体系';

  for (const [name, before, after, pairs, free] of [
    ['is one for two', ONE, FIRST + SECOND, ['0-0,1'], '0-00'],
    ['is two for one', FIRST + SECOND, ONE, ['0,1-0'], '00-0'],
    ['is one for two, the first the longer', LONG, BEGUN + ENDED, ['0-0,1'], '0-00'],
    ['is two for one, the first the longer', BEGUN + ENDED, LONG, ['0,1-0'], '00-0'],
    ['is not one for what stands in another paragraph', ONE, `${FIRST}\n${SECOND}`, ['0-1'], '0-10'],
    ['stays as it is where it says the same', ONE, `${ONE}${SECOND}`, ['0-0'], '0-01'],
    [
      'takes in what has become a part of it',
      '摸清底数。建好管理台账。',
      '首先摸清底数，建好管理台账。',
      ['0,1-0'],
      '00-0',
    ],
    [
      'takes in what was a part of it',
      '首先摸清底数，建好管理台账。',
      '摸清底数。建好管理台账。',
      ['0-0,1'],
      '0-00',
    ],
    // However little that is of a long sentence: four characters at either end of it, on either side.
    ['takes in its beginning', `摸清底数。${LISTED}。`, `摸清底数，${LISTED}。`, ['0,1-0'], '00-0'],
    ['takes in its end', `${LISTED}。摸清底数。`, `${LISTED}，摸清底数。`, ['0,1-0'], '00-0'],
    ['takes in its own beginning', `摸清底数，${LISTED}。`, `摸清底数。${LISTED}。`, ['0-0,1'], '0-00'],
    ['takes in its own end', `${LISTED}，摸清底数。`, `${LISTED}。摸清底数。`, ['0-0,1'], '0-00'],
    [
      'takes in nothing that it says itself',
      `摸清底数。摸清底数，${LISTED}。`,
      `摸清底数，${LISTED}完备。`,
      ['1-0'],
      '10-0',
    ],
    [
      'takes in nothing as short as three characters',
      '摸底。建好工作管理台账。',
      '摸底，建好工作管理台账明细。',
      ['1-0'],
      '10-0',
    ],
    ['takes in what ends otherwise', `摸清底数？${LISTED}。`, `摸清底数，${LISTED}。`, ['0,1-0'], '00-0'],
    ['takes in what ends otherwise too', `摸清底数！${LISTED}。`, `摸清底数，${LISTED}。`, ['0,1-0'], '00-0'],
    ['takes in nothing new', '建好管理台账。', '建好管理台账目录。人手严重不足。', ['0-0'], '0-01'],
  ] as const)
    test(`${name}: ${before} → ${after}`, () => assert.deepEqual(of(before, after), { pairs, free }));

  test('takes in nothing that is spoken for', () =>
    assert.deepEqual(
      of(FIRST + SECOND, ONE, ({ a }) => a.fill(0)),
      { pairs: ['1-0'], free: '00-0' },
    ));

  test('takes in no row and no line of the front matter', () => {
    const a = unitsIn('|市水务局负责防汛|\n|---|\n|市财政局负责资金|\n');
    const pair = { a0: 0, a1: 1, b0: 2, b1: 3 };
    assert.deepEqual(shown(finished(withNeighbours(a, a, [pair], freeIn(a, a)))), ['0-2']);
  });

  test('is widened as far as it goes: one for three', () => {
    const parts = ['组织党员到社区报到', '开展志愿服务活动一百余次', '解决群众急难愁盼问题二十件'];
    assert.deepEqual(of(`${parts.join('，')}。`, `${parts.join('。')}。`), {
      pairs: ['0-0,1,2'],
      free: '0-000',
    });
  });

  test('says as much as its units say one behind the other', () => {
    const [a, b] = [unitsIn(FIRST + SECOND), unitsIn(`${FIRST}${SECOND}人手不足。`)];
    assert.equal(likenessOf(a, b, { a0: 0, a1: 2, b0: 0, b1: 2 }), 1);
    assert.equal(likenessOf(a, b, { a0: 0, a1: 1, b0: 2, b1: 3 }), 0);
    // Nothing stands between them: 10 and 14 characters, of which the second has all but one pair at the seam.
    assert.equal(likenessOf(a, b, { a0: 0, a1: 2, b0: 1, b1: 2 }), 24 / 34);
  });
});
