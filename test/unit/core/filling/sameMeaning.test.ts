import assert from 'node:assert/strict';
import { blanksOfSameMeaning, usedValues } from '../../../../src/core/filling/sameMeaning';
import { parse } from '../../../../src/core/report/parse';

/** The other blanks that mean what the first one does, by which they are (from 1), `?` where that is not sure. */
const same = (text: string): string => {
  const report = parse(text);
  const [first] = report.placeholders;
  return blanksOfSameMeaning(report, first!)
    .map(({ blank, sure }) => `${report.placeholders.indexOf(blank)}${sure ? '' : '?'}`)
    .join(' ');
};

const used = (text: string, ...others: string[]): string[] => {
  const report = parse(text);
  return usedValues(
    report,
    report.placeholders[0]!,
    others.map((each) => parse(each)),
  );
};

suite('Blanks of the same meaning', () => {
  for (const [text, expected] of [
    // Names: by the words behind, or before.
    ['由**局牵头，报**局备案，送**县审批。', '1?'],
    ['由**局牵头，由**局负责。', '1'],
    ['由**局长牵头，由**局负责。', ''],
    ['报**局备案，送**局审批。', '1?'],
    ['报**局牵头，送**局牵头。', '1'],
    // Figures and dates: the same clause word for word.
    ['召开会议**次，走访**次，召开会议**次。', '2'],
    ['召开会议**次；培训**人。', ''],
    ['**次', ''],
    // The clause is theirs, the word behind may be none.
    ['由**，由**。', ''],
    ['推进××项目，推进××项目。', '1'],
    ['推进××项目，建成××项工程。', ''],
    ['联系人：××，联系人：××。', ''],
    ['由××同志牵头，由××同志负责。', '1'],
  ] as const) {
    test(`in ${text}: ${expected || 'none'}`, () => assert.equal(same(text), expected));
  }
});

suite('Values that stood between the same words', () => {
  for (const [name, text, others, expected] of [
    ['in this text', '由分管**局长负责，由分管水务局长负责。', [], ['水务']],
    ['in others', '由分管**局长负责。', ['由分管水务局长负责。'], ['水务']],
    [
      'the commonest first',
      '由分管**局长负责。',
      ['由分管水务局长负责，由分管财政局长负责。', '由分管财政局长负责。'],
      ['财政', '水务'],
    ],
    [
      'six of them at most',
      '由分管**局长负责。',
      ['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((each) => `由分管${each}局长负责。`),
      ['甲', '乙', '丙', '丁', '戊', '己'],
    ],
    ['none over marks', '由分管**局长负责。', ['由分管水务、财政局长负责。'], []],
    ['none that is longer than a value', '由分管**局长负责。', [`由分管${'甲'.repeat(21)}局长负责。`], []],
    [
      'those of twenty characters',
      '由分管**局长负责。',
      [`由分管${'甲'.repeat(20)}局长负责。`],
      ['甲'.repeat(20)],
    ],
    ['no blanks', '由分管**局长负责。', ['由分管××局长负责。'], []],
    ['none between nothing', '由分管**局长负责。', ['由分管局长负责。'], []],
    ['none where a word before it is too little', '由**局长负责。', ['由水务局长负责。'], []],
    ['none where nothing stands behind it', '由分管**，负责。', ['由分管水务，负责。'], []],
  ] as const) {
    test(`are ${name}`, () => assert.deepEqual(used(text, ...others), [...expected]));
  }
});
