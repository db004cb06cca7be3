import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPatterns } from '../../../../../src/core/report/blanks/patterns';
import { wordsAround } from '../../../../../src/core/report/clause';
import { parse } from '../../../../../src/core/report/parse';

const SETTING = 'gongwen.placeholders.patterns';
const read = (...written: unknown[]) => readPatterns(SETTING, written);

function blanks(text: string, patterns: string[], ignore: string[] = [], dismissed: string[] = []): string[] {
  const choices = {
    patterns: read(...patterns).patterns,
    ignore: read(...ignore).patterns,
    dismissed: new Set(dismissed),
  };
  return parse(text, { choices }).placeholders.map(({ start, end }) => text.slice(start, end));
}

suite('blanks as a writer wants them', () => {
  test('are found by further spellings, in reading order among the others', () => {
    assert.deepEqual(blanks('甲△△次，乙**次，丙待定，丁……处。', ['△+', '待定']), ['△△', '**', '待定']);
  });
  test('are as short as a further spelling says', () => {
    assert.deepEqual(blanks('甲【空1】乙【空2】', ['【空.*?】']), ['【空1】', '【空2】']);
    assert.deepEqual(blanks('甲【空1】乙【空2】', ['【空.*】']), ['【空1】乙【空2】']);
  });
  test('are one where a further spelling goes beyond a known one', () => {
    assert.deepEqual(blanks('甲<**>次，乙**次。', ['<\\*+>']), ['<**>', '**']);
    assert.deepEqual(blanks('甲***次。', ['\\*']), ['***']);
  });
  test('are the longer of two that overlap, wherever they do, and all that do not', () => {
    assert.deepEqual(blanks('甲乙丙丁戊', ['甲乙', '乙丙丁', '戊']), ['乙丙丁', '戊']);
    assert.deepEqual(blanks('甲乙丙丁戊', ['丁戊', '乙丙丁', '甲']), ['甲', '乙丙丁']);
    assert.deepEqual(blanks('甲乙丙', ['甲乙', '乙丙']), ['甲乙']);
    assert.deepEqual(blanks('甲乙丙丁', ['乙', '甲乙丙', '丁']), ['甲乙丙', '丁']);
    assert.deepEqual(blanks('甲乙丙丁', ['甲乙', '丙丁']), ['甲乙', '丙丁']);
    assert.deepEqual(blanks('丁共**次丙', ['丙', '丁']), ['丁', '**', '丙']);
  });
  test('are none where a spelling matches nothing, nor where it ends behind its line', () => {
    assert.deepEqual(blanks('甲乙', ['丙*']), []);
    assert.deepEqual(blanks('甲\n乙\n丙', ['甲\\s乙', '丙']), ['丙']);
  });
  test('know their lines', () => {
    const choices = { patterns: read('空').patterns };
    assert.deepEqual(parse('空\n甲空\n\n空', { choices }).placeholders, [
      { start: 0, end: 1, line: 0 },
      { start: 3, end: 4, line: 1 },
      { start: 6, end: 7, line: 3 },
    ]);
  });
  test('are none within an exception', () => {
    assert.deepEqual(blanks('《**税务》登载**篇，“××计划”由××局牵头。', [], ['《\\*\\*税务》', '××计划']), [
      '**',
      '××',
    ]);
    assert.deepEqual(blanks('△次，△△次。', ['△+'], ['△△']), ['△']);
  });
  test('do not go over the end of a line', () => {
    assert.deepEqual(blanks('甲△\n△乙', ['△[^乙]△']), []);
  });
  test('are none where one place was dismissed, by its words', () => {
    const text = '共**次。\n共**次，另有**次。\n';
    const first = wordsAround(text, parse(text).placeholders[0]!);
    assert.equal(first, '共⟦**⟧次');
    assert.deepEqual(blanks(text, [], [], [first]), ['**']);
    assert.deepEqual(blanks('前面多一段。\n共**次。', [], [], [first]), []);
    assert.deepEqual(blanks('共**项。', [], [], [first]), ['**']);
  });
});

suite('a pattern in the settings', () => {
  for (const source of [
    '△△',
    '\\*\\*税务',
    '【空.*?】',
    'N+',
    '待(?:定|补)?',
    '[△▲]{2,}',
    '(?:待定)+',
    '\\p{Script=Hangul}+',
    '(?:待定|暂缺)+',
    '(?:[△▲]|□)+号',
    '(?<=共)△+(?=次)',
    '(?<!不)待定',
    '(?<名>△+)',
    '【.*?】|〔.*?〕',
    '(?:待定|待补)',
  ]) {
    test(`is taken: ${source}`, () => {
      const { patterns, problems } = read(source);
      assert.deepEqual(problems, []);
      assert.equal(patterns.length, 1);
    });
  }

  for (const [source, reason] of [
    ['[', /不是正确的正则表达式/],
    ['**', /反斜杠/],
    ['', /是空的/],
    ['△*', /什么都没有/],
    ['(?:)', /什么都没有/],
    ['(a+)+$', /很久/],
    ['(a|a)*b', /很久/],
    ['(?:a|ab)+c', /很久/],
    ['(a?){30}', /很久/],
    ['.*.*.*x', /很久：\* \+ \? \{\} \| 用得太多/],
    ['(.)\\1', /很久：“\\1”指前面括号里的内容/],
    ['(?<字>.)\\k<字>', /很久：“\\k<字>”指前面/],
    ['a{2,5000}', /很久：“a\{2,5000\}”重复得太多，最多写 40 次/],
    ['△{50,}', /很久：“△\{50,\}”重复得太多/],
    ['(?:△+){2}', /整个重复/],
    ['(?:(?:△+){1})+', /整个重复/],
    ['(?:[^△]|□)+', /开头相同/],
    ['((?:△+)?)*□', /很久：“\(\(\?:△\+\)\?\)\*”把可长可短的内容整个重复/],
    ['(?:△|△□)+', /很久：“\(\?:△\|△□\)\+”把开头相同的几种写法整个重复/],
    ['(?:[▲-△]|△□){3}', /开头相同/],
    ['(?:△|.)+', /开头相同/],
    ['(?:△|□?)+', /开头相同/],
    ['(?:(?:△|□)|□)+', /开头相同/],
    ['(?<=(?:a+)+)△', /很久/],
    ['(?!(?:a+)+b)△', /很久/],
    ['(?=△)', /什么都没有/],
    ['(?<=共)', /什么都没有/],
    ['\\b', /什么都没有/],
    ['△|', /什么都没有/],
    ['△{0}', /什么都没有/],
    ['x'.repeat(300), /太长/],
    [7, /不是文字/],
    [null, /不是文字/],
  ] as const) {
    test(`is named and left out: ${JSON.stringify(source)?.slice(0, 40)}`, () => {
      const { patterns, problems } = read('△△', source, '待定');
      assert.equal(patterns.length, 2);
      assert.equal(problems.length, 1);
      assert.match(problems[0]!, reason);
      assert.match(problems[0]!, /^设置 gongwen\.placeholders\.patterns 里的“.*”没有用上：.*。$/);
    });
  }

  test('that is no list is named as a whole', () => {
    assert.match(readPatterns(SETTING, '△△').problems[0]!, /应当是一列/);
    assert.deepEqual(readPatterns(SETTING, undefined), { patterns: [], problems: [] });
  });

  test('matches after it is read what it matched before, in short texts', () => {
    const source = fc
      .array(
        fc.constantFrom('△', '.', '[△□]', '(?:△□)', '(?:△|□)', '\\*', '+', '?', '{1,3}', '{2}', '|', '\\d'),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((pieces) => pieces.join(''));
    const text = fc
      .array(fc.constantFrom('△', '□', '*', '7', '甲'), { maxLength: 12 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(source, text, (written, over) => {
        const [pattern] = read(written).patterns;
        if (!pattern) return;
        const all = (of: RegExp) => [...over.matchAll(of)].map((match) => `${match.index} ${match[0]}`);
        assert.deepEqual(all(pattern), all(new RegExp(written, 'gu')));
      }),
      { numRuns: 500 },
    );
  });
});
