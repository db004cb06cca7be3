import assert from 'node:assert/strict';
import { inlineSlips } from '../../../../../src/core/report/ordinals/inline';
import { Paragraph } from '../../../../../src/core/report/paragraph';
import { alarms, findings, lists, repaired, tree } from '../../../support';

/** The ordinals that do not go on from those before them: `before→slip`, each with where it stands. */
const slips = (text: string): string[] =>
  inlineSlips(new Paragraph(text)).map(({ before, slip }) =>
    [before, slip].map(({ start, end, ordinal }) => `${start}${text.slice(start, end)}${ordinal}`).join('→'),
  );

suite('ordinals inside a paragraph that do not go on', () => {
  for (const [text, found] of [
    ['做法：（一）抓学习；（二）抓落实；（四）抓作风。', '10（二）2→17（四）4'],
    ['做法：(1)抓学习；(2)抓落实；(4)抓作风。', '10(2)2→17(4)4'],
    ['做法：（一)抓学习；（二)抓落实；（四)抓作风。', '10（二)2→17（四)4'],
    ['做法：1)抓学习；2)抓落实；4)抓作风。', '9 2)2→15 4)4'],
    ['做法：1）抓学习；2）抓落实；4）抓作风。', '9 2）2→15 4）4'],
    ['做法：1.抓学习；2.抓落实；4.抓作风。', '9 2.2→15 4.4'],
    ['做法：1．抓学习；2．抓落实；4．抓作风。', '9 2．2→15 4．4'],
    ['做法：①抓学习；②抓落实；④抓作风。', '8②2→13④4'],
    ['其一，抓学习；其二，抓落实；其四，抓作风。', '7其二2→14其四4'],
    ['其一：抓学习；其二：抓落实；其四：抓作风。', '7其二2→14其四4'],
    ['其一是抓学习；其二是抓落实；其四是抓作风。', '7其二2→14其四4'],
    // The list opens the paragraph, or its items end in any mark.
    ['（一）抓学习；（三）抓作风。', '0（一）1→7（三）3'],
    ['　　①抓学习。②抓落实。④抓作风。', '7②2→12④4'],
    ['做法，①抓学习，②抓落实，④抓作风', '8②2→13④4'],
    ['做法！①抓学习！②抓落实！④抓作风！', '8②2→13④4'],
    ['做法？①抓学习？②抓落实？④抓作风？', '8②2→13④4'],
    ['1.抓学习;2.抓落实;4.抓作风', '6 2.2→12 4.4'],
    // One that stands twice, from the third on.
    ['做法：①抓学习；②抓落实；②抓作风。', '8②2→13②2'],
    ['做法：①抓学习；②抓落实；③抓作风；③抓制度。', '13③3→18③3'],
    // Two alone where the first ends as an item does.
    ['做法：①抓学习。③抓作风。', '3①1→8③3'],
    ['做法：①抓学习;③抓作风。', '3①1→8③3'],
    // Items that begin like a citation and are none.
    ['材料：①项目；②款式；④款项。', '7②2→11④4'],
    ['材料：①项目；②款待；④其他。', '7②2→11④4'],
    // Two characters are the shortest item.
    ['做法：①甲乙；②丙丁；④戊己。', '7②2→11④4'],
    ['做法：（十九）丙丁；（一）甲乙；（三）丙丁。', ''],
  ] as const) {
    test(`in ${text}`, () => assert.equal(slips(text).join(), found.replaceAll(' ', '')));
  }

  for (const [name, text] of [
    ['all go on', '做法：①抓学习；②抓落实；③抓作风。'],
    ['the list does not begin at one', '做法：②抓学习；④抓落实。其他是①。'],
    ['one stands alone', '做法：①抓学习。'],
    ['the second says the same as the first', '做法：①抓学习；①抓落实；②抓作风。'],
    ['more than one is left out', '做法：①抓学习；②抓落实；⑤抓作风。'],
    ['they go back', '做法：①抓学习；②抓落实；③抓作风；②抓制度。'],
    ['two slips speak for another reading', '做法：①抓学习；③抓落实；⑤抓作风。'],
    ['two alone stand in one sentence', '做法：①抓学习，③抓作风。'],
    ['what is missed stands without its mark', '承诺：①接受；②参加；3服从；④不讲。'],
    ['what is missed stands with half its mark', '承诺：（一）接受；二）参加；（三）不讲。'],
    ['what is missed is written in characters', '承诺：①接受；二参加；③不讲。'],
    ['items are too short to be any', '型号：①甲；②乙；④丙。'],
    ['they are cited', '见①项；②款；④项。'],
    ['they are cited in a row', '见：①、②；③、⑤。'],
    ['they are cited from one to another', '见：①至③；②到⑤；④～⑥。'],
    ['they are cited beside articles', '见：（一）第二款；（二）和第三款；（四）或第五款。'],
    ['they are cited beside figures', '见：①、2；②和3；④及5。'],
    ['they stand in the midst of words', '甲①抓学习，乙②抓落实，丙④抓作风'],
    ['figures are compared', '比上年：1.5倍；3.2倍。'],
    ['they are of several kinds', '做法：①抓学习；2.抓落实；（四）抓作风。'],
    ['其一 is part of a word', '其一般做法；其二手设备；其四周环境。'],
    ['they are too large for such a list', '做法：（一）抓学习；（123）抓落实；（三百二十一）抓作风。'],
    ['none is the first', '做法：（二）抓学习；（四）抓落实。'],
  ] as const) {
    test(`none where ${name}`, () => assert.deepEqual(slips(text), []));
  }

  test('is missed where it stands at a place that begins no item', () => {
    assert.equal(slips('做法：①培训2次；③抓作风。').join(), '3①1→9③3');
  });
});

suite('lists inside a paragraph', () => {
  for (const [text, found] of [
    ['做法是：（一）抓学习；（二）抓落实；（四）抓作风。', '（四）'],
    ['做法是：（一）抓学习；（三）抓作风。', '（三）'],
    ['要求：1.抓学习；3.抓作风。', '3.'],
    ['其一，人手少；其二，经费紧；其四，设备旧。', '其四'],
    ['分工：①甲项工作；②乙项工作；②丙项工作。', '②'],
    ['问题有：一是学不深，二是用不活，四是抓不实。', '四是'],
    ['问题有：一是学不深，二是用不活，二是抓不实。', '二是'],
    ['要做到：一要学，一要干，三要比。', '三要'],
    ['原因是：第一，投入少，第二，人手缺，第四，机制旧。', '第四，'],
  ] as const) {
    test(`say what is wrong in ${text}`, () => {
      assert.deepEqual(alarms(text), [`enumeration-sequence ${found}`]);
    });
  }

  for (const text of [
    '做法是：（一）抓学习；（二）抓落实；（三）抓作风。',
    '做法是：（一）抓学习，（三）抓作风。',
    '做法是：（一）甲事项；（二）乙事项；（四）丙事项；（六）丁事项。',
    '（一）、（三）项由财政局负责。',
    '材料：①申请表；②所在单位证明；③项目概况；④款项凭证。',
    '①、②、③项由财政局负责。',
    '上述①和③项除外。',
    '按第1）、2）项办理，主要包括1）甲项、2）乙项。',
    '承诺：1.接受考评；2.参加竞聘；3服从安排；4.不讲怪话。',
    '投入比上年：1.5倍；3.2倍。',
    '要做到：一要学，不能只学不干，三要领的内容另发。',
    '做到一要学，一要干，三要比。',
    '产值居全省第一，增速居第三，比上年前进。',
    '发展是第一要务，三是公开透明的数字。',
    '第一、第二产业增长较快，第一、二、三产业齐头并进。',
    '第一、第二季度投资3亿元。第三、第四季度投资5亿元。',
    '第一、二项由财政局负责。第三、四项由水务局负责。',
    '首先、其次、最后这几个词不要多用。',
  ]) {
    test(`let ${text} pass`, () => {
      assert.deepEqual(alarms(text), []);
      assert.equal(repaired(text), text);
    });
  }

  test('put the number right that stands twice in one sentence', () => {
    assert.equal(repaired('一是学不深，二是用不活，二是抓不实。'), '一是学不深，二是用不活，三是抓不实。');
  });

  test('end each item where the next begins', () => {
    assert.equal(tree('各位：一是感谢，二是希望，三是祝愿。'), '一是|感谢\n二是|希望\n三是|祝愿');
  });

  test('take a comma behind 第一', () => {
    const text = '第一、加强学习。第二、转变作风。';
    assert.deepEqual(alarms(text), ['enumeration-mark 第一、', 'enumeration-mark 第二、']);
    assert.equal(repaired(text), '第一，加强学习。第二，转变作风。');
  });

  test('take a comma behind 首先', () => {
    const text = '首先、加强学习。其次、转变作风。最后，抓好落实。';
    assert.deepEqual(alarms(text), ['enumeration-mark 首先、', 'enumeration-mark 其次、']);
    assert.equal(repaired(text), '首先，加强学习。其次，转变作风。最后，抓好落实。');
  });

  test('belong to the stage that the paragraph names', () => {
    const text = '第一阶段：3月到5月。一是宣传。二是培训。\n第二阶段：5月到7月。先动员。二是宣誓。';
    assert.deepEqual(lists(text), ['一是二是', '二是']);
    assert.deepEqual(findings(text, 'enumeration-sequence'), []);
    assert.equal(repaired(text), text);
  });

  test('that the writer counts in quotes are no formula', () => {
    assert.deepEqual(alarms('要强化以下“四种意识”：\n一要强化规范意识。'), []);
    assert.deepEqual(alarms('要树立“四种意识”：一是大局意识，二是责任意识。'), []);
    assert.deepEqual(alarms('要增强“四种意识”，做到“两个维护”。').length, 1);
  });
});
