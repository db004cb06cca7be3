import assert from 'node:assert/strict';
import { recurringClauses } from '../../../../src/core/phrases/harvest';

/** What recurs in `texts`: words, in how many texts, how often. */
const recurring = (texts: readonly string[], known: readonly string[] = []): string[] =>
  recurringClauses(texts, known).map(({ text, texts: inTexts, times }) => `${text} ${inTexts} ${times}`);

const twice = (clause: string): string[] => recurring([`${clause}。`, `${clause}。`]);

suite('Clauses that recur', () => {
  test('stand in two texts at least; those in most come first, then the longer ones', () => {
    assert.deepEqual(
      recurring([
        '加强组织领导，压实工作责任；强化督促检查。强化督促检查。',
        '压实工作责任！加强组织领导各项工作，强化督促检查',
        '压实工作责任：加强组织领导，独此一份的话。独此一份的话。',
      ]),
      ['压实工作责任 3 3', '加强组织领导 2 2', '强化督促检查 2 3'],
    );
  });

  test('are of six to fifty characters', () => {
    assert.deepEqual(twice('加强组织领'), []);
    assert.deepEqual(twice('加强组织领导'), ['加强组织领导 2 2']);
    assert.deepEqual(twice('甲'.repeat(50)), [`${'甲'.repeat(50)} 2 2`]);
    assert.deepEqual(twice('甲'.repeat(51)), []);
  });

  test('end at marks, blanks and line ends, but not at 、', () => {
    for (const mark of [
      '，',
      '。',
      '；',
      '：',
      '！',
      '？',
      ',',
      ';',
      ':',
      '!',
      '?',
      '…',
      ' ',
      '——',
      '\n',
      '\r\n',
      '\r',
    ])
      assert.deepEqual(twice(`加强组织领导${mark}压实工作责任`).length, 2, mark);
    assert.deepEqual(twice('加强领导、压实责任'), ['加强领导、压实责任 2 2']);
  });

  test('are told without ordinals and without who did it', () => {
    for (const marker of [
      '一、',
      '十二、',
      '一是',
      '二要',
      '（一）',
      '（12）',
      '1.',
      '2．',
      '3、',
      '①',
      '第一，',
      '第二、',
    ])
      assert.deepEqual(twice(`${marker}加强组织领导`), ['加强组织领导 2 2'], marker);
    for (const subject of '我局 我县 我市 我区 我镇 我乡 我校 我院 我办 我委 我厅 我省 我部 我所 我站 我们 我街道 我中心 我公司 全局 全县 全市 全区 全镇 全乡 全省'.split(
      ' ',
    ))
      assert.deepEqual(twice(`${subject}加强组织领导`), ['加强组织领导 2 2'], subject);
    assert.deepEqual(twice('全国加强组织领导'), ['全国加强组织领导 2 2']);
  });

  test('are no facts, and no halves of quotations', () => {
    for (const clause of [
      '加强12项工作任务',
      '加强**项工作任务',
      '加强“组织领导责任',
      '加强组织）领导',
      '加强《组织领导',
      '加强‘组织领导',
    ])
      assert.deepEqual(twice(clause), [], clause);
    assert.deepEqual(twice('加强“组织”（领导）《责任》'), ['加强“组织”（领导）《责任》 2 2']);
  });

  test('are none that are there already, with or without marks', () => {
    assert.deepEqual(recurring(['增强“四个意识”。', '增强“四个意识”。'], ['增强四个意识']), []);
    assert.deepEqual(recurring(['增强四个意识。', '增强四个意识。'], ['增强“四个意识”']), []);
  });

  test('are three hundred at most', () => {
    const many = Array.from({ length: 301 }, (_, i) => `加强组织${String.fromCharCode(0x4e00 + i)}领导`).join(
      '，',
    );
    assert.equal(recurring([many, many]).length, 300);
  });
});
