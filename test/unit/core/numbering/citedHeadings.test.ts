import assert from 'node:assert/strict';
import { citedHeadingsIn } from '../../../../src/core/numbering/citedHeadings';
import { parse } from '../../../../src/core/report/parse';
import { labelOf } from '../../../../src/core/report/sections';
import { toHan } from '../../../../src/core/text/numerals';
import { allAre } from '../../allAre';

/** `引用 → 标题|标题` for each place of `text` that names headings of it. */
const cited = (text: string): string[] => {
  const report = parse(text);
  return report.lines.flatMap((line) =>
    citedHeadingsIn(report, line).map(
      ({ start, end, headings }) =>
        `${text.slice(start, end)} → ${headings.map((heading) => labelOf(report, heading)).join('|')}`,
    ),
  );
};

const PAPER = `一、做法
（一）学习。
1.读书。
2.讨论。
（二）落实。
二、问题
（一）不深。
（二）不实。
（三）不严。
三、打算
`;

suite('headings that a text cites', () => {
  for (const [words, answers] of [
    ['见第二部分第（三）项。', ['第二部分 → 二、问题', '第（三）项 → （三）不严']],
    ['按第三部分所列措施', ['第三部分 → 三、打算']],
    ['详见二、（二）。', ['二、 → 二、问题', '（二） → （二）不实']],
    ['详见一、（一）2.。', ['一、 → 一、做法', '（一） → （一）学习', '2. → 2.讨论']],
    ['落实第一部分第（一）项第2点', ['第一部分 → 一、做法', '第（一）项 → （一）学习', '第2点 → 2.讨论']],
    ['见二、（一）和（三）。', ['二、 → 二、问题', '（一） → （一）不深', '（三） → （三）不严']],
    ['见正文第一部分', ['第一部分 → 一、做法']],
    ['对照本报告第二部分', ['第二部分 → 二、问题']],
    // Two may be meant: that of the list right above, and that of the level.
    ['针对上述第二条，', ['上述第二条 → 二、问题|（二）不实']],
    ['前述第（三）项', ['前述第（三）项 → （三）不严']],
  ] as const) {
    test(`${words} below 三、`, () => assert.deepEqual(cited(PAPER + words), answers));
  }

  for (const words of [
    '依据《办法》第三部分、第（二）项',
    '《条例》第二条、第三条和第（一）项',
    '该方案第二部分第（一）项',
    '会议第一部分学习，第二部分讨论。',
    '第一部分，总结；第二部分，部署。',
    '一、二季度平台统一、数据同源',
    '第三条规定',
    '（二）项目名称',
    '按照第一款办理。',
    '第一部分“成绩”写得好。',
    '第三项目部',
    '见第九部分第（一）项',
    '依据条例第五条第（二）项',
  ]) {
    test(`none: ${words}`, () => assert.deepEqual(cited(`${PAPER}${words}`), []));
  }

  test('are those around the place, and not the ordinal of the line itself', () => {
    assert.deepEqual(
      cited('一、甲\n（一）子。按第（二）项办。\n（二）丑。\n二、乙\n（一）寅。\n（二）卯。见第（一）项。\n'),
      ['第（二）项 → （二）丑', '第（一）项 → （一）寅'],
    );
  });

  test('may be more than one', () => {
    assert.deepEqual(cited('一、甲\n二、乙\n二、丙\n见第二部分。'), ['第二部分 → 二、乙|二、丙']);
  });

  test('are those of the annex that cites them', () => {
    const text =
      '关于检查的通知\n一、甲\n二、乙\n见第二部分。\n附件：名单\n\n附件\n名单\n一、丙\n二、丁\n见第二部分。\n';
    assert.deepEqual(cited(text), ['第二部分 → 二、乙', '第二部分 → 二、丁']);
  });

  test('are articles, wherever they stand', () => {
    const text =
      '某局管理办法\n第一章　总则\n第一条　为了甲。\n第二条　下列情形：\n（一）子；\n（二）丑。\n第二章　分则\n第三条　有本办法第二条第（二）项情形的，适用第一章第一条。\n第四条　依照《某法》第二条、第三条执行。\n第五条　本条第（一）项，第二条第（一）项至第（二）项。\n';
    assert.deepEqual(cited(text), [
      '第二条 → 第二条 下列情形：',
      '第（二）项 → （二）丑',
      '第一章 → 第一章 总则',
      '第一条 → 第一条 为了甲',
      '第二条 → 第二条 下列情形：',
      '第（一）项 → （一）子；',
      '第（二）项 → （二）丑',
    ]);
  });

  test('go through the 款 of an article', () => {
    const text =
      '某局管理办法\n第一条　下列情形：\n（一）子；\n（二）丑。\n第二条　有第一条第一款第（二）项情形的，办理。\n';
    assert.deepEqual(cited(text), ['第一条 → 第一条 下列情形：', '第（二）项 → （二）丑']);
  });

  test('are none where too many may be meant', () => {
    const lists = ['甲', '乙', '丙']
      .map((name, i) => `${toHan(i + 1)}、${name}\n（一）子\n1.寅\n2.卯\n`)
      .join('');
    assert.deepEqual(cited(`${lists}四、丁\n参照第2点执行。`), []);
  });

  test('keep to the number that is written, in digits and circles', () => {
    const text = '一、甲\n（一）子\n1.寅\n①辰\n②巳\n2.卯\n第2项、第1项和第②项。\n';
    assert.deepEqual(cited(text), ['第2项 → 2.卯', '第1项 → 1.寅']);
  });
});

suite('an ordinal alone', () => {
  /** Whether `words` behind the paper cite one heading and no more. */
  const cites = (words: string): boolean => cited(`${PAPER}${words}`).length === 1;

  test('is cited behind a cue', () => {
    allAre(
      '见 参阅 前述 上述 前文 上文 前面 以上 对照 参照 按 依 按照 依照 根据 正文 文中 本文 本报告 见第 上述的 正文中',
      (cue) => cites(`${cue}（三）落实。`),
    );
    allAre('由 在 对 和 同意 关于 ，', (cue) => !cites(`工作${cue}（三）落实。`));
  });

  test('is cited as 一、 behind fewer', () => {
    allAre('见 参阅 前述 上述 前文 上文 正文 本文 本报告 对照 参照', (cue) => cites(`${cue}二、落实。`));
    allAre('按照 依照 根据 以上 前面 同', (cue) => !cites(`${cue}二、落实。`));
  });

  test('is not cited as a part of a meeting, a speech or an examination', () => {
    allAre(
      '会议 会 活动 讲话 培训 课程 课 考试 测试 测评 论坛 仪式 节目 试题 试卷 书 文章 文章的 议程 演出 比赛 项目 机制 决议 决议案 报告 会议的',
      (whole) => !cites(`${whole}第二部分内容。`),
    );
    assert.equal(cites('本报告第二部分内容。'), true);
    assert.equal(cites('详见第二部分内容。'), true);
    assert.equal(cites('会议内容如下，第二部分列出。'), true);
  });

  test('is not cited where parts are told one by one', () => {
    allAre('， , ： : “ " 《 是 为 由 围绕 主要 重点', (behind) => !cites(`材料，第二部分${behind}内容`));
    assert.equal(cites('材料，第二部分内容，主要围绕问题'), true);
  });

  test('is cited with what leads to it', () => {
    const whole = (words: string): string[] => {
      const report = parse(`${PAPER}${words}`);
      return citedHeadingsIn(report, report.lines.at(-1)!).map(({ whole: { start, end } }) =>
        report.text.slice(start, end),
      );
    };
    for (const lead of ['前述', '上述', '前文', '上文', '前面', '以上', '前述的'])
      assert.deepEqual(whole(`${lead}第二部分内容。`), [`${lead}第二部分`], lead);
    assert.deepEqual(whole('见第二部分内容。'), ['第二部分']);
    assert.deepEqual(whole('见第二部分中的第（三）项。'), [
      '第二部分中的第（三）项',
      '第二部分中的第（三）项',
    ]);
  });

  test('goes on below the one before it', () => {
    for (const between of ['', '中', '的', '中的', '之'])
      assert.deepEqual(
        cited(`${PAPER}见第二部分${between}（三）`),
        ['第二部分 → 二、问题', '（三） → （三）不严'],
        between,
      );
    for (const between of ['里', '以内', '，另有'])
      assert.deepEqual(cited(`${PAPER}见第二部分${between}（一）`), ['第二部分 → 二、问题'], between);
  });

  test('goes with those beside it', () => {
    const signs = ['、', '，', ',', '~', '～', '–', '—', '-'];
    const words = ['', '和', '及', '与', '或', '至', '到', '以及', '至第', '到第', '，至第'];
    for (const between of [...signs, ...words])
      assert.deepEqual(
        cited(`${PAPER}见第二部分（一）${between}（三）。`)
          .slice(1)
          .map((each) => each.split(' ')[2]),
        ['（一）不深', '（三）不严'],
        between,
      );
  });

  test('is no ordinal where it begins a word', () => {
    allAre('项目 部分评 条件 点位', (word) => !cites(`见第二${word}`));
  });
});

const LIST = `一、做法
（一）学习。
（二）落实。
（三）整改。
`;

suite('an ordinal in brackets', () => {
  const within = (words: string): string[] => cited(`${LIST}${words}`).map((each) => each.split(' ')[0]!);

  test('is cited with a unit behind it, or behind the list that it begins', () => {
    assert.deepEqual(within('完成（二）项任务。'), ['（二）项']);
    assert.deepEqual(within('完成（二）点要求。'), ['（二）点']);
    assert.deepEqual(within('完成（一）、（二）项任务。'), ['（一）', '（二）项']);
    assert.deepEqual(within('完成（一），（二）及第（三）项。'), ['（一）', '（二）', '第（三）项']);
    assert.deepEqual(within('完成（一）以及（二）项。'), ['（一）', '（二）项']);
    assert.deepEqual(within('完成（一）、（二）任务。'), []);
    assert.deepEqual(within('完成（二）任务。'), []);
    assert.deepEqual(within('完成第（二）任务。'), ['第（二）']);
  });

  test('is no citation where it opens a list', () => {
    for (const before of [
      '要求。',
      '要求；',
      '要求;',
      '要求：',
      '要求:',
      '要求！',
      '要求？',
      '要求。　',
      '要求； ',
    ])
      assert.deepEqual(within(`${before}（二）项任务。`), [], before);
    assert.deepEqual(within('要求，（二）项任务。'), ['（二）项']);
    assert.deepEqual(cited('　（二）项任务见附表。'), []);
  });

  test('is the one in the same brackets', () => {
    assert.deepEqual(cited('一、甲\n（一）子\n（1）寅\n（2）卯\n见第（2）项、（2）项和第（二）项。'), [
      '第（2）项 → （2）卯',
      '（2）项 → （2）卯',
    ]);
    assert.deepEqual(cited('一、甲\n（一）子\n（1）寅\n①辰\n②巳\n见（1）②，第②项。'), [
      '（1） → （1）寅',
      '② → ②巳',
      '第②项 → ②巳',
    ]);
  });

  test('is no number that cannot be read', () => assert.deepEqual(within('见（百一百）、（一一十）。'), []));
});

const LAW = `某局管理办法
第一章　总则
第一节　目的
第一条　为了甲。
第二条　下列情形：
（一）子；
（二）丑。
第二节　原则
第三条　丙。
第二章　分则
第四条　丁。
第五条　戊。
`;

suite('articles, sections and chapters', () => {
  for (const [words, answers] of [
    ['按第一章第二节办理。', ['第一章 → 第一章 总则', '第二节 → 第二节 原则']],
    // Articles are numbered through: the chapter may be named before them.
    ['按第一章第三条办理。', ['第一章 → 第一章 总则', '第三条 → 第三条 丙']],
    ['按第二章第五条办理。', ['第二章 → 第二章 分则', '第五条 → 第五条 戊']],
    ['按第二章第三条办理。', ['第二章 → 第二章 分则']],
    ['见第二条第一款、第二款第（二）项。', ['第二条 → 第二条 下列情形：', '第（二）项 → （二）丑']],
    ['见第二条第1项。', ['第二条 → 第二条 下列情形：']],
    ['前述第二条所列', ['前述第二条 → 第二条 下列情形：']],
    ['下述第二条所列', []],
    ['下文第七条所列', ['下文第七条 → 第七条 己']],
    ['前述第七条所列', []],
    ['《某法》已有规定，第二条从之。', []],
    ['《某法》已有规定。第二条从之。', ['第二条 → 第二条 下列情形：']],
    ['《某法》已有规定；第二条从之。', ['第二条 → 第二条 下列情形：']],
    ['《某法》已有规定！第二条从之。', ['第二条 → 第二条 下列情形：']],
    ['《某法》有规定吗？第二条从之。', ['第二条 → 第二条 下列情形：']],
    ['《某法》已有规定，本办法第二条从之。', ['第二条 → 第二条 下列情形：']],
    ['《某法》已有规定，参照第二条办理。', ['第二条 → 第二条 下列情形：']],
    ['依据上位法第二条办理。', []],
    ['实施条例第二条已有规定。', []],
    ['一经法定第二条即可办理。', []],
  ] as const)
    test(words, () => assert.deepEqual(cited(`${LAW}第六条　${words}\n第七条　己。\n`), answers));
});

suite('parts', () => {
  test('are those called so, or else the headings 一、', () => {
    assert.deepEqual(cited('第一部分　甲\n一、子\n二、丑\n第二部分　乙\n见第二部分。'), [
      '第二部分 → 第二部分 乙',
    ]);
    for (const unit of ['部分', '大项', '大点'])
      assert.deepEqual(cited(`${PAPER}材料第二${unit}列出`), [`第二${unit} → 二、问题`]);
  });

  test('条 below them is said of any item', () =>
    assert.deepEqual(cited(`${PAPER}见第二部分第三条。`), ['第二部分 → 二、问题', '第三条 → （三）不严']));

  test('of another whole are followed by more of the same, up to the end of the sentence', () => {
    for (const [words, parts] of [
      ['会议第一部分学习，第二部分讨论。', []],
      ['会议第一部分学习，见第二部分。', ['第二部分']],
      ...['。', '；', '！', '？'].map(
        (end) => [`会议第一部分学习${end}第二部分列出。`, ['第二部分']] as const,
      ),
      ['会议第一部分学习，第（一）项讨论，前文所列各项工作中，第二部分列出。', ['第二部分']],
    ] as const)
      assert.deepEqual(
        cited(`${PAPER}${words}`).map((each) => each.split(' ')[0]),
        parts,
        words,
      );
  });

  test('are named a dozen characters behind their cue', () => {
    assert.deepEqual(cited(`${PAPER}会议强调，第二部分`), ['第二部分 → 二、问题']);
    assert.deepEqual(cited(`${PAPER}见中中中中中中中中中中中（三）`), ['（三） → （三）不严']);
    assert.deepEqual(cited(`${PAPER}见中中中中中中中中中中中中（三）`), []);
  });
});

suite('上述第二条', () => {
  const TEXT =
    '一、甲\n（一）子\n1.寅\n2.卯\n（二）丑\n1.辰\n2.巳\n针对CITED，\n二、乙\n（一）午\n（二）未\n';

  for (const [words, headings] of [
    // It stands in the text of 2.巳, which is no item before it.
    ['上述第二条', '2.卯'],
    ['前述第一条', '（一）子|1.寅|1.辰'],
    ['下述第二条', '二、乙'],
    ['第二条', undefined],
    ['本文第二条', '2.卯|（二）丑|2.巳|二、乙'],
    ['上述第三项', undefined],
  ] as const)
    test(`may be what stands where ${words} says`, () =>
      assert.deepEqual(
        cited(TEXT.replace('CITED', words)),
        headings === undefined ? [] : [`${words.replace('本文', '')} → ${headings}`],
      ));
});

suite('the text of a heading', () => {
  test('cites others, and not by the ordinals that it and its list begin with', () => {
    assert.deepEqual(cited('一、甲\n二、见一、甲。\n'), ['一、 → 一、甲']);
    assert.deepEqual(cited('一、甲\n（一）子。\n（二）丑。见（一）：（三）项。\n（三）寅。'), [
      '（一） → （一）子',
    ]);
    assert.deepEqual(cited('一、甲\n二、乙\n（一）一是见第一部分；二是见二、乙。'), [
      '第一部分 → 一、甲',
      '二、 → 二、乙',
    ]);
  });
});
