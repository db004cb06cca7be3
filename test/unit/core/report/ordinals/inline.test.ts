import assert from 'node:assert/strict';
import { alarms, findings, lists, repaired, tree } from '../../../support';

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
