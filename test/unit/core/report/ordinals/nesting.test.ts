import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import { alarms, findings, lines, ordinals, repaired, tree } from '../../../support';

/** The ordinals of lines parted by `/`, with a `>` for each level that contains them. */
function contained(written: string): string {
  const { text, markers } = parse(written.replaceAll('/', '\n'));
  const ranks = [...new Set(markers.map(({ rank }) => rank))].sort((a, b) => a - b);
  return markers
    .map(({ rank, start, end }) => '>'.repeat(ranks.indexOf(rank)) + text.slice(start, end))
    .join(' ');
}

suite('which ordinals contain which', () => {
  for (const [what, written, expected] of [
    [
      '1. with decimals below it, and those counted with it',
      '1.现状/1.1 人员/1.2 经费/2.做法/3.打算',
      '1. >1.1 >1.2 2. 3.',
    ],
    [
      'those before the first that has decimals',
      '1.现状/2.做法/2.1 摸底/2.2 施策/3.打算',
      '1. 2. >2.1 >2.2 3.',
    ],
    [
      'not those that a gap parts from it',
      '1.现状/2.做法/4.问题/4.1 人员/4.2 经费',
      '>>1. >>2. 4. >4.1 >4.2',
    ],
    ['not 1. behind them, which begins anew', '2.做法/2.1 摸底/2.2 施策/1.甲/2.乙', '2. >2.1 >2.2 >>1. >>2.'],
    [
      'not the list below the heading before',
      '一、总体/1.甲/2.乙/二、分项/1.现状/1.1 人员/2.做法',
      '一、 >>>1. >>>2. 二、 >1. >>1.1 >2.',
    ],
    [
      'nor one that would go on over a heading',
      '一、总体/1.甲/2.乙/二、分项/3.现状/3.1 人员/3.2 经费/4.做法',
      '一、 >>>1. >>>2. 二、 >3. >>3.1 >>3.2 >4.',
    ],
    ['not 2. above decimals of another chapter', '2.做法/3.1 摸底/3.2 施策', '>2. 3.1 3.2'],
    ['nor above those of a section', '2.做法/2.1.1 摸底/2.1.2 施策', '>2. 2.1.1 2.1.2'],
    [
      '1. as a title above 一、',
      '1.甲某/一、学习/二、工作/2.乙某/一、学习/二、不足',
      '1. >一、 >二、 2. >一、 >二、',
    ],
    [
      'the same inside an article',
      '第一条 述职/1.甲某/一、学习/二、工作/2.乙某/一、学习/二、不足/第二条 测评',
      '第一条 >1. >>一、 >>二、 >2. >>一、 >>二、 第二条',
    ],
    [
      'with 1. below 一、 as well',
      '1.甲某/一、学习/1.读书/2.听课/二、工作/2.乙某/一、学习/1.读书/二、不足',
      '1. >一、 >>1. >>2. >二、 2. >一、 >>1. >二、',
    ],
    [
      '（一） as a title above 一、',
      '（一）甲某/一、学习/二、工作/（二）乙某/一、学习/二、不足',
      '（一） >一、 >二、 （二） >一、 >二、',
    ],
    [
      '（1） as a title above 一、',
      '（1）甲某/一、学习/二、工作/（2）乙某/一、学习/二、不足',
      '（1） >一、 >二、 （2） >一、 >二、',
    ],
    ['① as a title above 1.', '①甲某/1.学习/2.工作/②乙某/1.学习/2.不足', '① >1. >2. ② >1. >2.'],
    [
      'not ① above （1）, which nobody uses as headings',
      '①甲某/（1）学习/（2）工作/②乙某/（1）学习/（2）不足',
      '>① （1） （2） >② （1） （2）',
    ],
    [
      'not 1. above chapters',
      '1.甲某/第一章 学习/第二章 工作/2.乙某/第一章 学习/第二章 不足',
      '>1. 第一章 第二章 >2. 第一章 第二章',
    ],
    ['not one title alone', '1.甲某/一、学习/二、工作', '>1. 一、 二、'],
    ['not from 2. on', '2.乙某/一、学习/3.丙某/一、学习', '>2. 一、 >3. 一、'],
    ['not over a gap', '1.甲某/一、学习/2.乙某/一、学习/4.丁某/一、学习', '1. >一、 2. >一、 >>4. >一、'],
    [
      'not a sentence',
      '1.甲某，主任/一、学习/二、工作/2.乙某，科长/一、学习/二、不足',
      '>1. 一、 二、 >2. 一、 二、',
    ],
    [
      'nor what says more behind a colon',
      '1.甲某:主任/一、学习/二、工作/2.乙某:科长/一、学习/二、不足',
      '>1. 一、 二、 >2. 一、 二、',
    ],
    [
      'not a single character',
      '1.甲/一、学习/二、工作/2.乙/一、学习/二、不足',
      '>1. 一、 二、 >2. 一、 二、',
    ],
    [
      'titles of 32 characters',
      `1.${'甲'.repeat(32)}/一、学习/2.${'乙'.repeat(32)}/一、学习`,
      '1. >一、 2. >一、',
    ],
    [
      'and no longer ones',
      `1.${'甲'.repeat(33)}/一、学习/2.${'乙'.repeat(33)}/一、学习`,
      '>1. 一、 >2. 一、',
    ],
    [
      'decimals above 一、',
      '3 要求/3.3 方法/一、采集/二、核对/3.4 内容/一、人口/二、住房',
      '3 >3.3 >>一、 >>二、 >3.4 >>一、 >>二、',
    ],
    [
      'decimals above （一）',
      '3.3 方法/（一）采集/（二）核对/3.4 内容/（一）人口/（二）住房',
      '3.3 >（一） >（二） 3.4 >（一） >（二）',
    ],
    [
      'a section of the same number as another is no part of it',
      '第一章 甲/第一节 乙/第一节 丙/第二节 丁',
      '第一章 >第一节 >第一节 >第二节',
    ],
    ['一、 inside 一、', '一、甲/一、乙/二、丙/二、丁/一、戊/二、己', '一、 >一、 >二、 二、 >一、 >二、'],
    [
      '一、 inside 一、 inside 一、',
      '一、甲/一、乙/一、丙/二、丁/二、戊/二、己',
      '一、 >一、 >>一、 >>二、 >二、 二、',
    ],
    ['1. between 2、 and 3、', '1、条件/2、流程/1. 学生/2. 家长/3、格式', '1、 2、 >1. >2. 3、'],
    ['1. behind the last of several 1、', '1、条件/2、流程/1. 学生/2. 家长', '1、 2、 >1. >2.'],
    ['not behind one 1、 alone', '1、条件/1. 学生/2. 家长', '1、 1. 2.'],
    ['not one 1. alone', '1、条件/2、流程/1. 学生', '1、 2、 1.'],
    ['not where both are written either way', '1、条件/2. 流程/1. 学生/2. 家长', '1、 2. 1. 2.'],
  ] as const) {
    test(`${what}: ${written.length < 60 ? written : expected}`, () =>
      assert.equal(contained(written), expected));
  }
});

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
