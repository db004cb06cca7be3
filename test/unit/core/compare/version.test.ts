import assert from 'node:assert/strict';
import { readingVersionOf, readVersionOf } from '../../../../src/core/compare/version';
import { parse } from '../../../../src/core/report/parse';
import { finished } from '../../../../src/core/text/steps';

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

  test('is read in steps, and shares the same', () => {
    const report = parse(BEFORE);
    const long =
      AFTER + Array.from({ length: 300 }, (_, i) => `第${i}个渡口已经整治完毕，验收合格。\r\n`).join('');
    const steps = readingVersionOf(report, long);
    let count = 0;
    while (!steps.next().done) count++;
    assert.ok(count > 3);
    const version = finished(readingVersionOf(report, long));
    assert.equal(version.text, long);
    assert.equal(version.lines[0]!.paragraph, report.lines[0]!.paragraph);
    assert.notEqual(version.textHistory, report.textHistory);
    assert.deepEqual([...report.paragraphs.keys()].length, parse(BEFORE).paragraphs.size);
  });

  test('is read two thousand characters at a time, as far as the report does not have them', () => {
    const report = parse('甲');
    const count = (before: ReturnType<typeof parse>, text: string): number =>
      [...readingVersionOf(before, text)].length;
    for (const [text, expected] of [
      ['乙'.repeat(1999), 0],
      ['乙'.repeat(2000), 1],
      [`${'乙'.repeat(1000)}\n${'丙'.repeat(1000)}`, 1],
      [`${'乙'.repeat(1000)}\r${'丙'.repeat(1000)}\r\n`, 1],
      [`${'乙'.repeat(1500)}\n${'丙'.repeat(1500)}`, 1],
      [`${'乙'.repeat(2000)}\n${'丙'.repeat(1999)}`, 1],
      [`${'乙'.repeat(2000)}\n${'丙'.repeat(2000)}`, 2],
      // What has been read stands in both by then.
      [`${'乙'.repeat(2000)}\n${'乙'.repeat(2000)}`, 1],
      ['甲\n'.repeat(3000), 0],
    ] as const) {
      // One that knows all of its lines already has nothing to read first.
      assert.equal(
        count(report, text) - count(parse(text), text),
        expected,
        JSON.stringify(text.slice(0, 5)),
      );
    }
  });

  test('reads as it would by itself, also as Markdown', () => {
    const report = parse(BEFORE);
    for (const options of [{}, { markdown: true }]) {
      const { paragraphs: _, ...anew } = parse(AFTER, options);
      for (const { paragraphs: __, ...read } of [
        readVersionOf(report, AFTER, options),
        finished(readingVersionOf(report, AFTER, options)),
      ])
        assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(anew)));
    }
  });
});
