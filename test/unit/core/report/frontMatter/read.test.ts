import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type FrontMatterKey, frontMatterKeys } from '../../../../../src/core/report/frontMatter/keys';
import { valuesOf } from '../../../../../src/core/report/frontMatter/read';
import { parse } from '../../../../../src/core/report/parse';
import { lines } from '../../../support';

const read = (...written: string[]) => {
  const text = lines('---', ...written, '---', '', '正文在此。');
  const matter = parse(text).frontMatter!;
  const values = (key: FrontMatterKey) =>
    valuesOf(matter, key).map(({ start, end }) => text.slice(start, end));
  const problems = matter.problems.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
  return { text, matter, values, problems };
};

suite('The front matter', () => {
  test('has values with their places in the text', () => {
    const { text, matter, values, problems } = read('发文机关: 某市水务局', '发文字号: 某水发〔2026〕8号');
    assert.deepEqual(values('发文机关'), ['某市水务局']);
    assert.deepEqual(values('发文字号'), ['某水发〔2026〕8号']);
    assert.deepEqual(
      matter.entries.map(({ key, start, end }) => [text.slice(key.start, key.end), text.slice(start, end)]),
      [
        ['发文机关', '发文机关: 某市水务局'],
        ['发文字号', '发文字号: 某水发〔2026〕8号'],
      ],
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(text.slice(matter.start, matter.end).split('\n').at(-1), '---');
  });

  test('has lists in three ways', () => {
    const { values, problems } = read(
      '附件:',
      '  - 任务清单',
      '  - "名单, 附表"',
      '主送: [县政府, "甲, 乙局" , 丙局]',
      '标题: |',
      '  关于夏汛期间',
      '  巡查情况的报告',
      '抄送:',
      '- 丁局',
    );
    assert.deepEqual(values('附件'), ['任务清单', '名单, 附表']);
    assert.deepEqual(values('主送'), ['县政府', '甲, 乙局', '丙局']);
    assert.deepEqual(values('标题'), ['关于夏汛期间', '巡查情况的报告']);
    assert.deepEqual(values('抄送'), ['丁局']);
    assert.deepEqual(problems, []);
  });

  test('keeps blanks, which YAML would take for aliases, and brackets that are no list', () => {
    const { values, problems } = read(
      '发文字号: **〔2026〕**号',
      '签发人: *某',
      '署名: [待补]局',
      '份号: "000012" # 六位',
    );
    assert.deepEqual(values('发文字号'), ['**〔2026〕**号']);
    assert.deepEqual(values('签发人'), ['*某']);
    assert.deepEqual(values('署名'), ['[待补]局']);
    assert.deepEqual(values('份号'), ['000012']);
    assert.deepEqual(problems, []);
    assert.deepEqual(read('主送: [甲局, 乙局').problems, ['bracket [甲局, 乙局']);
  });

  test('is read though a colon is full-width or stands without a blank, and says so', () => {
    const { values, problems } = read('密级：秘密', '签发人:张三', '附注: （此件公开发布）');
    assert.deepEqual(
      [...values('密级'), ...values('签发人'), ...values('附注')],
      ['秘密', '张三', '（此件公开发布）'],
    );
    assert.deepEqual(problems, ['colon ：', 'space :']);
  });

  test('names what is not YAML and reads the rest', () => {
    const { values, problems } = read(
      '随便一句',
      '  缩进的',
      '- 没有键',
      '密级: "秘密',
      '密级: 机密',
      '份号: 000001',
    );
    assert.deepEqual(problems, [
      'line 随便一句',
      'indented 缩进的',
      'line - 没有键',
      'quote "',
      'repeated 密级',
    ]);
    assert.deepEqual(values('密级'), ['"秘密']);
    assert.deepEqual(values('份号'), ['000001']);
  });

  for (const [what, line, values, problems] of [
    ['a comment behind it', '密级: 秘密 # 注', ['秘密'], []],
    ['a comment behind a tab', '密级: 秘密\t# 注', ['秘密'], []],
    ['a sign within it', '密级: 秘密#注', ['秘密#注'], []],
    ['room before the colon', '密级　 : 秘密', ['秘密'], []],
    ['room behind it', '密级: 秘密 　', ['秘密'], []],
    ['quotes of either kind', "密级: '秘密'", ['秘密'], []],
    ['a comment behind quotes', '密级: "秘密" # 注', ['秘密'], []],
    ['words behind quotes', '密级: "秘密" 级', ['"秘密" 级'], ['quote "']],
    ['one quote', "密级: '", ["'"], ["quote '"]],
    ['quotes around nothing', '密级: ""', [], []],
    ['a list with a comment behind it', '密级: [甲, 乙]  # 注', ['甲', '乙'], []],
    ['a list with single quotes', "密级: ['甲, 乙', 丙]", ['甲, 乙', '丙'], []],
    ['a list with a quote in a word', "密级: [甲'乙, 丙'丁]", ["甲'乙", "丙'丁"], []],
    ['a list of which a quote stays open', '密级: ["甲, 乙]', ['"甲', '乙'], ['quote "']],
    ['a list with nothing between commas', '密级: [甲, , 乙]', ['甲', '乙'], []],
    ['brackets that begin it and end before it does', '密级: [甲] 乙', ['[甲] 乙'], []],
    ['a list without a blank', '密级:[甲]', ['甲'], ['space :']],
    ['a list without a comment sign set apart', '密级: [甲]#乙', ['[甲]#乙'], []],
  ] as const)
    test(`reads a value with ${what}: ${line}`, () => {
      const told = read(line);
      assert.deepEqual(told.values('密级'), values);
      assert.deepEqual(told.problems, problems);
    });

  for (const head of ['|', '>', '|-', '>+', '|  ', '| # 注'])
    test(`reads lines below ${head}`, () => {
      const { values, problems } = read(`标题: ${head}`, '  关于甲', '', '  - 乙', '  # 丙', '密级: 秘密');
      assert.deepEqual(values('标题'), ['关于甲', '- 乙', '# 丙']);
      assert.deepEqual(values('密级'), ['秘密']);
      assert.deepEqual(problems, []);
    });

  test('knows no block behind other words, and no list below a value', () => {
    assert.deepEqual(read('标题: |甲', '  乙').problems, ['indented 乙']);
    assert.deepEqual(read('附件: 甲', '- 乙').problems, ['line - 乙']);
    assert.deepEqual(read('附件:', '-乙').problems, ['line -乙']);
    assert.deepEqual(read('附件:', '-\t甲', '-', '- 乙 # 丙').values('附件'), ['甲', '乙']);
  });

  test('tells problems in their order, that of a key that stands twice too', () => {
    assert.deepEqual(read('密级: 秘密', '密级: 机密', '随便一句').problems, [
      'repeated 密级',
      'line 随便一句',
    ]);
  });

  test('knows a key of thirty-one characters, and one behind which sixty stand', () => {
    const names = (line: string) => read(line).matter.entries.map(({ name }) => name.length);
    assert.deepEqual(names(`${'甲'.repeat(31)}: 乙`), [31]);
    assert.deepEqual(names(`${'甲'.repeat(32)}: 乙`), []);
    assert.deepEqual(names(`甲${' '.repeat(58)}: 乙`), [1]);
    assert.deepEqual(read(`密级: ${'甲'.repeat(100)}`).values('密级'), ['甲'.repeat(100)]);
    assert.deepEqual(read(`附件:`, `- ${'甲'.repeat(100)}`).values('附件'), ['甲'.repeat(100)]);
  });

  test('holds nothing where a key is left empty, a comment stands, or there is no front matter', () => {
    assert.deepEqual(read('标题:', '# 标题: 甲', '附件: []', '主送: # 待定').matter.known.标题?.values, []);
    assert.equal(parse('密级: 秘密\n正文。').frontMatter, undefined);
    assert.equal(parse('---\n密级: 秘密\n正文。').frontMatter, undefined);
  });

  test('is read alike with CRLF', () => {
    const text = '---\r\n标题: |\r\n  关于甲\r\n  的报告\r\n密级: 秘密\r\n---\r\n正文。';
    const matter = parse(text).frontMatter!;
    assert.deepEqual(
      valuesOf(matter, '标题').map(({ start, end }) => text.slice(start, end)),
      ['关于甲', '的报告'],
    );
    assert.deepEqual(matter.problems, []);
  });

  test('of any text gives spans inside it and never throws', () => {
    const piece = fc.constantFrom(
      ...frontMatterKeys,
      ': ',
      '：',
      '\n',
      '\r\n',
      '- ',
      '[',
      ']',
      ', ',
      '"',
      "'",
      '|',
      '  ',
      ' #',
      '**',
      '\ud800',
      '甲局',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `---\n${pieces.join('')}\n---\n正文。`;
        const report = parse(text);
        const matter = report.frontMatter!;
        for (const { start, end, values } of matter.entries) {
          for (const value of values) {
            assert.ok(
              start <= value.start &&
                value.start < value.end &&
                value.end <= end &&
                end < report.frontMatter!.end,
            );
            assert.doesNotMatch(text.slice(value.start, value.end), /[\r\n]/);
          }
        }
      }),
    );
  });
});
