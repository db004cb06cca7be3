import assert from 'node:assert/strict';
import { houseWords } from '../../../../../src/core/houseWords/list';
import { readWordSetting } from '../../../../../src/core/houseWords/setting';
import { parse } from '../../../../../src/core/report/parse';
import type { SeverityOverrides } from '../../../../../src/core/rules/engine/check';
import { isSilenced } from '../../../../../src/core/rules/engine/houseWords';
import { repairEdits } from '../../../../../src/core/rules/engine/repair';
import { check } from '../../../../../src/core/rules/index';
import { setPhrase } from '../../../../../src/core/rules/wording/set-phrase';
import { applyEdits } from '../../../../../src/core/text/edits';

const listOf = (list: readonly unknown[]) =>
  houseWords([readWordSetting(list).words.map(({ word }) => word)]);

/** What is found, as `code 原文`. */
const found = (text: string, list: readonly unknown[], overrides: SeverityOverrides = {}) =>
  check(parse(text), overrides, listOf(list)).map(
    ({ code, start, end }) => `${code} ${text.slice(start, end)}`,
  );

suite('The office’s own list', () => {
  test('silences what built-in rules say of a wording that is right', () => {
    for (const [text, said, right] of [
      ['及时反应情况。', 'confusable-word 反应情况', '反应情况'],
      ['及时反应情况。', 'confusable-word 反应情况', '及时反应情况'],
      ['及时反应情况。', 'confusable-word 反应情况', '反应'],
      ['涉及到群众利益。', 'faulty-wording 涉及到', '涉及到'],
      ['增强“四个认识”。', 'set-phrase 四个认识', '四个认识'],
      ['增强“四个认识”。', 'set-phrase 四个认识', '“四个认识”'],
      ['5月8号开会。', 'day-word 5月8号', '5月8号'],
      ['打的的票据已报销。', 'doubled-character 的的', '打的的'],
      ['今年以来,全局做了工作。', 'halfwidth-punctuation ,', '今年以来,全局'],
    ] as const) {
      assert.deepEqual(found(text, [{ right: '别的写法' }]), [said], text);
      assert.deepEqual(found(text, [{ right }]), [], `${text} ${right}`);
    }
  });

  test('does not silence what is said of more than the word', () => {
    for (const [text, said, right] of [
      ['集体经济不断地壮大地壮大。', 'repeated-text 地壮大地壮大', '地壮大'],
      ['打的的票据已报销。', 'doubled-character 的的', '票据'],
      ['及时反应情况。', 'confusable-word 反应情况', '情况'],
      ['及时反应情况。', 'confusable-word 反应情况', '及时'],
      ['共培训**人次。', 'placeholder **', '共培训**人次'],
    ] as const)
      assert.deepEqual(found(text, [{ right }]).slice(-1), [said], text);
  });

  test('silences a repair that would change part of the word, and all of whose changes would', () => {
    const report = parse('甲乙丙丁戊己');
    const silenced = (edits: readonly (readonly [number, number, string])[], right: string) =>
      isSilenced(report, listOf([{ right }]), {
        rule: setPhrase,
        found: {
          start: 0,
          end: 6,
          message: '',
          fix: edits.map(([start, end, text]) => ({ start, end, text })),
        },
      });
    assert.equal(silenced([[2, 3, '子']], '乙丙丁'), true);
    assert.equal(silenced([[0, 6, '甲乙子丁戊己']], '乙丙丁'), true);
    assert.equal(silenced([[2, 3, '子']], '丁戊'), false);
    assert.equal(silenced([[2, 4, '']], '丙丁'), false);
    assert.equal(silenced([[2, 4, '']], '乙丙丁'), true);
    // Between the characters of the word, and at either end of it.
    assert.equal(silenced([[3, 3, '子']], '丙丁'), true);
    assert.equal(silenced([[2, 2, '子']], '丙丁'), false);
    assert.equal(silenced([[4, 4, '子']], '丙丁'), false);
    assert.equal(
      silenced(
        [
          [2, 3, '子'],
          [5, 6, '丑'],
        ],
        '乙丙丁',
      ),
      false,
    );
    assert.equal(
      silenced(
        [
          [1, 2, '子'],
          [3, 4, '丑'],
        ],
        '甲乙丙丁戊',
      ),
      true,
    );
    assert.equal(silenced([], '甲乙'), false);
  });

  test('counts what is to be written, and approved names, as right', () => {
    assert.deepEqual(found('及时反应情况。', [{ wrong: '反映状况', right: '反应情况' }]), []);
    assert.deepEqual(found('四个认识社揭牌。', [{ full: '四个认识社', short: '认识社' }]), []);
    assert.deepEqual(found('反应情况科已成立。', [{ name: '反应情况科', post: '局长' }]), []);
  });

  test('says what it calls wrong itself, in the place of built-in wording rules', () => {
    assert.deepEqual(found('及时反应情况。', [{ wrong: '反应情况', right: '报告情况' }]), [
      'word-replace 反应情况',
    ]);
    assert.deepEqual(found('及时反应情况。', [{ wrong: '反应' }]), ['word-forbidden 反应']);
    assert.deepEqual(found('今年以来,全局做了工作。', [{ wrong: '来,全' }]), [
      'word-forbidden 来,全',
      'halfwidth-punctuation ,',
    ]);
  });

  test('switches off just one entry of a built-in list', () => {
    const off = [
      { wrong: '反应', level: 'off' },
      { wrong: '截止', level: 'off' },
    ];
    assert.deepEqual(found('及时反应情况，截止2026年6月底完成，截止目前已完成。', off), [
      'confusable-word 反应情况',
      'confusable-word 截止目前',
    ]);
    assert.deepEqual(found('及时反应情况。', [{ wrong: '反应情况', level: 'off' }]), []);
  });

  test('is itself switched off, or given other levels, by its codes', () => {
    assert.deepEqual(found('盲流', [{ wrong: '盲流' }], { 'word-forbidden': 'off' }), []);
    const [finding] = check(
      parse('盲流'),
      { 'word-forbidden': 'hint' },
      listOf([{ wrong: '盲流', level: 'error' }]),
    );
    assert.equal(finding!.severity, 'hint');
  });

  test('is met in the front matter, in tables and in annexes, and not in comments', () => {
    assert.deepEqual(
      found(
        '---\n标题: 关于盲流的说明\n---\n<!-- 盲流 -->\n| 盲流 | 5 |\n| --- | --- |\n\n附件1\n\n盲流台账',
        [{ wrong: '盲流' }],
      ).filter((each) => each.startsWith('word-')),
      Array(3).fill('word-forbidden 盲流'),
    );
  });

  test('never changes wording unasked, and what it has approved is not repaired', () => {
    const text = '盲流５户，今年以来,全局做了工作。';
    const list = listOf([{ wrong: '盲流', right: '流动人口' }, { right: '今年以来,全局' }]);
    const again = (report: Parameters<typeof check>[0]) => check(report, {}, list);
    const report = parse(text);
    assert.equal(
      applyEdits(text, repairEdits(report, again(report), {}, again)),
      '盲流5户，今年以来,全局做了工作。',
    );
  });

  test('that has nothing in the text changes nothing', () => {
    const text = '一、情况\n（二）及时反应情况。\n共**户。';
    assert.deepEqual(check(parse(text), {}, listOf([{ wrong: '盲流' }])), check(parse(text)));
  });
});
