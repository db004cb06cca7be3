import assert from 'node:assert/strict';
import { alarms, findings, fixedBy, lines, renumbered, repaired } from '../../../support';

suite('numbering rules and their repairs together', () => {
  test('report a gap and close it only on request', () => {
    const text = '一、甲\n二、乙\n四、丁\n五、戊';
    const [gap, ...more] = findings(text, 'numbering-sequence');
    assert.deepEqual(more, []);
    assert.equal(gap!.safe, false);
    assert.equal(repaired(text), text);
    assert.equal(fixedBy(text, gap), '一、甲\n二、乙\n三、丁\n四、戊');
    assert.equal(renumbered(text), '一、甲\n二、乙\n三、丁\n四、戊');
  });

  test('take a number left out for a slip where the count behind the next heading says so', () => {
    const text = (third: string) =>
      lines('一、甲', '（一）子。', '（二）子。', third, '二、乙', '（四）子。', '（五）子。');
    assert.equal(repaired(text('（四）子。')), text('（三）子。'));
    // Two numbers that are one too high are likelier a section that is missing.
    const gap = lines(text('（四）子。\n（五）子。').replace('二、乙\n（四）子。', '二、乙'), '（六）子。');
    assert.equal(repaired(gap), gap);
  });

  test('move what follows a repeat up', () => {
    assert.equal(repaired('1.甲。\n2.乙。\n2.丙。\n3.丁。'), '1.甲。\n2.乙。\n3.丙。\n4.丁。');
  });

  test('put two neighbours back that changed places', () => {
    assert.equal(repaired('一、甲\n三、乙\n二、丙\n四、丁'), '一、甲\n二、乙\n三、丙\n四、丁');
  });

  test('take two lists under two headings for no exchange', () => {
    const text = lines('（一）甲', '1.子。', '2.丑。', '（二）乙', '1.寅。', '3.卯。', '（三）丙', '2.辰。');
    assert.equal(repaired(text), text);
    assert.equal(findings(text, 'numbering-sequence').length, 2);
  });

  for (const [name, text, meant] of [
    [
      '（二） as 二、',
      ['一、甲', '（一）子。', '二、丑。', '（三）寅。', '二、乙', '三、丙'],
      ['一、甲', '（一）子。', '（二）丑。', '（三）寅。', '二、乙', '三、丙'],
    ],
    [
      '（三） as 三、, with one more behind it',
      ['一、甲', '（一）子。', '（二）丑。', '三、寅。', '（四）卯。', '二、乙'],
      ['一、甲', '（一）子。', '（二）丑。', '（三）寅。', '（四）卯。', '二、乙'],
    ],
    [
      '二、 as （二）',
      ['一、甲', '（一）子。', '（二）丑。', '（二）乙', '（一）寅。', '（二）卯。', '三、丙'],
      ['一、甲', '（一）子。', '（二）丑。', '二、乙', '（一）寅。', '（二）卯。', '三、丙'],
    ],
    ['2. as （2）', ['1.甲', '（2）乙', '3.丙'], ['1.甲', '2.乙', '3.丙']],
    [
      '1. as 1,',
      ['一、总', '事项如下。', '1,甲', '2,乙', '3,丙'],
      ['一、总', '事项如下。', '1.甲', '2.乙', '3.丙'],
    ],
  ] as const) {
    test(`know ${name}, and put only that right`, () => {
      assert.equal(repaired(lines(...text)), lines(...meant));
      for (const alarm of alarms(lines(...text))) assert.match(alarm, /^numbering-shape /);
    });
  }

  test('leave 二、 its place where the count of 一、 goes on with it', () => {
    const text = lines('一、甲', '（一）子。', '二、乙', '（三）丑。', '三、丙');
    assert.equal(repaired(text), text);
  });

  for (const [name, text] of [
    [
      '（n） that runs on over 一、二、',
      lines('一、甲', '（一）子。', '（二）子。', '二、乙', '（三）子。', '（四）子。'),
    ],
    [
      '一、 that runs on over chapters',
      lines('第一章 总则', '一、甲。', '二、乙。', '第二章 职责', '三、丙。'),
    ],
    ['a level left out', lines('一、甲', '1.子。', '2.子。', '二、乙', '1.子。')],
    ['a text that starts at （一）', lines('（一）甲。', '（二）乙。')],
    ['numbers that begin anew in an annex', lines('1.甲。', '2.乙。', '附件', '清单', '1.丙。', '2.丁。')],
    ['numbers that begin anew in a glossary', lines('1.甲。', '2.乙。', '名词解释', '1.丙。', '2.丁。')],
    [
      'lists that begin anew below one heading',
      lines('一、甲', '1.子。', '2.子。', '要求如下。', '1.丙。', '2.丁。'),
    ],
    [
      'figures and counts at the start of a line',
      lines('一、甲', '2.5万户受益。', '一、二季度增长较快。', '二、乙'),
    ],
    ['a list over several paragraphs', lines('一、甲', '一是抓机制。', '说明。', '二是抓队伍。')],
    ['a list inside a list', '一要抓队伍：一是选；二是育。二要抓制度。三要抓保障。'],
    [
      'items of a law that are cited in part',
      lines('一、甲', '《条例》规定：', '（三）未按规定公开的；', '（五）隐瞒不报的。', '二、乙'),
    ],
    [
      'what a quotation numbers',
      lines(
        '一、甲',
        '第八条规定：“有下列情形之一的，给予处分：',
        '（三）迟报的；',
        '（五）瞒报的。”',
        '二、乙',
      ),
    ],
    ['sayings of the form 五要五不准', '严格执行“五要五不准”。落实“三要三不要”要求、“四要四不得”规定。'],
    ['names of what is demanded', '落实“六要”规定，坚持“四要”原则。做到“五是五不是”、“三是三非”。'],
    ['names in the items of a list', '一要抓学习。二要抓落实“三要”规定。三要抓督查。“四要”规定要牢记。'],
    ['items that are quoted from another list', '会上提出的“三要抓好落实、四要抓好督查”，我们要照办。'],
    ['rankings', '产值居全国第一，增速第三，连续两年保持第一。'],
  ] as const) {
    test(`let ${name} pass`, () => assert.deepEqual(alarms(text), []));
  }
});

suite('list rules and their repairs together', () => {
  test('put one wrong item right', () => {
    const text = '一、做法\n一是抓机制。三是抓队伍。三是抓保障。';
    assert.deepEqual(alarms(text), ['enumeration-sequence 三是']);
    assert.equal(repaired(text), '一、做法\n一是抓机制。二是抓队伍。三是抓保障。');
  });

  test('take a second 一是 for the slip, not what comes behind it', () => {
    assert.equal(repaired('一是抓学习。一是抓管理。三是抓考核。'), '一是抓学习。二是抓管理。三是抓考核。');
  });

  test('take the mark behind 一是 away', () => {
    assert.equal(
      repaired('一是，抓机制。二是抓队伍。三是：抓保障。'),
      '一是抓机制。二是抓队伍。三是抓保障。',
    );
  });

  test('report a lost item and leave it', () => {
    const text = '一是抓机制。二是抓队伍。四是抓保障。五是抓督查。';
    assert.deepEqual(alarms(text), ['enumeration-sequence 四是']);
    assert.equal(repaired(text), text);
  });

  test('know 第一，第二， and let 第一， alone stand', () => {
    assert.deepEqual(alarms('第一，抓机制。第三，抓队伍。第三，抓保障。'), ['enumeration-sequence 第三，']);
    assert.deepEqual(alarms('第一，要抓机制。其他从略。'), []);
  });
});
