import assert from 'node:assert/strict';
import { checkWord, isLevel, isWord, type WrittenWord } from '../../../../src/core/houseWords/entry';

/** An entry in short: kind, text → other, and what else there is; or what is wrong with it. */
function read(written: WrittenWord): string {
  const checked = checkWord(written, 7);
  if (!isWord(checked)) {
    assert.equal(checked.line, 7);
    return checked.message.replace('已跳过这一条：', '✗ ');
  }
  const { kind, text, other, level, after, before, note } = checked;
  return [`${kind} ${text}→${other}`, level, after.join('/'), before.join('/'), note].join('|');
}

suite('An entry of a list of words', () => {
  for (const [written, expected] of [
    [{ wrong: '截止', right: '截至' }, 'replace 截止→截至||||'],
    [{ wrong: ' 截止 ', right: ' 截至 ' }, 'replace 截止→截至||||'],
    [{ wrong: '截止', right: '截至', level: '错误', note: '见\n手册' }, 'replace 截止→截至|error|||见 手册'],
    [
      { wrong: '截止', right: '截至', after: '在|于', before: ['目前', ' '] },
      'replace 截止→截至||在/于|目前|',
    ],
    [{ wrong: '截止', right: '截至', after: '在｜于' }, 'replace 截止→截至||在/于||'],
    [{ wrong: '甲' }, 'forbidden 甲→||||'],
    [{ wrong: '甲', level: '提示' }, 'discouraged 甲→|hint|||'],
    [{ wrong: '甲', level: '信息' }, 'discouraged 甲→|information|||'],
    [{ wrong: '甲', level: '警告' }, 'forbidden 甲→|warning|||'],
    [{ wrong: '甲', level: '慎用' }, 'discouraged 甲→||||'],
    [{ wrong: '甲', right: '乙', level: '禁用' }, 'forbidden 甲→乙||||'],
    [{ wrong: '甲', right: '乙', level: 'OFF' }, 'off 甲→|off|||'],
    [{ right: '数智' }, 'right 数智→||||'],
    [{ full: '临江市水务局', short: '市水务局' }, 'short 临江市水务局→市水务局||||'],
    [{ name: '陈志', post: '局长' }, 'post 陈志→局长||||'],
    [{ wrong: '甲'.repeat(60) }, `forbidden ${'甲'.repeat(60)}→||||`],
    [{ wrong: '甲', note: '长'.repeat(99) }, `forbidden 甲→||||${'长'.repeat(99)}`],
    // What is wrong.
    [{}, '✗ 缺少错误写法（wrong）。'],
    [{ wrong: '  ' }, '✗ 缺少错误写法（wrong）。'],
    [{ right: '数' }, '✗ 没错的写法至少要有两个字。'],
    [{ wrong: '甲', right: '甲' }, '✗ 错误写法和正确写法相同。'],
    [{ wrong: 3 }, '✗ “wrong”应是文字。'],
    [{ wrong: ['甲'] }, '✗ “wrong”应是文字。'],
    [{ wrong: '甲', after: [3] }, '✗ “after”应是文字。'],
    [{ wrong: '甲', level: '严重' }, '✗ 级别“严重”不认识，请写 错误、警告、信息、提示、禁用、慎用 或 不查。'],
    [{ full: '临江市水务局' }, '✗ 缺少简称（short）。'],
    [{ short: '市水务局' }, '✗ 缺少全称（full）。'],
    [{ full: '水务局', short: '水务局' }, '✗ 全称和简称相同。'],
    [{ full: '水务局', short: '水' }, '✗ 简称至少要有两个字。'],
    [{ name: '陈志' }, '✗ 缺少职务（post）。'],
    [{ post: '局长' }, '✗ 缺少姓名（name）。'],
    [{ name: '陈', post: '局长' }, '✗ 姓名至少要有两个字。'],
    [
      { wrong: '甲', full: '水务局', short: '水务' },
      '✗ 一条只能是错误写法、全称和简称、姓名和职务中的一种，请分成几条。',
    ],
    [
      { right: '数智', name: '陈志', post: '局长' },
      '✗ 一条只能是错误写法、全称和简称、姓名和职务中的一种，请分成几条。',
    ],
    [{ wrong: '甲'.repeat(61) }, '✗ 写法不能超过 60 个字。'],
    [{ right: '甲'.repeat(61) }, '✗ 写法不能超过 60 个字。'],
    [{ wrong: '甲', right: '甲'.repeat(61) }, '✗ 改法不能超过 60 个字。'],
    [{ full: '甲'.repeat(61), short: '乙丙' }, '✗ 全称不能超过 60 个字。'],
    [{ full: '甲乙丙', short: '甲'.repeat(61) }, '✗ 简称不能超过 60 个字。'],
    [{ name: '甲'.repeat(61), post: '局长' }, '✗ 姓名不能超过 60 个字。'],
    [{ name: '陈志', post: '甲'.repeat(61) }, '✗ 职务不能超过 60 个字。'],
    [{ wrong: '甲\n乙' }, '✗ 写法里不能有换行和无法识别的字符。'],
    [{ wrong: '甲', right: '乙\ufffd' }, '✗ 改法里不能有换行和无法识别的字符。'],
    [{ wrong: '甲', note: '乙\ud800' }, '✗ 说明里不能有换行和无法识别的字符。'],
  ] as const) {
    test(expected.slice(0, 40), () => assert.equal(read(written), expected));
  }

  test('has levels by their names in both languages', () => {
    for (const name of 'error warning information info hint off forbidden discouraged 错误 警告 信息 提示 不查 不检查 禁用 禁止 慎用 不宜 不提倡 ERROR'.split(
      ' ',
    ))
      assert.equal(isLevel(` ${name} `), true, name);
    for (const name of ['', '严重', 'warn']) assert.equal(isLevel(name), false, name);
  });
});
