import assert from 'node:assert/strict';
import { clausesThatDiffer } from '../../../../src/core/compare/clauses';

/** The clauses that differ, as `words → words`. */
const told = (a: string, b: string): string[] =>
  clausesThatDiffer(a, b).map(
    ({ before, after }) => `${a.slice(before.start, before.end)} → ${b.slice(after.start, after.end)}`,
  );

suite('Clauses that differ', () => {
  test('lie between those that are the same', () => {
    assert.deepEqual(
      told(
        '会议传达文件精神，听取工作情况汇报，研究下一步工作，对全年任务作出安排。',
        '会议学习文件精神，听取工作情况汇报，研究近期工作，对全年任务作出安排。',
      ),
      ['会议传达文件精神， → 会议学习文件精神，', '研究下一步工作， → 研究近期工作，'],
    );
  });

  test('stand in one alone where they were put in, or taken out', () => {
    const short = '健全工作机制，压实各方责任，抓好督促检查，取得明显成效。';
    const long = '健全各项工作机制，加强统筹协调，压实各方责任，抓好督促检查，取得一定成效。';
    assert.deepEqual(told(short, long), [
      '健全工作机制， → 健全各项工作机制，加强统筹协调，',
      '取得明显成效。 → 取得一定成效。',
    ]);
    assert.deepEqual(told('压实各方责任，抓好督促检查，报送。', '先行部署，压实各方责任，报送。'), [
      ' → 先行部署，',
      '抓好督促检查， → ',
    ]);
  });

  test('are one where too little between them is the same', () => {
    assert.deepEqual(told('认真部署，抓好，全面总结。', '精心部署，抓好，及时总结。'), [
      '认真部署，抓好，全面总结。 → 精心部署，抓好，及时总结。',
    ]);
  });

  test('hold titles of papers and numbers as a whole', () => {
    assert.deepEqual(
      told(
        '印发《关于甲，乙和丙工作的意见》，明确任务分工要求，投入1，200元。',
        '印发《关于丁，乙和丙工作的意见》，明确任务分工要求，投入1，300元。',
      ),
      [
        '印发《关于甲，乙和丙工作的意见》， → 印发《关于丁，乙和丙工作的意见》，',
        '投入1，200元。 → 投入1，300元。',
      ],
    );
  });

  test('are all where most differ, and where marks are all that there is', () => {
    const a = Array.from({ length: 400 }, (_, i) => `甲${i}方面，`).join('');
    const b = a.replaceAll('甲', '乙');
    assert.equal(clausesThatDiffer(a, b).length, 1);
    assert.deepEqual(told('《'.repeat(3000), '，'.repeat(3000)), [
      `${'《'.repeat(3000)} → ${'，'.repeat(3000)}`,
    ]);
  });

  for (const [name, a, b, expected] of [
    ['one clause', '健全机制。', '完善机制。', ['健全机制。 → 完善机制。']],
    ['the first clause alone', '健全机制，压实责任。', '完善机制，压实责任。', ['健全机制， → 完善机制，']],
    ['the last alone', '健全机制，压实责任。', '健全机制，落实责任。', ['压实责任。 → 落实责任。']],
    // A clause that ends the line has no mark of its own.
    ['the last without its mark', '健全机制，压实责任', '健全机制，落实责任', ['压实责任 → 落实责任']],
    ['what was put in front', '压实责任。', '健全机制，压实责任。', ['压实责任。 → 健全机制，压实责任。']],
    // Six characters of clauses in both part what differs; fewer do not.
    [
      'what six characters part',
      '健全机制，压实责任，抓好督促。',
      '完善机制，压实责任，加强督促。',
      ['健全机制，压实责任，抓好督促。 → 完善机制，压实责任，加强督促。'],
    ],
    [
      'what more part',
      '健全机制，压实各责任，抓好督促。',
      '完善机制，压实各责任，加强督促。',
      ['健全机制， → 完善机制，', '抓好督促。 → 加强督促。'],
    ],
    // A title of a paper is in one clause with what stands before it.
    [
      'a title of a paper',
      '落实《关于甲，乙的意见》，压实责任。',
      '落实《关于甲，丙的意见》，压实责任。',
      ['落实《关于甲，乙的意见》， → 落实《关于甲，丙的意见》，'],
    ],
    [
      'what stands behind one',
      '落实《关于甲，乙的意见》，压实责任。',
      '落实《关于甲，乙的意见》，落实责任。',
      ['压实责任。 → 落实责任。'],
    ],
    ['a number', '投入1，200元，压实责任。', '投入1，300元，压实责任。', ['投入1，200元， → 投入1，300元，']],
    ['nothing but a mark', '压实责任。', '压实责任！', ['压实责任。 → 压实责任！']],
  ] as const)
    test(`are ${name}`, () => assert.deepEqual(told(a, b), expected));
});
