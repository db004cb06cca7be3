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
});
