import assert from 'node:assert/strict';
import { readVersionOf } from '../../../../src/core/compare/version';
import { parse } from '../../../../src/core/report/parse';

const BEFORE = '关于渡口整治的报告\n\n一、主要做法\n开会12次，完成**项。\n二、存在的问题\n人手不足。\n';
const AFTER = BEFORE.replace('12次', '13次').replace('二、', '三、');

suite('Another version of a report', () => {
  test('shares the paragraphs that stand in both, and nothing that goes on with the first', () => {
    const report = parse(BEFORE);
    const version = readVersionOf(report, AFTER);
    const shared = version.lines.map(
      ({ number, paragraph }) => report.lines[number]!.paragraph === paragraph,
    );
    assert.deepEqual(shared, [true, true, true, false, false, true, true]);
    assert.notEqual(version.textHistory, report.textHistory);
  });

  test('reads as it would by itself, also as Markdown', () => {
    const report = parse(BEFORE);
    for (const options of [{}, { markdown: true }]) {
      const { paragraphs: _, ...read } = readVersionOf(report, AFTER, options);
      const { paragraphs: __, ...anew } = parse(AFTER, options);
      assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(anew)));
    }
  });
});
