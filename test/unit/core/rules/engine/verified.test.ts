import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import { verifiedAs, withoutVerified } from '../../../../../src/core/rules/engine/verified';
import { check, isToldWhileWriting, isVerifiable } from '../../../../../src/core/rules/index';

const PAIR = (first: number, second: number) =>
  `落实《关于加强客运安全的通知》（临交发〔2026〕${first}号）。\n对照《关于加强客运安全的通知》（临交发〔2026〕${second}号）自查。`;

const found = (text: string) => check(parse(text)).filter(({ code }) => code === 'citation-mismatch');

suite('What a writer has verified', () => {
  test('is quiet wherever it stands, until one of the two places changes', () => {
    const text = PAIR(12, 21);
    const [finding] = found(text);
    const verified = new Set([verifiedAs(text, finding!)]);
    const open = (other: string) => withoutVerified(other, found(other), verified).open.length;
    assert.equal(open(text), 0);
    assert.equal(open(`前言在此。\n${text}`), 0);
    assert.equal(open(PAIR(12, 22)), 1);
    assert.equal(open(PAIR(13, 21)), 1);
    assert.equal(open(PAIR(21, 12)), 1);
    assert.deepEqual(
      withoutVerified(text, found(text), verified).verified.map(({ code }) => code),
      ['citation-mismatch'],
    );
  });

  test('is one line, whatever the places are', () => {
    const finding = {
      code: 'a',
      severity: 'warning',
      message: '甲',
      start: 0,
      end: 3,
      related: [{ start: 4, end: 5, message: '乙' }],
    } as const;
    assert.equal(verifiedAs('一\n二\t三', finding), 'a\t甲\t一 二\t三');
  });

  test('is a comparison of two places, and no missing part, which only finished texts are told of', () => {
    assert.equal(isVerifiable({ code: 'name-variant' }), true);
    assert.equal(isVerifiable({ code: 'missing-part' }), false);
    assert.equal(isVerifiable({ code: 'placeholder' }), false);
    const told = (code: string) =>
      isToldWhileWriting({ code, severity: 'information', message: '', start: 0, end: 0 });
    assert.deepEqual([told('missing-part'), told('name-variant')], [false, true]);
  });
});
