import assert from 'node:assert/strict';
import { compare } from '../../../../src/core/compare/compare';
import type { Change, Place } from '../../../../src/core/compare/model';
import { parse } from '../../../../src/core/report/parse';

/** What was changed, a line each: kind, what stood there → what stands there; in [] what was changed in what was moved. */
function told(before: string, after: string): string[] {
  const words = ({ before: out, after: put }: Place): string =>
    `${before.slice(out.start, out.end)}→${after.slice(put.start, put.end)}`.replace(/\n/g, '⏎');
  const line = (change: Change): string => {
    if (change.kind === 'layout')
      return `layout ${change.places.length}: ${change.places.map(words).join(' ')}`;
    const inside =
      change.kind === 'move' && change.changes.length > 0 ? ` [${change.changes.map(line)}]` : '';
    return `${change.kind} ${words(change)}${inside}`;
  };
  return compare(parse(before), parse(after)).changes.map(line);
}

const sections = (before: string, after: string): string[] =>
  compare(parse(before), parse(after)).changes.map(({ section }) => section);

const REPORT = `关于2026年上半年工作情况的报告

市人民政府：
　　现将有关情况报告如下。
　　一、主要做法和成效
　　（一）加强组织领导。召开专题会议12次，研究解决问题35个。市水务局会同市财政局开展联合督查。
　　（二）强化督促检查。组建督导组**个，发现问题XX项；整改到位20项。
　　二、存在的问题
　　一是认识不到位，二是措施不够有力；三是落实有差距。
　　三、下一步打算
　　深入学习贯彻党的二十大精神，牢固树立“四个意识”，进一步压实责任。
　　特此报告。

　　　　　　　　临江市水务局
　　　　　　　　20XX年X月X日
`;

/** The second and the third section of the report in each other's place. */
const exchanged = REPORT.replace(/(　　二、[\s\S]*?)(　　三、[\s\S]*?)(　　特此)/, '$2$1$3');

suite('Words that were changed', () => {
  test('a figure is exchanged with its unit', () => {
    assert.deepEqual(told(REPORT, REPORT.replace('12次', '13次')), ['replace 12次→13次']);
    assert.deepEqual(
      told(
        '增长12.5%，提高3.2个百分点，投资1.2亿元，300余人次。',
        '增长13.5%，提高4.2个百分点，投资1.3亿元，400余人次。',
      ),
      [
        'replace 12.5%→13.5%',
        'replace 3.2个百分点→4.2个百分点',
        'replace 1.2亿元→1.3亿元',
        'replace 300余人次→400余人次',
      ],
    );
    assert.deepEqual(told('梳理三个方面十二项任务。', '梳理四个方面十五项任务。'), [
      'replace 三个→四个',
      'replace 十二项→十五项',
    ]);
  });

  test('only a figure for a figure in the same unit is listed as one', () => {
    const figures = (before: string, after: string): boolean[] =>
      compare(parse(before), parse(after)).changes.map((change) => 'isFigure' in change && change.isFigure);
    assert.deepEqual(figures('召开会议12次，整改问题。', '召开会议13次，整改隐患。'), [true, false]);
    assert.deepEqual(figures('新建桥梁12座。', '新建桥梁12公里。'), [false]);
  });

  test('a date is exchanged as a whole, and so is the number of a document', () => {
    assert.deepEqual(
      told(
        '会议于7月5日召开，印发临政发〔2026〕8号文件。',
        '会议于7月15日召开，印发临政发〔2026〕18号文件。',
      ),
      ['replace 7月5日→7月15日', 'replace 〔2026〕8号→〔2026〕18号'],
    );
  });

  test('a blank that was filled, with its unit', () => {
    const filled = REPORT.replace('**个', '5个')
      .replace('XX项', '28项')
      .replace('20XX年X月X日', '2026年7月5日');
    assert.deepEqual(told(REPORT, filled), [
      'fill **个→5个',
      'fill XX项→28项',
      'fill 20XX年X月X日→2026年7月5日',
    ]);
    assert.deepEqual(told('完成**项任务。', '完成35项重点任务。'), ['fill **项→35项', 'insert →重点']);
    assert.deepEqual(told('联系人：**', '联系人：张志远'), ['fill **→张志远']);
  });

  test('a blank for a blank is no filling', () => {
    assert.deepEqual(told('召开会议**次。', '召开会议XX次。'), ['replace **次→XX次']);
  });

  test('words, not characters', () => {
    assert.deepEqual(told(REPORT, REPORT.replace('进一步压实责任', '持续压实各方责任')), [
      'replace 进一步→持续',
      'insert →各方',
    ]);
    assert.deepEqual(told('认真布署安全生产工作。', '认真部署安全生产工作。'), ['replace 布署→部署']);
  });

  test('names, titles of papers and formulas stay whole', () => {
    assert.deepEqual(
      told('出席：张三、李四、王五。局长张志远主持会议。', '出席：张三、赵六、王五。局长张志强主持会议。'),
      ['replace 李四→赵六', 'replace 张志远→张志强'],
    );
    assert.deepEqual(told('走访绿源农业科技有限公司。', '走访绿源生态科技有限公司。'), [
      'replace 绿源农业科技有限公司→绿源生态科技有限公司',
    ]);
    assert.deepEqual(
      told('按照《关于加强供水管理的通知》要求落实。', '按照《关于加强供热管理的通知》要求落实。'),
      ['replace 《关于加强供水管理的通知》→《关于加强供热管理的通知》'],
    );
    assert.deepEqual(told('做到“两个维护”，落实责任。', '增强“四个意识”，落实责任。'), [
      'replace 做到“两个维护”→增强“四个意识”',
    ]);
  });

  test('a member put into a list stands there with its mark', () => {
    assert.deepEqual(told('完成道路、桥梁、隧道建设。', '完成道路、涵洞、桥梁、隧道建设。'), [
      'insert →涵洞、',
    ]);
  });

  test('a sentence written anew is one change', () => {
    assert.deepEqual(told('今年以来工作有序。\n结尾。', '下面汇报三个方面内容。\n结尾。'), [
      'replace 今年以来工作有序。→下面汇报三个方面内容。',
    ]);
  });
});

suite('Sentences and paragraphs', () => {
  test('a sentence that was put in or taken out', () => {
    const longer = REPORT.replace('市水务局会同', '会议强调担当作为。市水务局会同');
    assert.deepEqual(told(REPORT, longer), ['insert →会议强调担当作为。']);
    assert.deepEqual(told(longer, REPORT), ['delete 会议强调担当作为。→']);
  });

  test('a paragraph goes with its line end, wherever it stands', () => {
    const more = REPORT.replace('　　二、存在', '　　（三）严格考核问效。\n　　二、存在');
    assert.deepEqual(told(REPORT, more), ['insert →　　（三）严格考核问效。⏎']);
    assert.deepEqual(told(more, REPORT), ['delete 　　（三）严格考核问效。⏎→']);
    assert.deepEqual(told('甲一段。\n乙二段。', '甲一段。'), ['delete ⏎乙二段。→']);
    assert.deepEqual(told('甲一段。\r\n乙二段。', '甲一段。'), ['delete \r⏎乙二段。→']);
    assert.deepEqual(told('甲一段。\n乙二段。\n', '甲一段。\n'), ['delete 乙二段。⏎→']);
    assert.deepEqual(told('甲一段。\n乙二段。', '乙二段。'), ['delete 甲一段。⏎→']);
  });

  test('a paragraph parted in two, and two joined', () => {
    const parted = REPORT.replace('市水务局会同', '\n　　市水务局会同');
    assert.deepEqual(told(REPORT, parted), ['insert →⏎　　']);
    assert.deepEqual(told(parted, REPORT), ['delete ⏎　　→']);
  });

  test('a sentence parted in two changes a mark', () => {
    assert.deepEqual(told(REPORT, REPORT.replace('12次，研究', '12次。研究')), ['replace ，→。']);
    assert.deepEqual(told(REPORT.replace('12次，研究', '12次。研究'), REPORT), ['replace 。→，']);
  });
});

suite('What stands elsewhere', () => {
  test('a section is one move', () => {
    assert.deepEqual(told(REPORT, exchanged), [
      'move 　　二、存在的问题⏎　　一是认识不到位，二是措施不够有力；三是落实有差距。⏎' +
        '→　　二、存在的问题⏎　　一是认识不到位，二是措施不够有力；三是落实有差距。⏎',
    ]);
  });

  test('what was changed in it goes along', () => {
    const changed = exchanged
      .replace('三、下', '二、下')
      .replace('二、存', '三、存')
      .replace('落实有差距', '落实有明显差距');
    assert.deepEqual(told(REPORT, changed), [
      'renumber 三、→二、',
      'move 　　二、存在的问题⏎　　一是认识不到位，二是措施不够有力；三是落实有差距。⏎' +
        '→　　三、存在的问题⏎　　一是认识不到位，二是措施不够有力；三是落实有明显差距。⏎' +
        ' [renumber 二、→三、,insert →明显]',
    ]);
  });

  test('a sentence within its paragraph, and from one to another', () => {
    const sentence = '市水务局会同市财政局开展联合督查。';
    const within = REPORT.replace(/(召开专题.*?。)(市水务局.*?。)/, '$2$1');
    assert.deepEqual(told(REPORT, within), [`move ${sentence}→${sentence}`]);
    const elsewhere = REPORT.replace(sentence, '').replace('压实责任。', `压实责任。${sentence}`);
    assert.deepEqual(told(REPORT, elsewhere), [`move ${sentence}→${sentence}`]);
  });

  test('a sentence that was changed on the way', () => {
    const elsewhere = REPORT.replace('市水务局会同市财政局开展联合督查。', '').replace(
      '压实责任。',
      '压实责任。市水务局会同市审计局开展联合督查。',
    );
    assert.deepEqual(told(REPORT, elsewhere), [
      'move 市水务局会同市财政局开展联合督查。→市水务局会同市审计局开展联合督查。 [replace 市财政局→市审计局]',
    ]);
  });

  test('a few words that stand anywhere are no move', () => {
    assert.deepEqual(told('甲项工作。好的。\n乙项任务。', '甲项工作。\n乙项任务。好的。'), [
      'delete 好的。→',
      'insert →好的。',
    ]);
  });
});

suite('Ordinals', () => {
  test('those behind a section that was taken out or put in have only been counted anew', () => {
    const shorter = REPORT.replace(/　　二、[\s\S]*?(?=　　三、)/, '').replace('三、下', '二、下');
    assert.deepEqual(told(REPORT, shorter), [
      'delete 　　二、存在的问题⏎　　一是认识不到位，二是措施不够有力；三是落实有差距。⏎→',
      'renumber 三、→二、',
    ]);
    assert.deepEqual(told(shorter, REPORT), [
      'insert →　　二、存在的问题⏎　　一是认识不到位，二是措施不够有力；三是落实有差距。⏎',
      'renumber 二、→三、',
    ]);
  });

  test('items of a running list too', () => {
    assert.deepEqual(
      told('一是抓学习，二是抓落实，三是抓督查。', '一是抓学习，二是抓培训，三是抓落实，四是抓督查。'),
      ['insert →二是抓培训，', 'renumber 二是→三是', 'renumber 三是→四是'],
    );
  });

  test('a heading of another level or with other words has changed itself', () => {
    assert.deepEqual(told(REPORT, REPORT.replace('二、存在的问题', '二、存在的主要问题')), ['insert →主要']);
    assert.deepEqual(told(REPORT, REPORT.replace('（二）强化', '三、强化')), ['replace （二）→三、']);
  });
});

suite('The front matter and tables', () => {
  const matter = '---\n文种: 报告\n主送: 市人民政府\n附件:\n- 任务清单\n- 名单\n---\n正文一段。\n';

  test('by key and value', () => {
    const after = matter
      .replace('主送: 市人民政府', '主送: 市委、市人民政府\n发文字号: 临水报〔2026〕8号')
      .replace('- 名单', '- 台账');
    assert.deepEqual(told(matter, after), [
      'replace 市人民政府→市委、市人民政府',
      'insert →发文字号: 临水报〔2026〕8号⏎',
      'replace 名单→台账',
    ]);
    assert.deepEqual(
      compare(parse(matter), parse(after)).changes.map((change) => 'element' in change && change.element),
      ['主送', '发文字号', '附件'],
    );
  });

  test('by row and cell', () => {
    const table = '| 项目 | 金额 |\n|---|---|\n| 道路 | 120 |\n| 桥梁 | 85 |\n| 隧道 | 7 |\n';
    assert.deepEqual(
      told(table, '| 项目 | 金额 |\n|---|---|\n| 道路 | 125 |\n| 隧道 | 7 |\n| 涵洞 | 9 |\n'),
      ['replace 120→125', 'delete | 桥梁 | 85 |⏎→', 'insert →| 涵洞 | 9 |⏎'],
    );
    assert.deepEqual(told(table, table.replace('| 85 |', '|  |')), ['delete  85 →  ']);
    assert.deepEqual(told('甲单位名称较长\t120\t30', '甲单位名称较长\t120\t35'), ['replace 30→35']);
  });

  test('a table that is only drawn otherwise', () => {
    assert.deepEqual(
      told('| 甲 | 乙 |\n|---|---|\n| 1 | 2 |', '|甲|乙|\n|:--|--|\n|1|2|').map((line) => line.slice(0, 8)),
      ['layout 3'],
    );
  });

  test('a table with another number of columns, the rule below its head too', () => {
    const table = '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n';
    const wide = '| 甲 | 乙 | 丙 |\n|---|---|---|\n| 1 | 2 | 3 |\n';
    assert.deepEqual(told(table, wide), ['insert → 丙 |', 'insert →---|', 'insert → 3 |']);
    assert.deepEqual(told(wide, table), ['delete  丙 |→', 'delete ---|→', 'delete  3 |→']);
    assert.deepEqual(told('| --- | --- |\n', '|:--|--|---|\n'), [
      'insert →---|',
      'layout 1: | --- | --- |→|:--|--|',
    ]);
    assert.deepEqual(told('| --- | ---\n', '| --- | --- | --- |\n'), [
      'replace | --- | ---→| --- | --- | --- |',
    ]);
  });

  test('a comment among writers says that it is one', () => {
    const { changes } = compare(parse('甲。\n<!-- 待核 -->\n'), parse('甲。\n<!-- 已核 -->\n'));
    assert.deepEqual(
      changes.map((change) => 'isComment' in change && change.isComment),
      [true],
    );
  });
});

suite('How it looks', () => {
  test('is one item, whatever differs', () => {
    const after = REPORT.replace('35个', '３５个')
      .replace('。\n　　特', '。　\n特')
      .replace('报告\n\n', '报告\n\n\n');
    assert.deepEqual(told(REPORT, after), ['layout 3: ⏎⏎→⏎⏎⏎ 35个→３５个 ⏎　　→　⏎']);
    const { changes } = compare(parse(REPORT), parse(REPORT.replaceAll('\n', '\r\n')));
    assert.deepEqual(
      changes.map((change) => change.kind === 'layout' && change.places.length),
      [13],
    );
  });

  test('a byte order mark and the line end at the end are looks', () => {
    assert.deepEqual(told('\ufeff甲。', '甲。\n'), ['layout 2: \ufeff→ →⏎']);
  });

  test('blanks within a line are looks, but not between Latin words', () => {
    assert.deepEqual(told('共12 次。', '共12次。'), ['layout 1: 12 次→12次']);
    assert.deepEqual(told('采用 Open AI 模型。', '采用 OpenAI 模型。'), ['replace Open AI→OpenAI']);
  });
});

suite('Where changes stand', () => {
  test('under the heading as it is now, whichever text has the words; what it was is told where its words were others', () => {
    const before = '一、主要做法\n开会12次。压实责任。\n三、建议\n加强领导。完善制度。\n';
    const after = '一、主要做法和成效\n开会13次。\n二、建议\n完善制度。\n';
    const places = compare(parse(before), parse(after)).changes.map(
      ({ kind, before: out, after: put, section, formerSection }) => [
        kind,
        before.slice(out.start, out.end),
        after.slice(put.start, put.end),
        section,
        formerSection,
      ],
    );
    assert.deepEqual(places, [
      ['insert', '', '和成效', '一、主要做法和成效', undefined],
      ['replace', '12次', '13次', '一、主要做法和成效', '一、主要做法'],
      ['delete', '压实责任。', '', '一、主要做法和成效', '一、主要做法'],
      ['renumber', '三、', '二、', '二、建议', undefined],
      ['delete', '加强领导。', '', '二、建议', undefined],
    ]);
  });

  test('of what was taken out where the rest has stayed when its heading moved away, where that stands now', () => {
    const people = '二、人员配备\n全县共有渡工二十名，人人持证上岗，平均年龄五十二岁，老化问题突出。\n';
    const plan = '三、下一步打算\n抓好任务落实，加大投入力度，建立长效机制，严格考核奖惩。\n';
    const head = '一、主要做法\n各渡口专人值守。\n';
    const names = '|渡口|船只|\n|---|---|\n';
    const rows = ['|东河|3|\n', '|西岸|12|\n', '|南山|5|\n'];
    const sectionOf = (before: string, after: string, words: string): string[] =>
      compare(parse(before), parse(after))
        .changes.flatMap((change): Change[] =>
          change.kind === 'move' ? [change, ...change.changes] : [change],
        )
        .filter(
          ({ kind, before: out }) => kind === 'delete' && before.slice(out.start, out.end).includes(words),
        )
        .map(({ section }) => section);
    const before = head + people + names + rows.join('') + plan;
    const moved = plan.replace('三', '二') + people.replace('二、', '三、');
    const [east, , south] = rows as [string, string, string];
    assert.deepEqual(sectionOf(before, head + names + east + south + moved, '西岸'), ['一、主要做法']);
    // What has moved along with the heading.
    const along = head + plan.replace('三', '二') + people.replace('二、', '三、') + names + east + south;
    assert.deepEqual(sectionOf(before, along, '西岸'), ['三、人员配备']);
    // A paragraph goes with the words above it.
    const last = '此外，渡工待遇偏低。\n';
    assert.deepEqual(
      sectionOf(before.replace(names, last + names), head + names + rows.join('') + moved, '待遇'),
      ['三、人员配备'],
    );
  });

  test('under their heading, in their part, in the front matter', () => {
    assert.deepEqual(
      sections(
        `---\n主送: 甲\n---\n${REPORT}`,
        `---\n主送: 乙\n---\n${REPORT.replace('上半年', '全年').replace('12次', '13次').replace('水务局\n', '水利局\n')}`,
      ),
      ['文件头', '标题', '（一）加强组织领导', '署名'],
    );
  });
});
