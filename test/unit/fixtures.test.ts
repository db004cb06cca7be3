import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { layOutDocument } from '../../src/core/layout/composition/document';
import { parse } from '../../src/core/report/parse';
import { check } from '../../src/core/rules/index';

// Other tests and `npm start` rely on what these files promise.

const bytes = (name: string) => readFileSync(path.join('test/fixtures', name));
const slips = (text: string) => check(parse(text)).filter((finding) => finding.code !== 'placeholder');

suite('fixtures', () => {
  test('the sample report has blanks of several spellings and exactly one numbering slip', () => {
    const text = bytes('sample.gw').toString();
    const { placeholders } = parse(text);
    assert.ok(placeholders.length >= 8);
    assert.ok(new Set(placeholders.map(({ start, end }) => text.slice(start, end))).size >= 6);
    assert.deepEqual(
      slips(text).map(({ code, start, end }) => `${code} ${text.slice(start, end)}`),
      ['numbering-sequence （二）'],
    );
  });

  test('the sample for people has blanks, a table, an annex, one slip in the numbering and one formula that is off', () => {
    const text = readFileSync('media/sample.gw', 'utf8');
    const report = parse(text);
    assert.deepEqual(
      slips(text).map(({ code, start, end }) => `${code} ${text.slice(start, end)}`),
      ['set-phrase 两个确立”的决定意义', 'numbering-sequence （二）'],
    );
    assert.equal(report.placeholders.length, 24);
    const { body } = layOutDocument(report);
    assert.equal(body.filter((part) => 'role' in part && part.role === 'attachment').length, 1);
    assert.equal(body.filter((part) => part.kind === 'table').length, 1);
  });

  test('the clean report has all five levels, a table, no blank and no slip', () => {
    const text = bytes('clean.gw').toString();
    const { placeholders, sections, title, addressee, closing, date } = parse(text);
    assert.deepEqual([...placeholders, ...slips(text)], []);
    const levels = sections.filter((section) => section.kind === 'heading').map((section) => section.level);
    assert.deepEqual([...new Set(levels)].sort(), [1, 2, 3, 4, 5]);
    for (const part of [title, addressee, closing, date]) assert.ok(part);
    assert.match(text, /^\| .* \|\n\| --- /m);
  });

  test('the complete report has every element of a 公文, and no slip but its blanks', () => {
    const text = bytes('complete.gw').toString();
    const { letterhead, body, imprint } = layOutDocument(parse(text));
    assert.ok(letterhead?.top.length === 3 && letterhead.issuers.length === 1);
    assert.ok(letterhead.number && letterhead.signatory && imprint?.copies && imprint.office && imprint.date);
    assert.equal(body.filter((part) => 'role' in part && part.role === 'attachment').length, 2);
    assert.deepEqual(slips(text), []);
  });

  test('the CRLF copy differs in its line ends only', () => {
    const crlf = bytes('clean.crlf.gw').toString();
    assert.equal(crlf.replaceAll('\r\n', '\n'), bytes('clean.gw').toString());
    assert.doesNotMatch(crlf, /[^\r]\n/);
  });

  test('the GB18030 report is unreadable as UTF-8 and a report as GB18030', () => {
    const encoded = bytes('garbled.gb18030.txt');
    assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(encoded));
    const text = new TextDecoder('gb18030', { fatal: true }).decode(encoded);
    assert.equal(parse(text).sections.filter((section) => section.kind === 'heading').length, 9);
  });
});
