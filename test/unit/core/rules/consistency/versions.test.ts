import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../../../src/core/report/parse';
import { check } from '../../../../../src/core/rules/index';

// What is compared over a whole report, in few words, so that they meet.
const SENTENCES = [
  '在石桥镇建设基地。',
  '在石乔镇召开会议。',
  '石桥镇的产品畅销。',
  '依托绿源农业科技有限公司建厂。',
  '支持绿原农业科技有限公司。',
  '由县住房和城乡建设局检查。',
  '转县住房与城乡建设局办理。',
  '全年召开党委会12次。',
  '今年召开党委会13次。',
  '总投资3亿元的石桥水库工程开工。',
  '石桥水库工程总投资4亿元。',
  '会上强调要把安全生产放在首要的位置上来抓好。',
  '落实《关于加强供水工作的实施方案》。',
  '供水专班每月调度。',
  '成立农村供水保障工作专班（以下简称供水专班）。',
  '\n',
  '\n',
  '\n一、甲\n',
  '\n---\n',
];

suite('a report that is written on', () => {
  test('agrees with itself as it would if it were read anew', () => {
    const sentences = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 12 }).map((all) => all.join(''));
    const edit = fc.record({ at: fc.nat(), length: fc.nat(30), put: sentences });
    fc.assert(
      fc.property(sentences, fc.array(edit, { minLength: 1, maxLength: 6 }), (source, edits) => {
        let report = parse(source);
        check(report);
        for (const { at, length, put } of edits) {
          const { text } = report;
          const start = at % (text.length + 1);
          const typed = text.slice(0, start) + put + text.slice(start + length);
          const before = report;
          report = parse(typed, { before });
          assert.deepEqual(check(report), check(parse(typed)));
          // An older version may be asked about again.
          if (at % 3 === 0) assert.deepEqual(check(before), check(parse(text)));
        }
      }),
      { numRuns: 200 },
    );
  });
});
