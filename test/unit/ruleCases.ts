import assert from 'node:assert/strict';
import { parse } from '../../src/core/report/parse';
import { findersOf } from '../../src/core/rules/engine/finders';
import type { Found, Rule } from '../../src/core/rules/engine/rule';
import { applyEdits } from '../../src/core/text/edits';

/** What `rule` alone finds in `text`. */
export const foundBy = (rule: Rule, text: string): Found[] =>
  findersOf([rule])(parse(text)).map(({ found }) => found);

export interface RuleCases {
  /** Texts with slips, and what the rule's repairs make of them; undefined where it offers none. */
  readonly wrong: readonly (readonly [text: string, right: string | undefined])[];
  /** Texts in which the rule finds nothing. */
  readonly right: readonly string[];
  /** Whether the repairs are made unasked. */
  readonly safe?: boolean;
}

/** Tests that `rule` finds and repairs the wrong texts, and is quiet in the right and the repaired ones. */
export function ruleCases(rule: Rule, { wrong, right, safe = false }: RuleCases): void {
  const find = (text: string) => foundBy(rule, text);
  for (const [text, repaired] of wrong) {
    test(`“${text}” is told${repaired === undefined ? '' : ' and repaired'}`, () => {
      const findings = find(text);
      assert.ok(findings.length > 0, 'nothing is found');
      const edits = findings.flatMap(({ fix }) => fix ?? []);
      if (repaired === undefined) {
        assert.deepEqual(edits, []);
        return;
      }
      assert.equal(applyEdits(text, edits), repaired);
      for (const finding of findings) assert.equal(finding.safe !== false, safe);
      assert.deepEqual(find(repaired), []);
    });
  }
  for (const text of right) {
    test(`“${text}” is left alone`, () => assert.deepEqual(find(text), []));
  }
}
