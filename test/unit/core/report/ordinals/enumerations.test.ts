import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';

/**
 * Each list: its items with offset (and line, but for the first), `numeral=ordinal word`, `^` where one begins its
 * paragraph, and what is wrong with what number is expected; `?` where another reading has them in order.
 */
function lists(text: string): string[] {
  return parse(text).enumerations.map(({ items, reading, certain }) => {
    const shown = items.map(({ start, end, line, numeral, ordinal, word, atLineStart }, i) => {
      const { verdict, expected } = reading.judgements[i]!;
      const place = `${text.slice(start, end)}@${start}${line > 0 ? `:${line}` : ''}`;
      const counts = `(${text.slice(numeral.start, numeral.end)}=${ordinal}${word})`;
      const slip = verdict === 'right' ? '' : ` ${verdict} ${expected}`;
      return `${atLineStart ? '^' : ''}${place}${counts}${slip}`;
    });
    return shown.join(' ') + (certain ? '' : ' ?');
  });
}

suite('Lists in running text', () => {
  for (const [sentence, text, ...expected] of [
    [
      '一是 counts with 是',
      '一是查隐患。二是抓整改。三是建台账。',
      '^一是@0(一=1是) 二是@6(二=2是) 三是@12(三=3是)',
    ],
    [
      '一要 counts with 要, over commas too',
      '一要抓排查，二要抓整改，三要抓考核。',
      '^一要@0(一=1要) 二要@6(二=2要) 三要@12(三=3要)',
    ],
    [
      '第一 counts with its mark',
      '第一，抓排查。第二，抓整改。第三、抓考核。',
      '^第一，@0(一=1第) 第二，@7(二=2第) 第三、@14(三=3第)',
    ],
    [
      'words count',
      '首先，抓排查。其次，抓整改。再次，抓考核。最后，抓通报。',
      '^首先，@0(首先=1首先) 其次，@7(其次=2首先) 再次，@14(再次=3首先) 最后，@21(最后=4首先)',
    ],
    [
      'words begin anew, and may leave out some',
      '首先，甲。其次，乙。首先，丙。最后，丁。',
      '^首先，@0(首先=1首先) 其次，@5(其次=2首先)',
      '首先，@10(首先=1首先) 最后，@15(最后=4首先)',
    ],
    ['a single 首先 is no list', '首先，抓好排查。各单位要重视。'],
    [
      'items may begin paragraphs, behind their indentation',
      '一是查隐患。\n二是抓整改。\n　　三是建台账。',
      '^一是@0(一=1是) ^二是@7:1(二=2是) ^三是@16:2(三=3是)',
    ],
    [
      'items stand behind the marks that a clause begins behind',
      '（一是查隐患）；“二是抓整改”：三是建台账！四是强监管？五是严考核……六是重长效——七是抓落实',
      '一是@1(一=1是) 二是@9(二=2是) 三是@16(三=3是) 四是@22(四=4是) 五是@28(五=5是) 六是@35(六=6是) 七是@42(七=7是)',
    ],
    [
      'behind a comma a list begins where it goes on',
      '发展是第一要务，一是查隐患，二是抓整改，三是建台账。',
      '一是@8(一=1是) 二是@14(二=2是) 三是@20(三=3是)',
    ],
    [
      'over commas a list goes on though one is missing',
      '一是查隐患，二是抓整改，四是建台账。',
      '^一是@0(一=1是) 二是@6(二=2是) 四是@12(四=4是) gap 3',
    ],
    ['over commas two may be missing', '一是查隐患，四是抓整改。', '^一是@0(一=1是) 四是@6(四=4是) gap 2'],
    ['over commas no more may be missing', '一是查隐患，五是抓整改。', '^一是@0(一=1是)'],
    [
      'over commas it does not go on from an earlier sentence',
      '一是查隐患。要重视，三是建台账。',
      '^一是@0(一=1是)',
    ],
    ['over commas it does not begin anew', '一是查隐患，一是抓整改。', '^一是@0(一=1是)'],
    [
      'a list may begin behind the comma of its lead',
      '要抓三件事，一是查隐患，二是抓整改。',
      '一是@6(一=1是) 二是@12(二=2是)',
    ],
    ['behind a comma a list does not begin with another number', '要抓三件事，二是抓整改。'],
    ['an item that is quoted stands in a list elsewhere', '会议提出“三要抓好落实”，各单位照办。'],
    [
      'items that are quoted from the first on are a list',
      '会议提出“一要抓好落实”，“二要抓好考核”。',
      '一要@5(一=1要) 二要@14(二=2要)',
    ],
    ['sayings are no list', '一是一，二是二。'],
    ['numbers of a name are no list', '落实“六要”规定，做到五要五不准、三是三非，把握六要素，抓住三要点，。'],
    [
      '要 begins words of a clause as well',
      '一要点面结合。二要领导带头。三要紧紧围绕中心。四要道路畅通。',
      '^一要@0(一=1要) 二要@7(二=2要) 三要@14(三=3要) 四要@23(四=4要)',
    ],
    ['要领 and 要点 as nouns are no items', '一要领的掌握。二要点是什么。'],
    ['要务 and 要素 are no items', '第一要务。二要素齐全。'],
    ['第一、 may name several', '第一、第二季度增长。第一、二产业增长。'],
    [
      '第一、 may count all the same',
      '第一、抓排查。第二、二次整改。第三、三项制度。',
      '^第一、@0(一=1第) 第二、@7(二=2第) 第三、@15(三=3第)',
    ],
    ['a single 第一 is no list', '第一，感谢大家。现在开会。'],
    [
      'items that changed places',
      '一是甲。三是乙。二是丙。',
      '^一是@0(一=1是) 三是@4(三=3是) swapped 2 二是@8(二=2是) swapped 3',
    ],
    [
      'an item that is missing',
      '一是甲。二是乙。四是丙。',
      '^一是@0(一=1是) 二是@4(二=2是) 四是@8(四=4是) gap 3',
    ],
    [
      'an item twice',
      '一是甲。二是乙。二是丙。三是丁。',
      '^一是@0(一=1是) 二是@4(二=2是) 二是@8(二=2是) repeated 3 三是@12(三=3是)',
    ],
    [
      'a list behind another one',
      '一是甲。二是乙。一是丙。二是丁。',
      '^一是@0(一=1是) 二是@4(二=2是)',
      '一是@8(一=1是) 二是@12(二=2是)',
    ],
    [
      'a list of 是 inside one of 要',
      '一要甲。一是乙。二是丙。二要丁。',
      '^一要@0(一=1要) 二要@12(二=2要)',
      '一是@4(一=1是) 二是@8(二=2是)',
    ],
    [
      'a list of 是 inside another one',
      '一是甲。一是乙。二是丙。二是丁。',
      '^一是@0(一=1是) 二是@12(二=2是)',
      '一是@4(一=1是) 二是@8(二=2是)',
    ],
    ['是 and 要 may mix', '一是甲。二要乙。三是丙。', '^一是@0(一=1是) 二要@4(二=2要) 三是@8(三=3是)'],
    [
      'a list of one item is none',
      '一是甲。一是乙。三是丙。',
      '^一是@0(一=1是) 一是@4(一=1是) wrong 2 三是@8(三=3是)',
    ],
    [
      'a heading parts lists',
      '一、甲\n一是乙。二是丙。\n二、丁\n一是戊。二是己。',
      '^一是@4:1(一=1是) 二是@8:1(二=2是)',
      '^一是@17:3(一=1是) 二是@21:3(二=2是)',
    ],
    [
      'a label lets a list begin anew',
      '第一阶段：一是甲。二是乙。\n第二阶段：一是丙。二是丁。',
      '一是@5(一=1是) 二是@9(二=2是)',
      '一是@19:1(一=1是) 二是@23:1(二=2是)',
    ],
    [
      'a label lets counting go on',
      '组织方面：一是甲。二是乙。\n保障方面：二是丙。三是丁。',
      '一是@5(一=1是) 二是@9(二=2是)',
      '二是@19:1(二=2是) 三是@23:1(三=3是)',
    ],
    [
      'the first item may be put otherwise',
      '首先要重视，一方面抓好排查。二是抓整改。三是建台账。',
      '二是@14(二=2是) 三是@20(三=3是)',
    ],
    ['a list without its first item', '二是抓整改。三是建台账。', '^二是@0(二=2是) gap 1 三是@6(三=3是)'],
    [
      'numbers above ten',
      '十是甲。十一是乙。十二是丙。',
      '^十是@0(十=10是) gap 1 十一是@4(十一=11是) 十二是@9(十二=12是)',
    ],
    [
      'numbers above twenty, in either spelling',
      '二十一要甲。廿二要乙。',
      '^二十一要@0(二十一=21要) gap 1 廿二要@6(廿二=22要)',
    ],
    [
      'comments have no items',
      '<!-- 一是甲。二是乙。 -->\n一是丙。二是丁。',
      '^一是@18:1(一=1是) 二是@22:1(二=2是)',
    ],
    [
      'items stand behind closing marks',
      '“抓好排查。”一是甲。（见附件。）二是乙。',
      '一是@7(一=1是) 二是@17(二=2是)',
    ],
    ['items stand behind blanks', '抓好排查。　一是甲。 二是乙。', '一是@6(一=1是) 二是@11(二=2是)'],
    [
      'a list that may be read otherwise is not certain',
      '一是甲。二是乙。一要丙。三是丁。',
      '^一是@0(一=1是) 二是@4(二=2是)',
      '一要@8(一=1要) 三是@12(三=3是) gap 2 ?',
    ],
    ['an item without words is none', '一是'],
  ] as const) {
    test(sentence, () => assert.deepEqual(lists(text), expected));
  }
});

/** Whether `一要${words}。二要…` counts anything. */
const counts = (text: string): boolean => lists(text).length > 0;

suite('What follows a numeral', () => {
  for (const words of [
    ...['”规定', '’规定', '」规定', '』规定', '》规定'],
    ...['五不准', '两不误', '三非', '五没有', '三无户', '五禁令', '八严', '十二不准'],
    ...['素齐全', '件齐备', '塞之地', '诀', '津', '隘'],
    ...[
      '点的把握',
      '点是安全',
      '点和难点',
      '点与难点',
      '点及难点',
      '点',
      '点1项',
      '道的',
      '务是',
      '领的',
      '害的',
    ],
    ...['紧的', '闻的', '地的', '一，乙', '一,乙', '二。乙', '三；乙', '二三四，乙'],
  ]) {
    test(`makes a word of 要${words}`, () => assert.equal(counts(`一要${words}。二要${words}。`), false));
  }

  for (const words of [
    ...[
      '点面结合',
      '领导带头',
      '点“四个”',
      '点《条例》',
      '闻过则喜',
      '务实',
      '一步一动',
      '两手抓',
      '不等不靠',
    ],
    ...['二三四五，乙', '严格管理', '防止'],
  ]) {
    test(`leaves 要${words} an item`, () => assert.equal(counts(`一要${words}。二要${words}。`), true));
  }

  test('makes no word of 是', () => assert.equal(counts('一是素质提升。二是件件落实。'), true));

  for (const unit of [
    ...['季度', '产业', '年级', '阶段', '部分', '方面', '小组', '小队', '小区'],
    ...'项条款批次期类级届组章节步轮年周号名、和及至到',
  ]) {
    test(`names several ${unit}, if the numeral is a later one`, () => {
      assert.equal(counts(`第一、二${unit}甲。第二、三${unit}乙。`), false);
      assert.equal(counts(`第一、三${unit}甲。第二、四${unit}乙。`), false);
      assert.equal(counts(`第二、一${unit}甲。第三、二${unit}乙。`), true);
      assert.equal(counts(`第一，二${unit}甲。第二，三${unit}乙。`), true);
    });
  }

  test('names several of any length', () => {
    assert.equal(counts('第十、十一项甲。第十一、十二项乙。'), false);
    assert.equal(counts('第二十、二十一项甲。第二十一、二十二项乙。'), false);
    assert.equal(counts('第一、第三项甲。第二、第五项乙。'), false);
  });

  test('counts as an item where its neighbour is one', () => {
    assert.equal(counts('第一、三项任务已完成。第二、抓好落实。'), true);
    assert.equal(counts('第一、抓好落实。第二、四项任务已完成。'), true);
    assert.equal(counts('第一、二项任务已完成。第二、抓好落实。'), false);
  });
});

suite('Before a list that goes on in a new paragraph', () => {
  const lastOf = (opening: string) => lists(`一是甲。二是乙。\n${opening}二是丙。三是丁。`);

  for (const unit of ['阶段', '步', '天', '周', '月', '季度', '部分', '组', '类', '轮', '批', '期']) {
    test(`第二${unit} is a label`, () => assert.equal(lastOf(`第二${unit}要抓紧。`).length, 2));
  }
  for (const label of [
    ...['第九步要抓紧。', '第一步要抓紧。', '第2步要抓紧。', '第12步要抓紧。', '第二十三天要抓紧。'],
    ...['　　第二步要抓紧。', '  第二步要抓紧。', '\t第二步要抓紧。', '\u00a0第二步要抓紧。'],
    ...['方面：', '组织保障方面：', '组织保障:', `${'甲'.repeat(14)}：`],
  ]) {
    test(`${JSON.stringify(label)} is a label`, () => assert.equal(lastOf(label).length, 2));
  }
  for (const opening of [
    ...[
      '',
      '第二年要抓紧。',
      '在第二步要抓紧。',
      '面：',
      `${'甲'.repeat(15)}：`,
      '甲乙，丙丁：',
      '甲乙。丙丁：',
      '甲乙；丙：',
    ],
  ]) {
    test(`${JSON.stringify(opening)} is none`, () => assert.equal(lastOf(opening).length, 1));
  }

  test('nothing makes the second item a repeat', () => {
    assert.deepEqual(lastOf(''), [
      '^一是@0(一=1是) 二是@4(二=2是) ^二是@9:1(二=2是) repeated 3 三是@13:1(三=3是)',
    ]);
  });

  for (const first of ['一是', '一要', '第一', '首先', '其一', '一方面', '一则', '一来']) {
    test(`甲${first}乙 may stand for the first item`, () => {
      assert.match(
        lists(`甲${first}乙。二是丙。三是丁。`).at(-1)!,
        /^二是@\d+\(二=2是\) 三是@\d+\(三=3是\)$/,
      );
    });
  }
  test('甲乙 may not', () =>
    assert.deepEqual(lists('甲乙。二是丙。三是丁。'), ['二是@3(二=2是) gap 1 三是@7(三=3是)']));
});

suite('Over commas a list', () => {
  for (const [text, ...expected] of [
    ['一要甲乙，四要丙丁。', '^一要@0(一=1要)'],
    ['一要甲乙，二要丙丁，四要戊己。', '^一要@0(一=1要) 二要@5(二=2要) 四要@10(四=4要) gap 3'],
    ['一是甲乙，二是丙丁，二是戊己。', '^一是@0(一=1是) 二是@5(二=2是) 二是@10(二=2是) wrong 3'],
    ['一是甲乙，二要丙丁。', '^一是@0(一=1是)'],
    ['一是甲乙！丙，三是丁。', '^一是@0(一=1是)'],
    ['一是甲乙？丙，三是丁。', '^一是@0(一=1是)'],
    ['一是“甲乙，三是丁。', '^一是@0(一=1是)'],
    ['一是甲乙”，三是丁。', '^一是@0(一=1是)'],
    ['一是甲，三是丁。', '^一是@0(一=1是)'],
    ['一是甲乙，三是丁。', '^一是@0(一=1是) 三是@5(三=3是) gap 2'],
    ['会议提出‘三要抓好落实’。'],
    ['会议提出“三要抓好落实”。'],
  ] as const) {
    test(text, () => assert.deepEqual(lists(text), expected));
  }
});
