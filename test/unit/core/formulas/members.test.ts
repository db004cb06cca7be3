import assert from 'node:assert/strict';
import { findMemberSlips, indexMembers, type MemberList } from '../../../../src/core/formulas/members';
import { applyEdits } from '../../../../src/core/text/edits';

const LISTS: readonly MemberList[] = [
  { names: ['四个意识'], members: ['政治意识', '大局意识', '核心意识', '看齐意识'], strict: true },
  { names: ['三基'], members: ['基本理论', '基本路线', '基本方略'] },
  { names: ['五育'], members: ['德', '智', '体', '美', '劳'] },
];
const index = indexMembers(LISTS);

/** Each slip: its kind, where it stands, what is missing, and the text once it is put right. */
const slips = (text: string): string[] =>
  findMemberSlips(text, index).map(
    ({ kind, start, end, missing, edits }) =>
      `${kind} ${text.slice(start, end)}${missing.length > 0 ? ` -${missing.join()}` : ''} → ${applyEdits(text, edits)}`,
  );

suite('The members of a formula', () => {
  for (const [text, ...expected] of [
    // All are there, in their order, however they are parted and quoted.
    ['增强政治意识、大局意识、核心意识、看齐意识。'],
    ['增强政治意识，大局意识和核心意识及看齐意识。'],
    ['增强政治意识大局意识核心意识看齐意识。'],
    ['增强“政治意识”“大局意识”“核心意识”“看齐意识”。'],
    // Out of order.
    [
      '增强政治意识、核心意识、大局意识、看齐意识。',
      'order 政治意识、核心意识、大局意识、看齐意识 → 增强政治意识、大局意识、核心意识、看齐意识。',
    ],
    [
      '增强看齐意识、大局意识、核心意识、政治意识。',
      'order 看齐意识、大局意识、核心意识、政治意识 → 增强政治意识、大局意识、核心意识、看齐意识。',
    ],
    [
      '增强“政治意识”“核心意识”“大局意识”“看齐意识”。',
      'order 政治意识”“核心意识”“大局意识”“看齐意识 → 增强“政治意识”“大局意识”“核心意识”“看齐意识”。',
    ],
    // One twice, and so another missing.
    [
      '增强政治意识、大局意识、大局意识、看齐意识。',
      'twice 政治意识、大局意识、大局意识、看齐意识 -核心意识 → 增强政治意识、大局意识、核心意识、看齐意识。',
    ],
    [
      '增强政治意识、政治意识、核心意识、看齐意识。',
      'twice 政治意识、政治意识、核心意识、看齐意识 -大局意识 → 增强政治意识、大局意识、核心意识、看齐意识。',
    ],
    ['增强政治意识、大局意识、大局意识、大局意识。'],
    ['增强大局意识、政治意识、大局意识、看齐意识。'],
    // One left out between the first and the last.
    [
      '增强政治意识、核心意识、看齐意识。',
      'missing 政治意识、核心意识、看齐意识 -大局意识 → 增强政治意识、大局意识、核心意识、看齐意识。',
    ],
    [
      '增强政治意识、大局意识、看齐意识。',
      'missing 政治意识、大局意识、看齐意识 -核心意识 → 增强政治意识、大局意识、核心意识、看齐意识。',
    ],
    [
      '增强政治意识大局意识看齐意识。',
      'missing 政治意识大局意识看齐意识 -核心意识 → 增强政治意识大局意识核心意识看齐意识。',
    ],
    // The first or the last is missed only where the list is named.
    ['增强大局意识、核心意识、看齐意识。'],
    ['增强政治意识、大局意识、核心意识。'],
    [
      '增强“四个意识”，即大局意识、核心意识、看齐意识。',
      'missing 大局意识、核心意识、看齐意识 -政治意识 → 增强“四个意识”，即政治意识、大局意识、核心意识、看齐意识。',
    ],
    [
      '增强政治意识、大局意识、核心意识“四个意识”。',
      'missing 政治意识、大局意识、核心意识 -看齐意识 → 增强政治意识、大局意识、核心意识、看齐意识“四个意识”。',
    ],
    [
      '增强“四个意识”（政治意识、大局意识、核心意识）。',
      'missing 政治意识、大局意识、核心意识 -看齐意识 → 增强“四个意识”（政治意识、大局意识、核心意识、看齐意识）。',
    ],
    ['增强“四个意识”，贯彻政治意识、大局意识、核心意识。'],
    // A list that goes on, or has begun before, is another one.
    ['增强法治意识、政治意识、核心意识、看齐意识。'],
    ['增强政治意识、核心意识、看齐意识、法治意识。'],
    ['增强政治意识、核心意识、看齐意识和法治意识。'],
    ['增强政治意识、核心意识、看齐意识等。'],
    ['增强政治意识、核心意识、看齐意识以及法治意识。'],
    // Two left out, or left out and out of order.
    ['增强政治意识、看齐意识。'],
    ['增强政治意识、看齐意识、核心意识。'],
    ['增强政治意识。'],
    // What is not strict is missed only where it is named.
    ['坚持基本理论、基本方略。'],
    [
      '坚持“三基”：基本理论、基本方略。',
      'missing 基本理论、基本方略 -基本路线 → 坚持“三基”：基本理论、基本路线、基本方略。',
    ],
    [
      '坚持基本路线、基本方略的“三基”。',
      'missing 基本路线、基本方略 -基本理论 → 坚持基本理论、基本路线、基本方略的“三基”。',
    ],
    [
      '坚持基本理论、基本方略、基本路线。',
      'order 基本理论、基本方略、基本路线 → 坚持基本理论、基本路线、基本方略。',
    ],
    // Two lists in one text.
    [
      '增强政治意识、核心意识、看齐意识，坚持基本路线、基本理论、基本方略。',
      'missing 政治意识、核心意识、看齐意识 -大局意识 → 增强政治意识、大局意识、核心意识、看齐意识，坚持基本路线、基本理论、基本方略。',
      'order 基本路线、基本理论、基本方略 → 增强政治意识、核心意识、看齐意识，坚持基本理论、基本路线、基本方略。',
    ],
    [''],
    ['政'],
  ] as const) {
    test(text, () => assert.deepEqual(slips(text), expected));
  }

  for (const lead of [
    '（',
    '：',
    ':',
    '(',
    '——',
    '即',
    '，即',
    '包括',
    '就是',
    '也就是',
    '分别是',
    '是指',
    '，也就是：',
  ])
    test(`are named before ${lead}`, () => assert.equal(slips(`“三基”${lead}基本理论、基本方略`).length, 1));

  for (const lead of ['、', '，', '。', '以及', '要'])
    test(`are not named before ${lead}`, () =>
      assert.equal(slips(`“三基”${lead}基本理论、基本方略`).length, 0));

  const ALL = ['政治意识', '大局意识', '核心意识', '看齐意识'] as const;
  for (const separator of ['、', '，', '以及', '和', '与', '及', ''])
    test(`may be parted by ${separator || 'nothing'}`, () => {
      assert.deepEqual(slips(`增强${ALL.join(separator)}。`), []);
      assert.equal(slips(`增强${[ALL[0], ALL[2], ALL[1], ALL[3]].join(separator)}。`).length, 1);
    });
  for (const separator of ['；', '。', '、、', '又'])
    test(`are no list where ${separator} parts them`, () =>
      assert.deepEqual(slips(`增强${[ALL[0], ALL[2], ALL[1], ALL[3]].join(separator)}。`), []));

  const THREE = ALL.slice(0, 3).join('、');
  for (const behind of ['、', '以及', '和', '与', '及', '等'])
    test(`are another list where it goes on with ${behind}`, () => {
      assert.equal(slips(`增强“四个意识”，即${THREE}。`).length, 1);
      assert.deepEqual(slips(`增强“四个意识”，即${THREE}${behind}法治意识。`), []);
    });

  for (const lead of [
    '（',
    '：',
    ':',
    '(',
    '——',
    '即',
    '，即',
    '包括',
    '，包括',
    '就是',
    '也就是',
    '分别是',
    '是指',
    '：即',
  ])
    test(`are announced by the name and ${lead}`, () =>
      assert.deepEqual(slips(`增强“四个意识”${lead}${THREE}。`), [
        `missing ${THREE} -看齐意识 → 增强“四个意识”${lead}${ALL.join('、')}。`,
      ]));
  for (const lead of ['', '，', '、', '和', '以', '。即', '，增强'])
    test(`are not announced by the name and ${lead || 'nothing'}`, () =>
      assert.deepEqual(slips(`增强“四个意识”${lead}${THREE}。`), []));

  for (const behind of ['', '的', '这', '等', '（', '('])
    test(`are announced by ${behind || 'nothing'} and the name behind them`, () =>
      assert.equal(
        slips(`增强${THREE}${behind}“四个意识”。`).length,
        // 等 says that there are more.
        behind === '等' ? 0 : 1,
      ));
});
