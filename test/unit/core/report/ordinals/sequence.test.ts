import assert from 'node:assert/strict';
import {
  consecutiveNumbers,
  type Judgement,
  type Reading,
  type Restart,
  readSequence,
  repairedNumbers,
  repairs,
  right,
  type SequenceOptions,
} from '../../../../../src/core/report/ordinals/sequence';

// The numbers of a row are written as they stand, what lets counting begin again before each: | a heading above,
// # something else that shows, ? a heading that is lost, `,` a list, `.` one item alone, = nothing, for what stands
// before the number says that it goes on; without a mark nothing. A letter behind is how the ordinal is written.

const CAUSES: Readonly<Record<string, Restart>> = {
  '|': 'joint',
  '#': 'shown',
  '?': 'lost',
  ',': 'list',
  '.': 'alone',
  '=': 'counted',
};

function read(written: string, options: Partial<SequenceOptions> = {}): Reading {
  const tokens = written.split(' ');
  const forms = tokens.map((token) => /[a-z]?$/.exec(token)![0]);
  return readSequence(
    tokens.map((token) => Number.parseInt(token.replace(/^\D/, ''), 10)),
    {
      restart: (i) => CAUSES[tokens[i]![0]!] ?? 'unfounded',
      ...(forms[0] !== '' && { nesting: (i) => forms[i]! }),
      ...options,
    },
  );
}

/** `^` where counting begins, `+` where it goes on; the value, and what is wrong with what number is expected. */
const shown = ({ verdict, expected, value, begins, goesOn }: Judgement): string =>
  `${begins ? '^' : ''}${goesOn ? '+' : ''}${value}${verdict === 'right' ? '' : ` ${verdict} ${expected}`}`;

/** The items of each sequence, and the number of the one it stands in. */
const sequencesOf = ({ sequences }: Reading): string =>
  sequences
    .map((each) => each.items.join(' ') + (each.within ? ` in ${sequences.indexOf(each.within)}` : ''))
    .join('; ');

function assertReads(reading: Reading, judgements: string, sequences: string, cost: number): void {
  assert.equal(reading.judgements.map(shown).join(', '), judgements);
  assert.equal(sequencesOf(reading), sequences);
  assert.equal(Number(reading.cost.toFixed(2)), cost);
}

/** What is repaired, what is counted through, and the numbers that each item's own repair gives. */
function assertRepairs({ judgements }: Reading, [repaired, through, own]: readonly string[]): void {
  const numbers = repairedNumbers(judgements);
  assert.equal(numbers.join(' '), repaired);
  assert.equal(consecutiveNumbers(judgements).join(' '), through);
  assert.equal(
    repairs(judgements, numbers)
      .map((each) => each.join() || '-')
      .join(' '),
    own,
  );
}

suite('Ordinals in a row', () => {
  for (const [written, judgements, sequences, cost, ...repaired] of [
    ['1', '^1', '0', 0, '1', '1', '-'],
    ['1 2 3', '^1, +2, +3', '0 1 2', 0, '1 2 3', '1 2 3', '- - -'],
    ['2', '^2 gap 1', '0', 0.95, '2', '1', '1'],
    ['3 4', '^3 gap 1, +4', '0 1', 0.95, '3 4', '1 2', '1,2 -'],
    [
      '1 ,2 ,3 ,4 ,2 ,3 ,4',
      '^1, +2, +3, +4, ^2 gap 1, +3, +4',
      '0 1 2 3; 4 5 6',
      2.3,
      '1 2 3 4 2 3 4',
      '1 2 3 4 1 2 3',
      '- - - - 1,2,3 - -',
    ],
    ['1 2 4', '^1, +2, +4 gap 3', '0 1 2', 0.95, '1 2 4', '1 2 3', '- - 3'],
    ['1 2 4 5', '^1, +2, +4 gap 3, +5', '0 1 2 3', 0.95, '1 2 4 5', '1 2 3 4', '- - 3,4 -'],
    ['1 3', '^1, +3 gap 2', '0 1', 0.95, '1 3', '1 2', '- 2'],
    ['1 2 2 3', '^1, +2, +2 repeated 3, +3', '0 1 2 3', 1.06, '1 2 3 4', '1 2 3 4', '- - 3,4 -'],
    ['1 2 2 4', '^1, +2, +3 wrong 3, +4', '0 1 2 3', 1, '1 2 3 4', '1 2 3 4', '- - 3 -'],
    ['1 2 4 4 5', '^1, +2, +3 wrong 3, +4, +5', '0 1 2 3 4', 1, '1 2 3 4 5', '1 2 3 4 5', '- - 3 - -'],
    ['1 3 2 4', '^1, +2 swapped 2, +3 swapped 3, +4', '0 1 2 3', 1.5, '1 2 3 4', '1 2 3 4', '- 2 3 -'],
    ['2 1 3', '^1 swapped 1, +2 swapped 2, +3', '0 1 2', 1.5, '1 2 3', '1 2 3', '1 2 -'],
    ['1 2 5 4', '^1, +2, +3 wrong 3, +4', '0 1 2 3', 1, '1 2 3 4', '1 2 3 4', '- - 3 -'],
    ['1 2 4 3', '^1, +2, +3 swapped 3, +4 swapped 4', '0 1 2 3', 1.5, '1 2 3 4', '1 2 3 4', '- - 3 4'],
    ['1 2 9 4', '^1, +2, +3 wrong 3, +4', '0 1 2 3', 1, '1 2 3 4', '1 2 3 4', '- - 3 -'],
    ['1 2 9', '^1, +2, +9 gap 3', '0 1 2', 0.95, '1 2 9', '1 2 3', '- - 3'],
    ['1 1 2', '^1, ^1 restarted 2, +2', '0 1 2', 0.6, '1 1 2', '1 2 3', '- 2,3 -'],
    ['5 2 3', '^1 wrong 1, +2, +3', '0 1 2', 1, '1 2 3', '1 2 3', '1 - -'],
    ['1 2 1 2', '^1, +2, ^1, +2', '0 1; 2 3', 0.3, '1 2 1 2', '1 2 1 2', '- - - -'],
    ['1 2 #1 2', '^1, +2, ^1, +2', '0 1; 2 3', 0, '1 2 1 2', '1 2 1 2', '- - - -'],
    ['1 2 |1 2', '^1, +2, ^1, +2', '0 1; 2 3', 0, '1 2 1 2', '1 2 1 2', '- - - -'],
    ['1 2 |3 4', '^1, +2, ^+3, +4', '0 1 2 3', 0, '1 2 3 4', '1 2 3 4', '- - - -'],
    ['1 2 |3 |4', '^1, +2, ^+3, ^+4', '0 1 2 3', 0, '1 2 3 4', '1 2 3 4', '- - - -'],
    ['1 2 ?1 2', '^1, +2, ^1 orphaned 1, +2', '0 1 2 3', 0, '1 2 1 2', '1 2 3 4', '- - - -'],
    ['1 2 ,1 2', '^1, +2, ^1, +2', '0 1; 2 3', 0.2, '1 2 1 2', '1 2 1 2', '- - - -'],
    ['1 .1', '^1, ^1', '0; 1', 0.6, '1 1', '1 1', '- -'],
    ['1 =1 2', '^1, +1 repeated 2, +2', '0 1 2', 1.06, '1 2 3', '1 2 3', '- 2,3 -'],
    ['1 =1 3', '^1, +2 wrong 2, +3', '0 1 2', 1, '1 2 3', '1 2 3', '- 2 -'],
    ['1 2 3 1', '^1, +2, +3, ^1 restarted 4', '0 1 2 3', 0.9, '1 2 3 1', '1 2 3 4', '- - - 4'],
    ['1 2 3 1 4', '^1, +2, +3, ^1, +4 gap 2', '0 1 2; 3 4', 1.25, '1 2 3 1 4', '1 2 3 1 2', '- - - - 2'],
    ['1 2 |2 3', '^1, +2, ^2 gap 1, +3', '0 1; 2 3', 0.95, '1 2 2 3', '1 2 1 2', '- - 1,2 -'],
    ['1 2 |4 5', '^1, +2, ^4 gap 1, +5', '0 1; 2 3', 0.95, '1 2 4 5', '1 2 1 2', '- - 1,2 -'],
    ['1 2 #2 3', '^1, +2, +2 repeated 3, +3', '0 1 2 3', 1.06, '1 2 3 4', '1 2 3 4', '- - 3,4 -'],
    ['1 2 #4 5', '^1, +2, +4 gap 3, +5', '0 1 2 3', 0.95, '1 2 4 5', '1 2 3 4', '- - 3,4 -'],
    ['1 2 4 |5 6', '^1, +2, +4 gap 3, ^+5, +6', '0 1 2 3 4', 0.95, '1 2 4 5 6', '1 2 3 4 5', '- - 3,4,5 - -'],
    ['1 2 4 |4 5', '^1, +2, +3 wrong 3, ^+4, +5', '0 1 2 3 4', 1, '1 2 3 4 5', '1 2 3 4 5', '- - 3 - -'],
    ['1 2 4 |5', '^1, +2, +4 gap 3, ^+5', '0 1 2 3', 0.95, '1 2 4 5', '1 2 3 4', '- - 3,4 -'],
    [
      '1 2 2 3 3 4',
      '^1, +2, +2 repeated 3, +3, +3 repeated 4, +4',
      '0 1 2 3 4 5',
      2.12,
      '1 2 3 4 5 6',
      '1 2 3 4 5 6',
      '- - 3,4,5,6 - 5,6 -',
    ],
    ['1 1', '^1, +2 wrong 2', '0 1', 1, '1 2', '1 2', '- 2'],
    ['1 1 1', '^1, ^1 restarted 2, +2 wrong 2', '0 1 2', 1.6, '1 1 2', '1 2 3', '- 2,3 2'],
    ['1 2 3 3', '^1, +2, +3, +4 wrong 4', '0 1 2 3', 1, '1 2 3 4', '1 2 3 4', '- - - 4'],
    ['2 3 4', '^2 gap 1, +3, +4', '0 1 2', 0.95, '2 3 4', '1 2 3', '1,2,3 - -'],
    [
      '1 2 3 5 4 6',
      '^1, +2, +3, +4 swapped 4, +5 swapped 5, +6',
      '0 1 2 3 4 5',
      1.5,
      '1 2 3 4 5 6',
      '1 2 3 4 5 6',
      '- - - 4 5 -',
    ],
    ['1 4 5', '^1, +4 gap 2, +5', '0 1 2', 0.95, '1 4 5', '1 2 3', '- 2,3 -'],
    ['1 2 |2 |3', '^1, +2, ^2 gap 1, ^+3', '0 1; 2 3', 0.95, '1 2 2 3', '1 2 1 2', '- - 1,2 -'],
    ['1 1 |2', '^1, ^1 restarted 2, ^+2', '0 1 2', 0.6, '1 1 2', '1 2 3', '- 2,3 -'],
    ['1 |1 2 |1', '^1, ^1, +2, ^1', '0; 1 2; 3', 0, '1 1 2 1', '1 1 2 1', '- - - -'],
    [
      '1 2 3 4 1 2 5',
      '^1, +2, +3, +4, ^1, +2, +5 gap 3',
      '0 1 2 3; 4 5 6',
      1.25,
      '1 2 3 4 1 2 5',
      '1 2 3 4 1 2 3',
      '- - - - - - 3',
    ],
    ['1 2 12', '^1, +2, +12 gap 3', '0 1 2', 0.95, '1 2 12', '1 2 3', '- - 3'],
    ['10 11', '^10 gap 1, +11', '0 1', 0.95, '10 11', '1 2', '1,2 -'],
    ['1 2 3 2 5', '^1, +2, +3, +4 wrong 4, +5', '0 1 2 3 4', 1, '1 2 3 4 5', '1 2 3 4 5', '- - - 4 -'],
    ['1 3 4', '^1, +3 gap 2, +4', '0 1 2', 0.95, '1 3 4', '1 2 3', '- 2,3 -'],
    ['1 1 3', '^1, +2 wrong 2, +3', '0 1 2', 1, '1 2 3', '1 2 3', '- 2 -'],
    ['1 2 2', '^1, +2, +3 wrong 3', '0 1 2', 1, '1 2 3', '1 2 3', '- - 3'],
    ['1 2 3 |2 3', '^1, +2, +3, ^2 gap 1, +3', '0 1 2; 3 4', 0.95, '1 2 3 2 3', '1 2 3 1 2', '- - - 1,2 -'],
    [
      '1 2 4 2 3 4',
      '^1, +2, ^1 wrong 1, +2, +3, +4',
      '0 1; 2 3 4 5',
      2.5,
      '1 2 1 2 3 4',
      '1 2 1 2 3 4',
      '- - 1 - - -',
    ],
  ] as const) {
    test(`${written}`, () => {
      const reading = read(written);
      assertReads(reading, judgements, sequences, cost);
      assertRepairs(reading, repaired);
    });
  }

  for (const [written, judgements, sequences, cost, ...repaired] of [
    ['1 2 |1 2', '^1, +2, ^1, +2', '0 1; 2 3', 0, '1 2 1 2', '1 2 1 2', '- - - -'],
    ['1 2 |3 4', '^1, +2, ^+3, +4', '0 1 2 3', 0, '1 2 3 4', '1 2 3 4', '- - - -'],
    ['1 2 |2 3', '^1, +2, ^+2 repeated 3, +3', '0 1 2 3', 1.06, '1 2 3 4', '1 2 3 4', '- - 3,4 -'],
    ['1 2 |4 5', '^1, +2, ^+4 gap 3, +5', '0 1 2 3', 0.95, '1 2 4 5', '1 2 3 4', '- - 3,4 -'],
    ['1 2 |4', '^1, +2, ^+4 gap 3', '0 1 2', 0.95, '1 2 4', '1 2 3', '- - 3'],
  ] as const) {
    test(`${written}, where counting goes on over headings`, () => {
      const reading = read(written, { runsOn: true });
      assertReads(reading, judgements, sequences, cost);
      assertRepairs(reading, repaired);
    });
  }

  for (const [written, judgements, sequences, cost, ...repaired] of [
    ['3 4 5', '^3, +4, +5', '0 1 2', 0, '3 4 5', '3 4 5', '- - -'],
    ['3', '^3', '0', 0, '3', '3', '-'],
    ['3 5', '^3, ^5', '0; 1', 0.6, '3 5', '3 5', '- -'],
    ['1 2 3 7 8', '^1, +2, +3, ^7, +8', '0 1 2; 3 4', 0.3, '1 2 3 7 8', '1 2 3 7 8', '- - - - -'],
    ['1 2 |5 6', '^1, +2, ^5, +6', '0 1; 2 3', 0, '1 2 5 6', '1 2 5 6', '- - - -'],
    ['1 5', '^1, ^5', '0; 1', 0.6, '1 5', '1 5', '- -'],
  ] as const) {
    test(`${written}, where any number may begin`, () => {
      const reading = read(written, { opened: () => true });
      assertReads(reading, judgements, sequences, cost);
      assertRepairs(reading, repaired);
    });
  }

  for (const [written, judgements, sequences, cost] of [
    ['1a 1b 2b 2a', '^1, ^1, +2, +2', '0 3; 1 2 in 0', 0.62],
    ['1a 2a 1b 2b 3a', '^1, +2, ^1, +2, +3', '0 1 4; 2 3 in 0', 0.32],
    ['1a 1b 2b 4a', '^1, ^1 restarted 2, +2, +4 gap 3', '0 1 2 3', 1.6],
    ['1a 1b 1c 2c 2b 2a', '^1, ^1, ^1, +2, +2, +2', '0 5; 1 4 in 0; 2 3 in 1', 1.84],
    ['1a 2b 3a', '^1, +2, +3', '0 1 2', 0],
  ] as const) {
    test(`${written}, one inside another`, () => assertReads(read(written), judgements, sequences, cost));
  }

  test('none at all', () => {
    const options: SequenceOptions = { restart: () => assert.fail('nothing begins') };
    assert.deepEqual(readSequence([], options), { judgements: [], sequences: [], cost: 0 });
  });

  test('that may begin with any number are asked for that only where they do not go on', () => {
    const asked: number[] = [];
    read('2 3 7 1', { opened: (i) => asked.push(i) > 0 });
    assert.deepEqual([...new Set(asked)], [0, 2]);
  });

  test('that are right share one judgement up to 99', () => {
    assert.equal(right(99, false, true), right(99, false, true));
    assert.notEqual(right(100, false, true), right(100, false, true));
    assert.notEqual(right(3, true, false), right(3, false, true));
    assert.deepEqual(right(100, true, true), {
      ...{ verdict: 'right', expected: 100, value: 100, begins: true, goesOn: true },
    });
  });
});
