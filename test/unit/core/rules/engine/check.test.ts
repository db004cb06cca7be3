import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import { checkerOf } from '../../../../../src/core/rules/engine/check';
import type { GatheringRule, ParagraphRule, Rule, Scope } from '../../../../../src/core/rules/engine/rule';
import type { Span } from '../../../../../src/core/text/span';

const head = { category: 'wording', severity: 'warning', title: '试', source: '例' } as const;

/** Finds each 错, and would put 对 there. */
const paragraphRule = (code: string, scope?: Scope): ParagraphRule => ({
  ...head,
  code,
  ...(scope && { scope }),
  triggers: ['错'],
  scan: (_paragraph, places) =>
    places.map((start) => ({
      start,
      end: start + 1,
      message: code,
      fix: [{ start, end: start + 1, text: '对' }],
      related: [{ start: start + 1, end: start + 2, message: '其后' }],
    })),
});

/** Finds every 错 but the first of the whole report. */
const gatheringRule: GatheringRule<Span> = {
  ...head,
  code: 'gathering',
  triggers: ['错'],
  scan: (_paragraph, places) => places.map((start) => ({ start, end: start + 1 })),
  judge: (_report, gathered) => gathered.slice(1).map((span) => ({ ...span, message: '又错' })),
};

const found = (rules: readonly Rule[], text: string, overrides = {}) =>
  checkerOf(rules)
    .check(parse(text), overrides)
    .map(({ code, severity, start }) => `${code} ${severity} ${start}`);

suite('checking', () => {
  test('gives places, repairs and related places in offsets of the report', () => {
    assert.deepEqual(checkerOf([paragraphRule('a')]).check(parse('甲\n乙错丙')), [
      {
        code: 'a',
        severity: 'warning',
        message: 'a',
        start: 3,
        end: 4,
        fix: [{ start: 3, end: 4, text: '对' }],
        related: [{ start: 4, end: 5, message: '其后' }],
      },
    ]);
  });

  test('takes the severity that a finding has itself before that of its rule, and settings before both', () => {
    const own: Rule = {
      ...head,
      code: 'own',
      check: () => [
        { start: 0, end: 1, message: '轻', severity: 'hint' },
        { start: 1, end: 2, message: '重' },
      ],
    };
    assert.deepEqual(found([own], '甲乙'), ['own hint 0', 'own warning 1']);
    assert.deepEqual(found([own], '甲乙', { own: 'error' }), ['own error 0', 'own error 1']);
    assert.deepEqual(found([own], '甲乙', { own: 'off' }), []);
  });

  test('lists findings by place, shorter ones first, and by the order of their rules', () => {
    const at = (code: string, start: number, end: number): Rule => ({
      ...head,
      code,
      check: () => [{ start, end, message: code }],
    });
    const codes = (...rules: readonly Rule[]): string =>
      checkerOf(rules)
        .check(parse('甲乙丙丁'))
        .map(({ code }) => code)
        .join(' ');
    assert.equal(codes(at('a', 2, 3), at('b', 0, 3), at('c', 0, 2), at('d', 0, 3)), 'c b d a');
    assert.equal(codes(at('d', 0, 3), at('b', 0, 3)), 'd b');
  });

  test('leaves out what a rule that gives way has found where another has found something', () => {
    const at = (code: string, start: number, end: number, yields?: true): Rule => ({
      ...head,
      code,
      ...(yields && { yields }),
      check: () => [{ start, end, message: code }],
    });
    const shy = at('shy', 1, 3, true);
    const text = '甲乙丙丁戊';
    assert.deepEqual(found([shy], text), ['shy warning 1']);
    for (const [start, end] of [
      [0, 2],
      [1, 3],
      [2, 5],
      [0, 5],
    ] as const)
      assert.deepEqual(found([shy, at('b', start, end)], text), [`b warning ${start}`]);
    for (const [start, end] of [
      [0, 1],
      [3, 5],
    ] as const)
      assert.equal(found([shy, at('b', start, end)], text).length, 2, 'beside it, not over it');
    assert.deepEqual(found([shy, at('b', 1, 3)], text, { b: 'off' }), ['shy warning 1']);
    assert.equal(found([shy, at('other', 1, 3, true)], text).length, 2, 'neither knows more');
  });

  test('gives repairs by place, and none for a finding without one', () => {
    const at = (code: string, start: number, fix: boolean): Rule => ({
      ...head,
      code,
      check: () => [
        {
          start,
          end: start + 1,
          message: code,
          ...(fix && { fix: [{ start, end: start + 1, text: code }] }),
        },
      ],
    });
    const { check, allRepairs } = checkerOf([at('a', 2, true), at('b', 1, false), at('c', 0, true)]);
    assert.deepEqual(allRepairs(check(parse('甲乙丙'))), [
      { start: 0, end: 1, text: 'c' },
      { start: 2, end: 3, text: 'a' },
    ]);
  });

  test('tells the same paragraph wherever it stands', () => {
    assert.deepEqual(found([paragraphRule('a')], '错\n甲\n错'), ['a warning 0', 'a warning 4']);
  });

  test('reads running text, what is printed, or the front matter too, as the rule says', () => {
    const text = '---\n标题: 错\n---\n| 错 |\n![错](a.png)\n错';
    const starts = (scope?: Scope) =>
      checkerOf([paragraphRule('a', scope)])
        .check(parse(text))
        .map(({ start }) => start);
    assert.deepEqual(starts(), [32]);
    assert.deepEqual(starts('runningText'), [32]);
    assert.deepEqual(starts('body'), [16, 22, 32]);
    assert.deepEqual(starts('file'), [8, 16, 22, 32]);
  });

  test('tells nothing in a comment', () => {
    const everywhere: Rule = { ...head, code: 'b', check: () => [{ start: 5, end: 6, message: '' }] };
    assert.deepEqual(found([paragraphRule('a', 'file'), everywhere], '<!-- 错 -->'), []);
    assert.deepEqual(found([paragraphRule('a', 'file')], '错\n<!-- 错 -->\n错'), [
      'a warning 0',
      'a warning 13',
    ]);
  });

  test('asks a rule whether what it found applies there', () => {
    const applies = { ...paragraphRule('a'), applies: (_: unknown, { start }: Span) => start > 0 };
    assert.deepEqual(found([applies], '错\n错'), ['a warning 2']);
  });

  test('judges together what a rule gathered, but not in the front matter', () => {
    assert.deepEqual(found([gatheringRule], '---\n标题: 错\n---\n错\n甲错错'), [
      'gathering warning 17',
      'gathering warning 18',
    ]);
  });

  test('gives edits and places that go with what a rule gathered in offsets of the report', () => {
    const { scan } = paragraphRule('b');
    const gathers: GatheringRule<ReturnType<typeof scan>[number]> = {
      ...head,
      code: 'b',
      triggers: ['错'],
      scan,
      judge: (_report, gathered) => gathered,
    };
    assert.deepEqual(
      checkerOf([gathers]).check(parse('甲\n乙错丙')),
      checkerOf([paragraphRule('b')]).check(parse('甲\n乙错丙')),
    );
  });

  test('moves all that is said of a place, and leaves out what is not', () => {
    const told = { message: 'a', severity: 'hint', safe: false, habit: true } as const;
    const rule: ParagraphRule = {
      ...paragraphRule('a'),
      scan: (_, places) =>
        places.map((start) => ({ start, end: start + 1, ...(start > 0 && told), message: 'a' })),
    };
    assert.deepEqual(checkerOf([rule]).check(parse('甲\n错错')), [
      { code: 'a', severity: 'warning', message: 'a', start: 2, end: 3 },
      { code: 'a', start: 3, end: 4, ...told },
    ]);
  });

  test('orders findings by place, then by the list', () => {
    assert.deepEqual(found([paragraphRule('b'), paragraphRule('a')], '错错'), [
      'b warning 0',
      'a warning 0',
      'b warning 1',
      'a warning 1',
    ]);
  });

  test('has the levels that are set, and leaves out what is off', () => {
    const rules = [paragraphRule('a'), gatheringRule];
    assert.deepEqual(found(rules, '错错', { a: 'hint', gathering: 'off' }), ['a hint 0', 'a hint 1']);
  });

  test('repairs a place once, as the rule further up says', () => {
    const other: Rule = {
      ...head,
      code: 'b',
      check: () => [{ start: 0, end: 2, message: '', fix: [{ start: 0, end: 2, text: '正' }], safe: false }],
    };
    const { check, allRepairs, safeRepairs } = checkerOf([other, paragraphRule('a')]);
    const findings = check(parse('错错错'));
    const last = { start: 2, end: 3, text: '对' };
    assert.deepEqual(allRepairs(findings), [{ start: 0, end: 2, text: '正' }, last]);
    assert.deepEqual(safeRepairs(findings), [
      { start: 0, end: 1, text: '对' },
      { start: 1, end: 2, text: '对' },
      last,
    ]);
  });

  test('leaves out an edit that shares a character with another, and no other', () => {
    const edits = (code: string, ...fix: readonly { start: number; end: number; text: string }[]): Rule => ({
      ...head,
      code,
      check: () => [{ start: 0, end: 5, message: '', fix }],
    });
    const first = { start: 1, end: 3, text: '一' };
    const kept = (...others: readonly { start: number; end: number; text: string }[]) => {
      const { check, allRepairs } = checkerOf([edits('a', first), edits('b', ...others)]);
      return allRepairs(check(parse('甲乙丙丁戊'))).filter(({ text }) => text === '二');
    };
    const before = { start: 0, end: 1, text: '二' };
    const behind = { start: 3, end: 4, text: '二' };
    const insertedBehind = { start: 3, end: 3, text: '二' };
    assert.deepEqual(kept(before, behind), [before, behind]);
    assert.deepEqual(kept(insertedBehind), [insertedBehind]);
    assert.deepEqual(kept({ start: 2, end: 4, text: '二' }, { start: 0, end: 2, text: '二' }), []);
    assert.deepEqual(kept({ start: 1, end: 1, text: '二' }, { start: 2, end: 2, text: '二' }), []);
    assert.deepEqual(kept({ start: 0, end: 2, text: '二' }, behind), [behind]);
  });

  test('keeps all that one finding inserts at a place', () => {
    const edits = ['中', '国'].map((text) => ({ start: 1, end: 1, text }));
    const rule: Rule = { ...head, code: 'a', check: () => [{ start: 0, end: 1, message: '', fix: edits }] };
    const { check, allRepairs } = checkerOf([rule]);
    assert.deepEqual(allRepairs(check(parse('甲乙'))), edits);
  });

  test('inserts at one place only what one rule says', () => {
    const insertion = (code: string): Rule => ({
      ...head,
      code,
      check: () => [{ start: 1, end: 1, message: '', fix: [{ start: 1, end: 1, text: code }] }],
    });
    const { check, allRepairs } = checkerOf([insertion('a'), insertion('b')]);
    assert.deepEqual(allRepairs(check(parse('甲乙'))), [{ start: 1, end: 1, text: 'a' }]);
  });
});
