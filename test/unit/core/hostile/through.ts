import assert from 'node:assert/strict';
import { reconcile } from '../../../../src/core/filling/progress';
import { sessionAmong, sessionFrom } from '../../../../src/core/filling/session';
import { toTable } from '../../../../src/core/filling/valueTable';
import { renumberEdits } from '../../../../src/core/numbering/renumber';
import { parse } from '../../../../src/core/report/parse';
import { outline } from '../../../../src/core/report/sections';
import { check, safeRepairs } from '../../../../src/core/rules/index';
import { applyEdits } from '../../../../src/core/text/edits';
import { placeholderTree } from '../../../../src/core/views/blankTree';
import { toJson, toSarifResults, toText } from '../../../../src/core/views/reporters';
import { submission } from '../../../../src/core/views/submission';

export const MANY = 100_000;
/** Of headings, list items and blanks, each of which takes ten times what another sign takes. */
export const SOME = 15_000;
export const cycled = (count: number, ...pieces: string[]): string =>
  Array.from({ length: count }, (_, i) => pieces[i % pieces.length]).join('');

/**
 * A suite with a test for each text, in files of their own, for each takes seconds: nothing may throw, or take longer
 * than mocha allows a test.
 */
export function getThrough(texts: Readonly<Record<string, string>>): void {
  suite('a hostile text', function () {
    this.timeout(600_000);

    for (const [name, text] of Object.entries(texts)) {
      test(`${name} is read, checked, repaired and printed`, () => {
        parse(text, { markdown: true });
        const report = parse(text);
        assert.equal(report.lines.at(-1)!.end, text.length);
        outline(report);
        const findings = check(report);
        const checked = { path: 'a.gw', text, lines: report.lines, findings };
        assert.equal(toText(checked).split('\n').length, findings.length + 1);
        JSON.stringify(toJson(checked));
        JSON.stringify(toSarifResults(checked));
        placeholderTree(report, reconcile([], report.placeholders));
        assert.equal(
          sessionAmong(sessionFrom(report.placeholders, 0), report.placeholders).stops.length,
          report.placeholders.length,
        );
        toTable(report);
        submission(report, findings);
        applyEdits(text, safeRepairs(findings));
        applyEdits(text, renumberEdits(report));
      });
    }
  });
}
