import assert from 'node:assert/strict';
import { alarms, findings, lines, ordinals, repaired, tree } from '../../../support';

suite('counting that begins anew', () => {
  for (const [name, text] of [
    [
      'in plans put together, parent and child with 一、',
      lines(
        '一、目标',
        '二、保障',
        '一、新人工程',
        '一、思想',
        '二、内容',
        '二、骨干工程',
        '一、思想',
        '二、内容',
      ),
    ],
    [
      'below persons that are counted with 1.',
      lines(
        '述职汇编',
        '1.王某（主任）',
        '一、学习',
        '二、工作',
        '2.李某（科长）',
        '一、学习',
        '1.带头。',
        '2.钻研。',
        '二、不足',
        '3.赵某',
        '一、学习',
      ),
    ],
    [
      'behind whom another paper is addressed to',
      lines('关于防汛的报告', '市政府：', '一、现状', '已开工。', '市水务局：', '一、现状', '已完工。'),
    ],
    [
      'in chapters of which only a later one has decimals below it',
      lines('1.现状', '2.做法', '2.1 摸底', '2.2 施策', '3.打算'),
    ],
    [
      'below parts that no ordinal counts',
      lines('甲部分', '一、目标', '二、原则', '乙部分', '一、项目', '二、服务', '三、作风'),
    ],
    [
      'below steps, the list around them going on',
      lines(
        '（一）流程',
        '（1）目标。',
        '（2）安排',
        '第一步：准备',
        '（1）分组；',
        '（2）培训。',
        '第二步：实施',
        '（1）走访；',
        '（2）汇总；',
        '（3）复核。',
        '（3）预算：3万元',
      ),
    ],
    [
      'below decimals',
      lines('3 要求', '3.3 方法', '一、采集', '二、核对', '3.4 内容', '一、人口', '二、住房'),
    ],
    [
      'in answers to questions',
      lines(
        '问：怎样申请？',
        '答：1.填表。',
        '2.提交。',
        '问：何时办结？',
        '答：1.受理后五日。',
        '2.情况特殊的延长。',
      ),
    ],
    [
      'inside the lines of （二） and （三）',
      lines(
        '一、确认',
        '（一）选点。',
        '（二）1、甲区的到大厅。',
        '2、乙区的到窗口。',
        '（三）1、交身份证。',
        '2、交学历证。',
      ),
    ],
    [
      'as 1. below 1、',
      lines('1、条件', '2、流程', '3、格式', '1. 学生写明承诺。', '2. 家长写明同意。', '4、咨询'),
    ],
    [
      'behind 附件： in a line of its own text',
      lines(
        '一、要求',
        '1.报名。',
        '2.缴费。',
        '附件：1.甲表',
        '      2.乙表',
        '某局',
        '一、说明',
        '1.填写。',
      ),
    ],
    ['from （十七） on', lines('（十七）激发活力。', '（十八）提高质量。', '（十九）扩大开放。')],
  ] as const) {
    test(`is no slip ${name}`, () => {
      assert.deepEqual(findings(text, 'numbering-sequence'), []);
      assert.equal(repaired(text), text);
    });
  }

  test('nests what stands inside, in the tree too', () => {
    assert.equal(
      tree(lines('一、新人工程', '一、思想', '二、内容', '二、骨干工程', '一、思想', '二、内容')),
      lines('一、|新人工程', '  一、|思想', '  二、|内容', '二、|骨干工程', '  一、|思想', '  二、|内容'),
    );
  });

  test('does not hide a slip among those inside, which alone is put right', () => {
    const text = (second: string) =>
      lines(
        '一、新人工程',
        '一、思想',
        second,
        '三、考核',
        '二、骨干工程',
        '一、思想',
        '二、内容',
        '三、考核',
      );
    assert.deepEqual(alarms(text('一、内容')), ['numbering-sequence 一、']);
    assert.equal(repaired(text('一、内容')), text('二、内容'));
  });

  test('is only told of where a single ordinal may be a slip as well', () => {
    const text = lines('一、甲', '好。', '二、乙', '好。', '三、丙', '好。', '一、丁', '好。');
    const [found, ...more] = findings(text, 'numbering-sequence');
    assert.deepEqual(more, []);
    assert.deepEqual([found!.severity, found!.safe], ['information', false]);
    assert.equal(
      found!.message,
      '一、或应为四、：上一个同级标题是三、，中间没有另起编号的标题。另起编号的不必改。',
    );
    assert.equal(repaired(text), text);
  });

  test('is not looked for where one number alone is wrong', () => {
    assert.equal(
      repaired(lines('一、甲', '二、乙', '一、丙', '四、丁', '五、戊')),
      lines('一、甲', '二、乙', '三、丙', '四、丁', '五、戊'),
    );
  });
});

suite('articles', () => {
  test('stand with any blank, a colon or nothing behind them', () => {
    const text = lines(
      '第一条为规范管理，制定本办法。',
      '第二条　本办法适用于全体人员。',
      '第三条\u2002\u2002办公室负责。',
      '第四条：本办法由办公室解释。',
    );
    assert.deepEqual(alarms(text), []);
    assert.equal(tree(text).split('\n').length, 4);
  });

  test('count on over chapters', () => {
    const text = lines(
      '管理办法',
      '第一章总则',
      '第一条为规范管理。',
      '第二条适用于全体人员。',
      '第二章职责',
      '第三条办公室负责。',
      '第三章附则',
      '第四条自发布之日施行。',
    );
    assert.deepEqual(alarms(text), []);
    assert.equal(ordinals(text).length, 7);
  });

  test('that are missing are told of, with or without blanks', () => {
    assert.deepEqual(
      alarms(
        lines(
          '第一条为规范管理。',
          '第二条适用于全体人员。',
          '第四条由办公室解释。',
          '第五条自发布之日施行。',
        ),
      ),
      ['numbering-sequence 第四条'],
    );
  });

  test('with a mark behind them still count, and the mark becomes a blank', () => {
    const text = lines('第一条 总则。', '第二条、范围。', '第三条 职责。');
    assert.deepEqual(alarms(text), ['numbering-shape 第二条、']);
    assert.equal(repaired(text), lines('第一条 总则。', '第二条　范围。', '第三条 职责。'));
  });

  test('with a full stop behind them as with a pause mark', () => {
    const text = lines('第一条 总则。', '第二条．范围。', '第三条.职责。');
    assert.deepEqual(alarms(text), ['numbering-shape 第二条．', 'numbering-shape 第三条.']);
    assert.equal(repaired(text), lines('第一条 总则。', '第二条　范围。', '第三条　职责。'));
  });

  test('that a sentence names, or that are cited, are none', () => {
    const text = lines(
      '一、依据',
      '按照规定：',
      '第六条 应当回避。',
      '第九条 可以申请。',
      '第三条第二款的情形除外。',
      '第五条、第八条由办公室解释。',
      '二、结论',
    );
    assert.deepEqual(findings(text, 'numbering-sequence'), []);
  });

  test('and headings with a blank in the ordinal count, and lose it', () => {
    const text = lines('（十七）激发活力。', '（十 八）提高质量。', '（十九）扩大开放。');
    assert.deepEqual(alarms(text), ['numbering-shape （十 八）']);
    assert.equal(repaired(text), lines('（十七）激发活力。', '（十八）提高质量。', '（十九）扩大开放。'));
  });
});

suite('one ordinal alone above 一、', () => {
  test('holds nothing', () => {
    assert.equal(tree(lines('1.甲某', '一、学习', '二、工作')), lines('1.|甲某', '一、|学习', '二、|工作'));
  });
});

suite('a paper below 附件', () => {
  test('counts anew also where an ordinal of a lower level comes first in it', () => {
    assert.deepEqual(findings(lines('一、甲', '二、乙', '三、丙', '附件1', '1.子', '一、丁')), []);
  });
});
