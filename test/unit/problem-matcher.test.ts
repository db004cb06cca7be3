import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from '../../src/core/report/parse';
import type { Severity } from '../../src/core/rules/engine/rule';
import { toText } from '../../src/core/views/reporters';

interface Matcher {
  name: string;
  severity: string;
  pattern: { regexp: string };
}
const matchers: Matcher[] = JSON.parse(readFileSync('package.json', 'utf8')).contributes.problemMatchers;

/** In the order in which the task names them; the first that matches counts. */
const ORDER = ['gongwen-error', 'gongwen-information', 'gongwen'];

suite('The problem matchers', () => {
  for (const [severity, expected] of [
    ['error', 'error'],
    ['warning', 'warning'],
    ['information', 'info'],
    ['hint', 'info'],
  ] as const) {
    test(`read a line of the command line as it is printed: ${severity}`, () => {
      const text = '一、甲\n共**次。';
      const line = toText({
        path: 'C:\\稿件\\a:1.gw',
        text,
        lines: parse(text).lines,
        findings: [
          {
            code: 'placeholder',
            severity: severity as Severity,
            start: 5,
            end: 7,
            message: '待填：次数（共**次）',
          },
        ],
      }).trimEnd();
      const matcher = ORDER.map((name) => matchers.find((each) => each.name === name)!).find(({ pattern }) =>
        new RegExp(pattern.regexp).test(line),
      )!;
      assert.equal(matcher.severity, expected);
      assert.deepEqual(new RegExp(matcher.pattern.regexp).exec(line)!.slice(1), [
        'C:\\稿件\\a:1.gw',
        '2',
        '2',
        '待填：次数（共**次）',
        'placeholder',
      ]);
    });
  }

  test('pass over what is no finding', () => {
    for (const { pattern } of matchers)
      assert.doesNotMatch('检查了3个文件，发现2处问题。', new RegExp(pattern.regexp));
  });
});
