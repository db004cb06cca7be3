import assert from 'node:assert/strict';
import type { Report } from '../../../../src/core/report/model';
import { parse } from '../../../../src/core/report/parse';
import { type RowFacts, RowsBefore } from '../../../../src/core/views/rowsBefore';

const facts = (key: string, problems: RowFacts['problems'] = []): RowFacts => ({
  key,
  label: key,
  kind: 'heading',
  description: '',
  tooltip: '',
  spoken: '',
  problems,
});

/** What `say` says of each section of a version is kept; `-` for one whose row is made anew, else what it said before. */
function rows(report: Report, say: string, blanks = 0, problems: RowFacts['problems'] = []): string {
  const before = new RowsBefore(report);
  return report.sections
    .map((section) => {
      const known = before.factsOf(section, blanks);
      before.keep(section, blanks, facts(say, problems));
      return known?.key ?? '-';
    })
    .join('');
}

const TEXT = '一、甲\n甲段。\n二、乙\n乙段。\n三、丙\n丙段。\n';

suite('The rows of an outline', () => {
  for (const [name, now, expected] of [
    ['are known where nothing has changed', TEXT, 'aaa'],
    ['are made anew where something was typed', TEXT.replace('乙段', '乙乙段'), 'a-a'],
    ['are made anew for the first too', TEXT.replace('甲段', '甲甲段'), '-aa'],
    ['are made anew for the last too', TEXT.replace('丙段', '丙丙段'), 'aa-'],
    ['are made anew where the heading was changed', TEXT.replace('二、乙', '二、丁'), 'a-a'],
    ['are known around what was put in', TEXT.replace('二、乙', '二、新\n三、乙'), 'a--a'],
    ['are known around a section that was taken out', TEXT.replace('二、乙\n乙段。\n', ''), 'aa'],
    ['are made anew where all is another text', '甲\n', ''],
  ] as const)
    test(name, () => {
      const before = parse(TEXT);
      assert.equal(rows(before, 'a'), '---');
      assert.equal(rows(parse(now, { before }), 'b'), expected);
    });

  test('are those of the version before, not of one before that', () => {
    const first = parse(TEXT);
    rows(first, 'a');
    const second = parse(TEXT.replace('乙段', '乙乙段'), { before: first });
    assert.equal(rows(second, 'b'), 'a-a');
    assert.equal(rows(parse(`${second.text}四、丁\n`, { before: second }), 'c'), 'bbb-');
  });

  test('are made anew where as many blanks are open no more', () => {
    const before = parse(TEXT);
    rows(before, 'a', 1);
    assert.equal(rows(parse(TEXT, { before }), 'b', 1), 'aaa');
    assert.equal(rows(parse(TEXT, { before }), 'c', 0), '---');
  });

  test('are made anew where one had slips, which may stand otherwise now', () => {
    const before = parse(TEXT);
    rows(before, 'a', 0, [{} as RowFacts['problems'][number]]);
    assert.equal(rows(parse(TEXT, { before }), 'b'), '---');
  });

  test('are made anew where a section has become one of another kind', () => {
    const before = parse('附件1\n名单\n内容。\n二、乙\n');
    assert.equal(rows(before, 'a').length, before.sections.length);
    assert.equal(rows(parse(before.text, { before }), 'b'), 'a'.repeat(before.sections.length));
  });
});
