import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CONFUSABLES } from '../../../../../src/core/rules/wording/confusables';
import { applyEdits } from '../../../../../src/core/text/edits';
import { findings } from '../../../support';

const find = (text: string) => findings(text, 'confusable-word');

const rows = readFileSync('test/fixtures/confusables.tsv', 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [wrong: string, slip: string, right: string, decoy: string]);

suite('confusable words', () => {
  test('each have a wrong and a right sentence', () => {
    const words = CONFUSABLES.flatMap((group) => group.words.map(({ wrong }) => wrong));
    assert.deepEqual(
      rows.map(([wrong]) => wrong),
      words,
    );
    assert.ok(words.length >= 600);
  });

  test('are found in the wrong sentence, once, and put right', () => {
    for (const [wrong, slip, right] of rows) {
      const findings = find(slip);
      assert.deepEqual(
        findings.map(({ start, end }) => slip.slice(start, end)),
        [wrong],
        slip,
      );
      assert.equal(findings[0]!.safe, false);
      assert.equal(applyEdits(slip, findings[0]!.fix!), right);
    }
  });

  test('are not found in the right sentences', () => {
    for (const [, , right, decoy] of rows) {
      assert.deepEqual(find(right), [], right);
      assert.deepEqual(find(decoy), [], decoy);
    }
  });

  test('are told by the word that they are part of', () => {
    const text = '忘记帐号的，请联系管理员。';
    assert.deepEqual(
      find(text).map(({ start, end, message }) => [text.slice(start, end), message]),
      [['帐号', '“帐号”应为“账号”（账：与钱财有关）。']],
    );
  });

  test('are warnings, but for those that may be meant', () => {
    const severities = (text: string) => find(text).map(({ severity }) => severity);
    assert.deepEqual(severities('协调其它部门。'), ['warning']);
    assert.deepEqual(severities('极其它处。'), []);
    assert.deepEqual(severities('凝炼经验。'), ['information']);
  });
});
