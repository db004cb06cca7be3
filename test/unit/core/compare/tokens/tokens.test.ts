import assert from 'node:assert/strict';
import { tokensIn, tokensOfBoth, wordsOfName } from '../../../../../src/core/compare/tokens/tokens';
import type { TokenKind } from '../../../../../src/core/compare/tokens/wholes';
import { parse } from '../../../../../src/core/report/parse';
import { allAre } from '../../../allAre';

const SIGNS: Readonly<Record<TokenKind, string>> = {
  blank: '?',
  figure: '#',
  ordinal: '@',
  name: '!',
  mark: '',
  space: '_',
  word: '',
};

/** The tokens of the first line of `text`: `#` before a figure, `?` a blank, `@` an ordinal, `!` a name, `_` a space, with units. */
function tokens(text: string): string {
  const report = parse(text);
  const line = report.lines[0]!;
  return tokensIn({ report, line, start: line.textStart, end: line.textEnd })
    .map(({ kind, start, end, unit }) => `${SIGNS[kind]}${text.slice(start, end)}${unit && `(${unit})`}`)
    .join('|');
}

suite('What is exchanged as a whole', () => {
  for (const [text, expected] of [
    // Numbers with their units.
    ['完成投资1.2亿元，增长12.5%。', '完成|投资|#1.2亿元(亿元)|，|增长|#12.5%(%)|。'],
    ['共1,240件，3.5.2版', '共|#1,240件(件)|，|#3.5.2|版'],
    ['共1,24件', '共|#1|,|#24件(件)'],
    ['３０人，30来户，10多万元', '#３０人(人)|，|#30来户(来户)|，|#10多万元(多万元)'],
    ['约 30 人', '约|_ |#30 人(人)'],
    [
      '12户36人次，3千瓦时，12个百分点',
      '#12户(户)|#36人次(人次)|，|#3千瓦时(千瓦时)|，|#12个百分点(个百分点)',
    ],
    ['共有三百余人、三千多户', '共有|#三百余人(余人)|、|#三千多户(多户)'],
    ['第一批、第12次、第三', '#第一批(批)|、|#第12次(次)|、|#第三'],
    ['二〇二六年', '#二〇二六年(年)'],
    // Dates and times.
    [
      '2026年5月8日开会，5月底检查，8日验收，9:30开始',
      '#2026年5月8日(日)|开会|，|#5月(日)|底|检查|，|#8日(日)|验收|，|#9:30(日)|开始',
    ],
    ['26年5月8号', '#26年5月8号(日)'],
    // Papers and their numbers.
    ['《防汛办法》（市办发〔2026〕12号）', '《防汛办法》|（|市|办|发|〔2026〕12号|）'],
    ['〔2026〕12号、[2026]5号、(2026)', '〔2026〕12号|、|[2026]5号|、|(2026)'],
    // Blanks, with the unit of what they stand for.
    ['学习**次，走访XX户', '学习|?**次(次)|，|走访|?XX户(户)'],
    ['由**单位完成**项目', '由|?**|单位|完成|?**|项目'],
    // Ordinals of running lists.
    ['一是强化领导；二是落实责任。', '@一是(是)|强化|领导|；|@二是(是)|落实|责任|。'],
    // Formulas, and names.
    ['坚持“四个意识”。', '坚持|“四个意识”|。'],
    // What is called by how many there are, with quotes and without.
    ['坚持四个意识，坚定四个自信', '坚持|四个意识|，|坚定|四个自信'],
    ['共有十四个意识薄弱点', '共有|#十四个(个)|意识|薄弱|点'],
    ['五位一体发展，落实三会一课制度', '五位一体|发展|，|落实|三会一课|制度'],
    ['“五个一”工程、三支一扶、三个一批活动', '“五个一”|工程|、|三支一扶|、|三个一批|活动'],
    ['三个一般问题', '#三个(个)|一般|问题'],
    ['称“三个社区、五个村”', '称|“|#三个(个)|社区|、|#五个(个)|村|”'],
    ['清溪县水务局会同青山县财政局', '!清溪县水务局|会同|!青山县财政局'],
    ['推进东闸改造工程建设', '推进|!东闸改造工程|建设'],
    ['王志强、李明', '王志强|、|李明'],
    ['（王建国）', '（|王建国|）'],
    ['做好宣传', '做好|宣传'],
    ['a b　c', 'a|_ |b|_　|c'],
  ] as const)
    test(text, () => assert.equal(tokens(text), expected));

  test('is a title of forty characters, and none that is longer', () => {
    const title = (length: number): string => `《${'长'.repeat(length)}》`;
    assert.equal(tokens(title(40)), title(40));
    assert.equal(tokens(title(41)).startsWith('《|'), true);
  });

  test('is a number in Chinese characters, where it counts and begins no word', () => {
    allAre('一人 三百户 两次 百件 千家 万元', (words) => tokens(`共有${words}`).startsWith('共有|#'));
    allAre(
      '一些 一切 一般 一致 一体 一定 一样 一直 一律 一旦 一起 一并 一贯 一线 一把手 一流 一带 一方面 一系列 一批 万一 万众 万物 百姓 千方百计 千家万户 十分 两岸 两会 两手 两级 两山',
      (words) => !tokens(`，${words}，`).includes('#'),
    );
    assert.equal(tokens('统一思想').includes('#'), false);
  });

  test('is a name up to where it cannot go on to the left', () => {
    allAre(
      '的 了 和 与 及 在 对 从 由 向 把 被 赴 会同 联合 配合 协调 推动 推进 支持 组织 走访 调研 深入 通过 引进 建设 依托 前往 实施 落实 新增 新建 建成 开工 完成 任命 为 等 两项',
      (before) => tokens(`${before}东闸改造工程`).endsWith('|!东闸改造工程'),
    );
  });
});

suite('Tokens read the same', () => {
  const keys = (text: string): readonly string[] => {
    const report = parse(text);
    const line = report.lines[0]!;
    return tokensIn({ report, line, start: line.textStart, end: line.textEnd }).map(({ key }) => key);
  };

  test('where figures differ in width, spaces in number and ordinals in what they count', () => {
    assert.deepEqual(keys('３０人'), keys('30人'));
    assert.deepEqual(keys('甲  乙'), keys('甲　乙'));
    assert.deepEqual(keys('一是强化；二是落实。').slice(0, 1), ['ordinal 是']);
    assert.equal(keys('一是强化；二是落实。')[0], keys('一是强化；二是落实。')[3]);
    assert.notDeepEqual(keys('30人'), keys('31人'));
  });

  test('where they begin with the ordinal of their line', () => {
    const report = parse('一、总体要求');
    const marker = { start: 0, end: 2, scheme: 'han' };
    const all = tokensIn({ report, line: report.lines[0]!, marker, start: 0, end: 6 });
    assert.deepEqual(all, [
      { kind: 'ordinal', start: 0, end: 2, key: 'ordinal han', unit: 'han' },
      { kind: 'word', start: 2, end: 4, key: '总体', unit: '' },
      { kind: 'word', start: 4, end: 6, key: '要求', unit: '' },
    ]);
    assert.deepEqual(tokensIn({ report, line: report.lines[0]!, marker, start: 2, end: 6 }), all.slice(1));
  });
});

suite('Two versions of a sentence', () => {
  const both = (before: string, after: string): string[] => {
    const written = (text: string) => {
      const report = parse(text);
      return { report, line: report.lines[0]!, start: 0, end: text.length };
    };
    const { inA, inB } = tokensOfBoth(written(before), written(after));
    return [
      inA.map(({ start, end }) => before.slice(start, end)).join('|'),
      inB.map(({ start, end }) => after.slice(start, end)).join('|'),
    ];
  };

  test('are parted into words near to where they differ', () =>
    assert.deepEqual(
      both(
        '要始终坚持和加强党对全部工作的领导不摇摆不松劲',
        '要始终坚持和加强党对各项工作的领导不摇摆不松劲',
      ),
      [
        '要始终坚|持|和|加强|党|对|全部|工作|的|领导|不|摇摆不松劲',
        '要始终坚|持|和|加强|党|对|各|项|工作|的|领导|不|摇摆不松劲',
      ],
    ));

  test('keep whole what lies across the edge of that, and some words beside it', () => {
    assert.deepEqual(
      both('我县今年以来全力推进完成投资12345.67亿元左右', '我县今年以来全力推进完成投资12345.68亿元左右'),
      [
        '我县今年以来全力|推进|完成|投资|12345.67亿元|左右',
        '我县今年以来全力|推进|完成|投资|12345.68亿元|左右',
      ],
    );
    // In one of them a name reaches further to the left.
    const [first, second] = both(
      '博士学位论文应当同时交存国家图书馆和有关专业图书馆',
      '博士学位论文应当同时快递存国家图书馆和专业图书馆',
    );
    assert.match(first!, /^博\|/);
    assert.match(second!, /^博士\|/);
  });

  test('are never parted within a character', () => {
    const all = both(`𠀀${'甲、'.repeat(2)}乙丙`, `𠀀${'甲、'.repeat(2)}丁丙`);
    assert.ok(
      all.every((each) => each.startsWith('𠀀|')),
      all.join(' '),
    );
  });
});

suite('Tokens of a stretch', () => {
  test('are those that lie in it, without gaps', () => {
    const text = '今年完成投资1.2亿元，学习**次。\n第二行。';
    const report = parse(text);
    const between = (start: number, end: number): string[] =>
      tokensIn({ report, line: report.lines[0]!, start, end }).map((token) =>
        text.slice(token.start, token.end),
      );
    assert.deepEqual(between(4, 11), ['投资', '1.2亿元']);
    assert.deepEqual(between(4, 10), ['投资', '1.2亿']);
    assert.deepEqual(between(12, 16), ['学习', '**']);
    assert.deepEqual(between(4, 4), []);
  });

  test('are the words of a name, where it is taken apart', () => {
    const text = '清溪县水务局';
    assert.deepEqual(
      wordsOfName(parse(text), { start: 0, end: 6 }).map(({ kind, start, end, key }) => [
        kind,
        text.slice(start, end),
        key,
      ]),
      [
        ['word', '清溪', '清溪'],
        ['word', '县', '县'],
        ['word', '水', '水'],
        ['word', '务', '务'],
        ['word', '局', '局'],
      ],
    );
  });

  test('of a line without end are cut between characters', () => {
    const text = `${'甲'.repeat(199)}𠀀${'乙'.repeat(300)}`;
    const report = parse(text);
    const all = tokensIn({ report, line: report.lines[0]!, start: 0, end: text.length });
    assert.equal(all.map(({ start, end }) => text.slice(start, end)).join(''), text);
    assert.ok(all.some(({ start, end }) => text.slice(start, end) === '𠀀'));
  });
});
