import assert from 'node:assert/strict';
import type { Field } from '../../../../src/core/houseWords/entry';
import { headerOf, readWordTable } from '../../../../src/core/houseWords/table';
import { readDsv } from '../../../../src/core/text/dsv';
import { allAre } from '../../allAre';

suite('A table of words', () => {
  const columns = (header: string) => headerOf(readDsv(header))?.columns;
  const isCalled = (field: Field) => (name: string) => columns(`错误,${name}`)?.[1] === field;

  test('may call its columns by many names', () => {
    allAre(
      'wrong Wrong 错误 错误写法 错误用法 错误用词 错误词 错词 错 误 原文 原词 易错词 禁用 禁用词 禁用语 敏感词 词 词语 用词',
      isCalled('wrong'),
    );
    allAre(
      'right RIGHT 正确 正确写法 正确用法 正确用词 正确词 正词 正 改为 应为 替换 替换为 替换词 规范写法 规范用词 规范表述 建议 建议写法 建议用词',
      isCalled('right'),
    );
    allAre('level 级别 等级 程度 类别 类型', isCalled('level'));
    allAre('after 前文 前面 前面是 在它之后', isCalled('after'));
    allAre('before 后文 后面 后面是 在它之前', isCalled('before'));
    allAre('note 说明 备注 理由 依据 原因 注', isCalled('note'));
    allAre('full 全称', isCalled('full'));
    allAre('short 简称 规范简称', isCalled('short'));
    allAre('name 姓名 名字 人名', isCalled('name'));
    allAre('post 职务 职位 现任职务', isCalled('post'));
    assert.deepEqual(columns('错误,其他'), ['wrong', undefined]);
  });

  test('is known by the column that says what it is of', () => {
    for (const name of ['错误', '正确', '全称', '姓名'])
      assert.equal(columns(`${name},其他`)?.length, 2, name);
    for (const name of ['级别', '说明', '简称', '职务', '其他'])
      assert.equal(columns(`${name},其他`), undefined, name);
  });

  test('may have its names below a title, up to the fourth row, two of them at least', () => {
    const at = (text: string) => headerOf(readDsv(text))?.at;
    assert.equal(at('错误,正确\n甲,乙'), 0);
    assert.equal(at('用词表\n2026年\n市水务局\n错误,正确\n甲,乙'), 3);
    assert.equal(at('用词表\n2026年\n市水务局\n一\n错误,正确\n甲,乙'), undefined);
    assert.equal(at('甲,乙\n错误,乙'), undefined);
    assert.equal(at('错误\n甲'), 0);
  });

  test('gives its entries with their lines, and tells what it leaves out', () => {
    assert.deepEqual(readWordTable('用词表\n错误,正确,其他\n甲, 乙 ,丙\n,,\n丁,,'), {
      lines: [
        { line: 2, written: { wrong: '甲', right: ' 乙 ' } },
        { line: 4, written: { wrong: '丁' } },
      ],
      problems: [],
    });
    assert.deepEqual(readWordTable('甲,乙,提示\n丙,丁,不好'), {
      lines: [
        { line: 0, written: { wrong: '甲', right: '乙', level: '提示' } },
        { line: 1, written: { wrong: '丙', right: '丁', note: '不好' } },
      ],
      problems: [],
    });
    assert.deepEqual(readWordTable('甲,乙\n"丙,丁').problems, [
      { line: 1, message: '引号没有成对，这一行已跳过。' },
    ]);
  });
});
