import assert from 'node:assert/strict';
import {
  type Kinds,
  outOfCount,
  slipsAmong,
  standingOtherwise,
} from '../../../../../src/core/report/ordinals/otherReadings';
import { alarms, findings, lines, repaired } from '../../../support';

/**
 * a contains b and so on; c stands in no c, d does not go on over what contains it, ~ is behind one inside a line, / lets counting
 * begin anew.
 */
interface Item {
  readonly written: string;
  readonly kind: string;
  readonly ordinal: number;
}

const KINDS: Kinds<Item> = {
  key: ({ kind }) => kind,
  rank: ({ kind }) => kind.charCodeAt(0),
  isApart: ({ written }) => written.startsWith('/'),
  runsOn: ({ kind }) => kind !== 'd',
  nests: ({ kind }) => kind !== 'c',
  opensInline: ({ written }) => written.startsWith('~'),
};

const itemsOf = (row: string): Item[] =>
  row.split(' ').map((written) => {
    return { written, kind: written.replace(/[^a-d]/g, ''), ordinal: Number(written.replace(/\D/g, '')) };
  });

/** Which of `row` neither begin a count nor go on from one. */
function outOf(row: string): string {
  const items = itemsOf(row);
  const out = outOfCount(items, KINDS);
  return items.flatMap((item) => (out.has(item) ? [item.written] : [])).join(' ');
}

suite('out of count by any reading', () => {
  for (const [what, row, expected] of [
    ['none in a row', 'a1 a2 a3', ''],
    ['what a gap stands before', 'a1 a2 a4', 'a4'],
    ['what has no first one', 'a2 a3', 'a2'],
    ['what goes back', 'a3 a4 a2', 'a3 a2'],
    ['what jumps, and what does not go on from there', 'a1 a2 a5 a6 a3', 'a5 a3'],
    ['none in a text of its kind put into it', 'a1 a1 a2 a2 a3', ''],
    ['none below headings', 'a1 b1 b2 a2 b1 b2', ''],
    ['none that goes on over a heading', 'a1 b1 b2 a2 b3 a3', ''],
    ['what has a gap there', 'a1 b1 b2 a2 b4 a3', 'b4'],
    ['none that goes on over one where it began anew', 'a1 b1 b2 a2 b1 b2 b3 a3 b4', ''],
    ['none where lists between begin anew and it goes on', 'a1 b1 b2 a2 b3 a3 b1 b2 a4 b4', ''],
    ['none around headings put into it', 'b1 b2 a1 a2 b1 b2 a3 b3', ''],
    ['none around one list of headings', 'b1 a1 a2 b2', ''],
    ['what goes on behind one that those headings go on after', 'b1 a1 a2 b2 a3', 'b2 a3'],
    ['both, where each has the other inside', 'b1 b2 a1 a2 b3 a3', 'b3 a3'],
    ['the last, where three have', 'a1 a2 a3 b1 b2 a1 b3 a2 a4', 'b3 a2 a4'],
    ['a decimal begun twice', 'c1 c2 c1 c2', 'c1'],
    ['not one below another heading', 'a1 c1 c2 a2 c1 c2', ''],
    ['what does not run on over headings', 'a1 d1 d2 a2 d3', 'd3'],
    ['but goes on around a list of another kind', 'a1 b1 d1 d2 c1 c2 d3 a2', ''],
    ['not behind one inside a line', 'a1 a2 ~a4', ''],
    ['what is lost at the beginning of a list below', 'a1 b2 b3 a2', 'b2'],
    ['what repeats a part of the list before', 'a1 b1 b2 b3 a2 b2 b3 a3', 'b2'],
  ] as const) {
    test(`${what}: ${row}`, () => assert.equal(outOf(row), expected));
  }

  test('is told of texts put into texts however many there are', () => {
    const deep = Array.from({ length: 60 }, () => 'a1').join(' ');
    assert.equal(outOf(`${deep} ${Array.from({ length: 40 }, () => 'a2').join(' ')}`), '');
    assert.equal(outOf(`${deep} ${Array.from({ length: 41 }, () => 'a2').join(' ')}`), 'a2');
  });
});

/** Whether those of `row` in brackets, of which `*` are slips by their levels, and `%` each half of one, are so by that reading only. */
function standOtherwise(row: string): boolean {
  const items = itemsOf(row);
  const slips = new Map(
    items.flatMap((item): [Item, number][] =>
      /[*%]/.test(item.written) ? [[item, item.written.includes('*') ? 1 : 0.5]] : [],
    ),
  );
  const sequence = items.filter(({ written }) => written.includes('['));
  return standingOtherwise(items, slips, KINDS)(sequence);
}

suite('a sequence has slips by its levels only', () => {
  for (const [what, row, expected] of [
    ['where it is a text put into another', 'a1 a2 [a1]* [a2]* a3 a4', true],
    ['not where it has none', 'a1 a2 [a1] [a2] a3 a4', false],
    ['not where no reading explains them', 'a1 a2 [a4]*', false],
    ['not where the other reading has one for each', 'a1 a2 [a1]* a5', false],
    ['where the other reading has fewer', 'a1 a2 [a1]* [a2]* a5', true],
    ['not where it has one more', 'a1 a2 [a1]* [a2] a5 a8', false],
    ['not where two that changed places are one, and it has one', 'a1 a2 [a1]% [a2]% a5', false],
    ['where two that changed places are one, and it has none', 'a1 a2 [a1]% [a2]% a3', true],
    ['not where it is one alone', 'a1 a2 [a1]* a3', false],
    ['where it goes on behind that', 'a1 a2 [a1]* [a2] a3', true],
    ['not where what comes next is out of count itself', 'a1 a2 [a1]* [a4] b1 b2*', false],
    ['where it is one that goes on from another', 'a1 a2 a1 [a2]* a3', true],
    ['whatever another kind has', 'a1 a2 [a1]* [a2]* b1 b3 a3', true],
    ['whatever stands below another heading', 'a1 b1 b2 [b1]* [b2]* b3 a2 b1 b4 b6', true],
    ['whatever stands behind what lets counting begin anew', 'b1 b2 [b1]* [b2]* b3 /a1 b1 b4 b6', true],
    ['but not whatever stands beside it', 'a1 b1 b2 [b1]* [b2]* b3 b7 b9 a2', false],
    ['nor whatever a contained one parts from it', 'a1 a2 [a1]* [a2]* b1 a6 b2 a9 a3', false],
  ] as const) {
    test(`${what}: ${row}`, () => assert.equal(standOtherwise(row), expected));
  }

  test('two that changed places count half a slip each, what is right or has lost what it belongs to none', () => {
    const verdicts = ['right', 'swapped', 'orphaned', 'gap', 'repeated'] as const;
    const judged = verdicts.map((verdict) => ({
      verdict,
      expected: 2,
      value: 2,
      begins: false,
      goesOn: true,
    }));
    assert.deepEqual(slipsAmong(verdicts, judged), [
      ['swapped', 0.5],
      ['gap', 1],
      ['repeated', 1],
    ]);
  });
});

suite('lists put into a text', () => {
  for (const [name, text] of [
    [
      'with 一、 right below （一） and （二）',
      lines(
        '一、目标',
        '（一）思路',
        '一、走访。',
        '二、座谈。',
        '（二）步骤',
        '一、动员。',
        '二、总结。',
        '（三）要求',
        '二、任务',
        '三、保障',
        '四、考核',
      ),
    ],
    [
      'with headings of their own between 4. and 5.',
      lines('一、任务', '1.走访。', '2.座谈。', '3.汇总。', '4.公示。', '一、甲', '二、乙', '5.归档。'),
    ],
    [
      'with 一、 between 2. and 3., 三、 coming next',
      lines('一、甲', '二、乙', '1.走访。', '2.座谈。', '一、动员。', '二、总结。', '3.归档。', '三、丙'),
    ],
    [
      'with 一是 between 二是 and 三是',
      lines('一是学。', '二是用。', '一是听。', '二是看。', '三是悟。', '三是改。'),
    ],
    [
      'with headings and lists of their own between 二要 and 三要',
      lines(
        '一、任务',
        '一要学。',
        '二要用。',
        '（一）甲',
        '（二）乙',
        '一要听。',
        '二要看。',
        '三要悟。',
        '三要改。',
      ),
    ],
    [
      'with another list between 第一， and 第二，',
      lines('第一，学。', '第一，听。', '第二，看。', '第二，用。', '第三，改。'),
    ],
    [
      'whose lists begin above the headings between',
      lines('一、任务', '一是学。', '二是用。', '1.甲', '2.乙', '三是悟。', '四是改。', '三要比。'),
    ],
    [
      'with a list of its kind in a count that runs on over 一、',
      lines(
        '一、甲',
        '（1）走访。',
        '（2）座谈。',
        '二、乙',
        '（1）动员。',
        '（2）总结。',
        '（3）汇总。',
        '三、丙',
        '（4）公示。',
      ),
    ],
    [
      'with 会议决定：一、 in a line',
      lines('一、纪要', '会议决定，一、甲事项。', '二、乙事项。', '二、通知', '三、公告'),
    ],
    [
      'whose first ordinals are not seen, behind a line that lets counting begin anew',
      lines('一、甲', '二、乙', '三、丙', '附件1', '三、丁', '四、戊'),
    ],
    ['that has lost all but a last one', lines('一、甲', '二、乙', '三、丙', '四、丁', '二、戊')],
  ] as const) {
    test(`${name} leave it as it stands`, () => {
      assert.equal(repaired(text), text);
      assert.deepEqual(
        findings(text).filter(({ severity, code }) => severity === 'error' && code.endsWith('-sequence')),
        [],
      );
    });
  }

  test('with one heading each may be one text in which 一、 stands twice: told, not changed', () => {
    const text = lines('一、甲', '好。', '一、乙', '好。');
    assert.deepEqual(
      findings(text, 'numbering-sequence').map(({ start, severity, safe }) => [start, severity, safe]),
      [[text.lastIndexOf('一、'), 'information', false]],
    );
  });

  test('do not hide a slip where the count of the headings around speaks against it', () => {
    const text = (slip: string) =>
      lines(
        '一、甲',
        '1.走访。',
        '2.座谈。',
        '二、乙',
        '一、丙',
        '1.动员。',
        '2.汇总。',
        `${slip}公示。`,
        '4.归档。',
        '二、丁',
        '三、戊',
      );
    assert.equal(repaired(text('2.')), text('3.').replace('4.归档', '4.归档'));
  });

  test('do not hide what stands below two headings in the same way', () => {
    const text = lines(
      '（一）甲',
      '一是学。',
      '二是用。',
      '三是改。',
      '（二）乙',
      '一是听。',
      '二是看。',
      '四是悟。',
    );
    assert.deepEqual(alarms(text), ['enumeration-sequence 四是']);
  });

  test('do not hide a slip that no reading explains', () => {
    assert.equal(
      repaired(lines('一、任务', '1.走访。', '2.座谈。', '4.汇总。', '4.公示。', '5.归档。', '二、保障')),
      lines('一、任务', '1.走访。', '2.座谈。', '3.汇总。', '4.公示。', '5.归档。', '二、保障'),
    );
  });
});
