import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/report/parse';
import type { Finding } from '../../../../src/core/rules/engine/rule';
import { rules } from '../../../../src/core/rules/index';
import { findingGroupOf, findingGroups, listedUnder } from '../../../../src/core/views/findingGroups';
import {
  type CheckedFile,
  sarifFrame,
  toJson,
  toSarifResults,
  toText,
} from '../../../../src/core/views/reporters';

const TEXT = '甲乙\n丙丁戊\n';
const finding = (more: Partial<Finding> = {}): Finding => ({
  code: 'day-word',
  severity: 'warning',
  message: '有一处不对。',
  start: 4,
  end: 6,
  safe: false,
  ...more,
});
const file = (findings: readonly Finding[], path = 'a.gw'): CheckedFile => ({
  path,
  text: TEXT,
  lines: parse(TEXT).lines,
  findings,
});

suite('Findings of a file', () => {
  test('are lines that editors read, counted from one, by how serious they are', () => {
    assert.equal(
      toText(
        file([
          finding(),
          finding({ severity: 'error', start: 0 }),
          finding({ severity: 'information' }),
          finding({ severity: 'hint', code: 'other' }),
        ]),
      ),
      `a.gw:2:2: 警告: 有一处不对。 [day-word]
a.gw:1:1: 错误: 有一处不对。 [day-word]
a.gw:2:2: 信息: 有一处不对。 [day-word]
a.gw:2:2: 提示: 有一处不对。 [other]
`,
    );
    assert.equal(toText(file([])), '');
  });

  test('are JSON with offsets, and lines and columns from zero', () => {
    assert.deepEqual(toJson(file([finding()])), {
      path: 'a.gw',
      characters: 7,
      findings: [
        {
          code: 'day-word',
          severity: 'warning',
          message: '有一处不对。',
          offset: 4,
          length: 2,
          start: { line: 1, character: 1 },
          end: { line: 1, character: 3 },
        },
      ],
    });
  });

  test('have their repairs and what they refer to, where there is any', () => {
    const whole = finding({
      fix: [{ start: 4, end: 5, text: '己' }],
      related: [{ start: 0, end: 2, message: '这一处' }],
    });
    const { findings } = toJson(file([whole])) as { findings: Record<string, unknown>[] };
    assert.deepEqual(findings[0]!.fix, [{ offset: 4, length: 1, text: '己' }]);
    assert.deepEqual(findings[0]!.related, [{ offset: 0, length: 2, message: '这一处' }]);
  });

  test('are results of a SARIF run, lines and columns from one, by URI', () => {
    const place = (uri: string, region: object) => ({
      physicalLocation: { artifactLocation: { uri }, region },
    });
    assert.deepEqual(
      toSarifResults(
        file([finding({ related: [{ start: 0, end: 2, message: '这一处' }] })], '目录\\a b#1?.gw'),
      ),
      [
        {
          ruleId: 'day-word',
          level: 'warning',
          message: { text: '有一处不对。' },
          locations: [
            place('%E7%9B%AE%E5%BD%95/a%20b%231%3F.gw', {
              startLine: 2,
              startColumn: 2,
              endLine: 2,
              endColumn: 4,
            }),
          ],
          relatedLocations: [
            {
              ...place('%E7%9B%AE%E5%BD%95/a%20b%231%3F.gw', {
                startLine: 1,
                startColumn: 1,
                endLine: 1,
                endColumn: 3,
              }),
              message: { text: '这一处' },
            },
          ],
        },
      ],
    );
    const levels = (['error', 'warning', 'information', 'hint'] as const).map((severity) =>
      finding({ severity }),
    );
    assert.deepEqual(
      toSarifResults(file(levels)).map((each) => (each as { level: string }).level),
      ['error', 'warning', 'note', 'note'],
    );
    assert.equal('relatedLocations' in toSarifResults(file([finding()]))[0]!, false);
  });

  test('stand in a log with all rules and with what could not be read', () => {
    const { head, tail } = sarifFrame([{ path: 'b.gw', message: '打不开' }], '1.2.3');
    assert.ok(head.endsWith('"results":[') && tail.startsWith(']'));
    const log = JSON.parse(head + tail);
    assert.deepEqual([log.version, log.$schema], ['2.1.0', 'https://json.schemastore.org/sarif-2.1.0.json']);
    const [run] = log.runs;
    assert.deepEqual([run.columnKind, run.results], ['utf16CodeUnits', []]);
    const { driver } = run.tool;
    assert.deepEqual([driver.name, driver.version, driver.rules.length], ['公文写作', '1.2.3', rules.length]);
    const [first] = rules;
    assert.deepEqual(
      [driver.rules[0].id, driver.rules[0].shortDescription.text, driver.rules[0].help.text],
      [first!.code, first!.title, `${first!.title}。依据：${first!.source}。`],
    );
    assert.deepEqual(driver.rules[0].properties.tags, [listedUnder(first!.code)]);
    assert.deepEqual(run.invocations, [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'b.gw：打不开' } }],
      },
    ]);
    const clean = sarifFrame([], '1.2.3');
    assert.equal(JSON.parse(clean.head + clean.tail).runs[0].invocations[0].executionSuccessful, true);
  });
});

suite('The groups of findings', () => {
  test('are those about the report as a whole', () => {
    assert.deepEqual(findingGroups, ['要素', '数据', '引用与附件']);
    assert.deepEqual(
      [
        'missing-part',
        'sum-mismatch',
        'date-conflict',
        'attachment-mismatch',
        'citation-mismatch',
        'day-word',
        'none',
      ].map(findingGroupOf),
      ['要素', '数据', '数据', '引用与附件', '引用与附件', undefined, undefined],
    );
  });

  test('name what rules are listed under, their categories where they have none', () => {
    assert.deepEqual(
      ['sum-mismatch', 'placeholder', 'numbering-sequence', 'day-word', 'set-phrase'].map(listedUnder),
      ['数据', '待填项', '序号', '数字', '文字'],
    );
  });
});
