import assert from 'node:assert/strict';
import { compared } from './shown/told';

/** Each change: `kind words → words`, with `/` for the end of a line; of what has moved with what was changed in it. */
function changes(before: string, after: string): string[] {
  const words = (text: string, { start, end }: { start: number; end: number }): string =>
    text.slice(start, end).replaceAll('\n', '/');
  return compared(before, after).changes.map((change) => {
    const inside = change.kind === 'move' ? change.changes : [];
    const told = [change, ...inside].map(
      (each) => `${each.kind} ${words(before, each.before)} → ${words(after, each.after)}`,
    );
    return told.join('; ');
  });
}

const A = '召开了专题会议研究部署。';
const B = '完成了全部整改任务并销号。';
const C = '落实了值班值守制度要求。';
const LONG = (kind: string): string => `召开了${kind}会议研究部署河道清淤整治工作并形成纪要印发各单位。`;
const D = '组织党员干部到社区报到服务。';
const CHANGED = [
  '健全了协调联动工作机制。',
  '压实了各级各部门责任。',
  '加强了督促检查考核问效。',
  '完善了应急处置体系。',
];
const NEW = [
  '开展普法宣传活动多场。',
  '修缮村级活动场所若干。',
  '发放慰问物资一批到户。',
  '举办技能培训班两期整。',
];
const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

suite('What stands elsewhere', () => {
  for (const [name, before, after, expected] of [
    [
      'is nothing that was changed where it stands, though another is put in that is like it',
      `${LONG('专题')}\n${B}\n${C}\n`,
      `${LONG('重要')}\n${B}\n${C}\n${LONG('专项')}\n`,
      ['replace 专题 → 重要', `insert  → ${LONG('专项')}/`],
    ],
    [
      'is nothing that was changed where it stands, though another is taken out that was like it',
      `${LONG('重要')}\n${B}\n${C}\n${LONG('专项')}\n`,
      `${LONG('专题')}\n${B}\n${C}\n`,
      ['replace 重要 → 专题', `delete ${LONG('专项')}/ → `],
    ],
    ['is a sentence that has moved', `${A}${B}${C}\n${D}`, `${B}${C}\n${D}${A}`, [`move ${A} → ${A}`]],
    [
      'is one of six characters',
      `做完大好事。${B}${C}\n${D}`,
      `${B}${C}\n${D}做完大好事。`,
      ['move 做完大好事。 → 做完大好事。'],
    ],
    [
      'is written anew where it says less',
      `做大好事。${B}${C}\n${D}`,
      `${B}${C}\n${D}做大好事。`,
      ['delete 做大好事。 → ', 'insert  → 做大好事。'],
    ],
    [
      'has moved with what was changed at its edge',
      lines(A, B.replace('销号', '办结'), C, D),
      lines(C, D, A, B),
      [`move ${A}/${B.replace('销号', '办结')}/ → ${A}/${B}/; replace 办结 → 销号`],
    ],
    [
      'has not taken along what is another at its edge',
      lines(A, NEW[0]!, C, D),
      lines(C, D, A, B),
      [`delete ${NEW[0]}/ → `, `move ${A}/ → ${A}/`, `insert  → ${B}/`],
    ],
    [
      'is a section, with its ordinal',
      lines('一、甲项工作', A, '二、乙项工作', B, '三、丙项工作', C),
      lines('一、丙项工作', C, '二、甲项工作', A, '三、乙项工作', B),
      [
        `move 三、丙项工作/${C}/ → 一、丙项工作/${C}/; renumber 三、 → 一、`,
        'renumber 一、 → 二、',
        'renumber 二、 → 三、',
      ],
    ],
    [
      'is a section with other words in its sentences',
      lines('一、甲项工作', `${A}一共五次。`, '二、乙项工作', B + D, '三、丙项工作', C),
      lines(
        '一、乙项工作',
        B + D,
        '二、丙项工作',
        C,
        '三、甲项工作',
        `${A.replace('研究', '认真')}一共六次。`,
      ),
      [
        'renumber 二、 → 一、',
        'renumber 三、 → 二、',
        `move 一、甲项工作/${A}一共五次。/ → 三、甲项工作/${A.replace('研究', '认真')}一共六次。/; renumber 一、 → 三、; replace 研究 → 认真; replace 五次 → 六次`,
      ],
    ],
    [
      'is no section that says something else',
      lines('一、甲项工作', A, '二、乙项工作', B, '三、丙项工作', C),
      lines('一、乙项工作', B, '二、丙项工作', C, '三、丁项工作', D),
      [
        `delete 一、甲项工作/${A}/ → `,
        'renumber 二、 → 一、',
        'renumber 三、 → 二、',
        `insert  → 三、丁项工作/${D}/`,
      ],
    ],
    [
      'is an item of a list',
      '一是召开了专题会议研究部署；二是完成了全部整改任务；三是落实了值班制度要求。\n',
      '一是落实了值班制度要求；二是召开了专题会议研究部署；三是完成了全部整改任务。\n',
      [
        'move 三是落实了值班制度要求。 → 一是落实了值班制度要求；; renumber 三是 → 一是; replace 。 → ；',
        'renumber 一是 → 二是',
        'renumber 二是 → 三是',
        'replace ； → 。',
      ],
    ],
    [
      'is a row of a table, with a word changed in it',
      lines('|姓名|单位|', '|---|---|', '|周敏敏|市水务局主任|', '|李明|市财政局|', '|王强|市教育局|'),
      lines('|姓名|单位|', '|---|---|', '|李明|市财政局|', '|王强|市教育局|', '|周敏敏|市水务局副主任|'),
      ['move |周敏敏|市水务局主任|/ → |周敏敏|市水务局副主任|/; replace 市水务局主任 → 市水务局副主任'],
    ],
    [
      'is a sentence of which nearly all is the same',
      lines('我们召开了全市防汛专题会议研究部署工作。', B, C),
      lines(B, C, '我们召开了全市防汛专题会议研究落实工作。'),
      [
        'move 我们召开了全市防汛专题会议研究部署工作。/ → 我们召开了全市防汛专题会议研究落实工作。/; replace 部署 → 落实',
      ],
    ],
    [
      'is written anew where little of it is the same',
      lines(A, B, C),
      lines(B, C, '召开了多次座谈会听取意见。'),
      [`delete ${A}/ → `, 'insert  → 召开了多次座谈会听取意见。/'],
    ],
    [
      'takes the rest of its first and last line along, whatever was done to that, where it is several lines',
      lines(`${CHANGED[0]}${A}`, `${B}${CHANGED[1]}`, C, D),
      lines(C, D, `${NEW[0]}${A}`, `${B}${NEW[1]}`),
      [
        `move ${CHANGED[0]}${A}/${B}${CHANGED[1]}/ → ${NEW[0]}${A}/${B}${NEW[1]}/; replace ${CHANGED[0]} → ${NEW[0]}; replace ${CHANGED[1]} → ${NEW[1]}`,
      ],
    ],
    [
      'takes nothing along that stands where it stood',
      lines(`${C}${A}`, `${B}${CHANGED[1]}`, D, NEW[2]!, NEW[3]!),
      lines(C, D, NEW[2]!, NEW[3]!, A, `${B}${NEW[1]}`),
      [`delete ${CHANGED[1]} → `, `move ${A}/${B} → ${A}/${B}`, `insert  → ${NEW[1]}/`],
    ],
    [
      'takes no rest of a line along where it is one line',
      lines(`${CHANGED[0]}${A}`, B, C, D),
      lines(B, C, D, `${NEW[0]}${A}`),
      [`delete ${CHANGED[0]} → `, `insert  → ${NEW[0]}`, `move ${A}/ → ${A}/`],
    ],
    [
      'is a section with what stands below its own sections',
      lines('一、甲项工作', A, '（一）乙项任务', B, '二、丙项工作', C, '三、丁项工作', D, NEW[0]!),
      lines('一、丙项工作', C, '二、丁项工作', D, NEW[0]!, '三、甲项工作', A, '（一）乙项任务', B),
      [
        'renumber 二、 → 一、',
        'renumber 三、 → 二、',
        `move 一、甲项工作/${A}/（一）乙项任务/${B}/ → 三、甲项工作/${A}/（一）乙项任务/${B}/; renumber 一、 → 三、`,
      ],
    ],
    [
      'is a section up to the next of its level, all that was changed in it with it',
      lines('一、甲项工作', A, CHANGED[0]!, '二、丙项工作', C, D, '三、丁项工作', NEW[0]!, NEW[1]!),
      lines('一、丙项工作', C, D, '二、丁项工作', NEW[0]!, NEW[1]!, '三、甲项工作', A, CHANGED[1]!),
      [
        'renumber 二、 → 一、',
        'renumber 三、 → 二、',
        `move 一、甲项工作/${A}/${CHANGED[0]}/ → 三、甲项工作/${A}/${CHANGED[1]}/; renumber 一、 → 三、; replace ${CHANGED[0]} → ${CHANGED[1]}`,
      ],
    ],
    [
      'is no section as short as nine characters, if it was changed',
      lines('一、甲项任', '办结五十件。', '二、丙项工作', C, '三、丁项工作', D),
      lines('一、丙项工作', C, '二、丁项工作', D, '三、甲项任', '办结六十件。'),
      [
        'delete 一、甲项任/办结五十件。/ → ',
        'renumber 二、 → 一、',
        'renumber 三、 → 二、',
        'insert  → 三、甲项任/办结六十件。/',
      ],
    ],
    [
      'is one of ten',
      lines('一、甲项任务', '办结五十件。', '二、丙项工作', C, '三、丁项工作', D),
      lines('一、丙项工作', C, '二、丁项工作', D, '三、甲项任务', '办结六十件。'),
      [
        'renumber 二、 → 一、',
        'renumber 三、 → 二、',
        'move 一、甲项任务/办结五十件。/ → 三、甲项任务/办结六十件。/; renumber 一、 → 三、; replace 五十件 → 六十件',
      ],
    ],
    [
      'is a sentence of fifteen characters, changed',
      lines('我召开了专题会议研究部署工作。', C, D),
      lines(C, D, '我召开了专题会议研究落实工作。'),
      ['move 我召开了专题会议研究部署工作。/ → 我召开了专题会议研究落实工作。/; replace 部署 → 落实'],
    ],
    [
      'is none of fourteen',
      lines('召开了专题会议研究部署工作。', C, D),
      lines(C, D, '召开了专题会议研究落实工作。'),
      ['delete 召开了专题会议研究部署工作。/ → ', 'insert  → 召开了专题会议研究落实工作。/'],
    ],
    [
      'is the best of two that it could be',
      lines('我们召开了全市防汛专题会议研究部署工作。', B, C),
      lines(B, C, '我们召开了全省防汛专题会议研究落实工作。', '我们召开了全市防汛专题会议研究落实工作。'),
      [
        'insert  → 我们召开了全省防汛专题会议研究落实工作。/',
        'move 我们召开了全市防汛专题会议研究部署工作。/ → 我们召开了全市防汛专题会议研究落实工作。/; replace 部署 → 落实',
      ],
    ],
    [
      'is moved once',
      lines('我们召开了全市防汛专题会议研究部署工作。', '我们召开了全市防汛专题会议研究布置工作。', B, C),
      lines(B, C, '我们召开了全市防汛专题会议研究落实工作。'),
      [
        'delete 我们召开了全市防汛专题会议研究布置工作。/ → ',
        'move 我们召开了全市防汛专题会议研究部署工作。/ → 我们召开了全市防汛专题会议研究落实工作。/; replace 部署 → 落实',
      ],
    ],
    [
      'is the nearer one of two that say the same',
      `${A}${B}${A}${C}`,
      `${A}${C}${B}${A}`,
      [`move ${C} → ${C}`],
    ],
  ] as const)
    test(name, () => assert.deepEqual(changes(before, after), expected));

  for (const count of [1, 2, 3])
    test(`goes on over ${count} that were changed in its midst`, () => {
      const [first, ...others] = changes(
        lines(A, ...CHANGED.slice(0, count), B, C, D),
        lines(C, D, A, ...NEW.slice(0, count), B),
      );
      assert.deepEqual(others, []);
      assert.ok(first!.startsWith(`move ${A}/${CHANGED.slice(0, count).join('/')}/${B}/ → `), first);
    });

  test('ends where four were changed', () =>
    assert.deepEqual(changes(lines(A, ...CHANGED, B, C, D), lines(C, D, A, ...NEW, B)), [
      `delete ${CHANGED.join('/')}/ → `,
      `move ${A}/ → ${A}/`,
      `insert  → ${NEW.join('/')}/`,
      `move ${B}/ → ${B}/`,
    ]));
});
