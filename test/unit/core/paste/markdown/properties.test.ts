import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromMarkdown } from '../../../../../src/core/paste/markdown/fromMarkdown';
import { countMarkdownMarks } from '../../../../../src/core/report/markdown/marks';

const SEED = 20261129;

/** Pieces of drafts as people write them. */
const words = fc.constantFrom(
  '主要做法',
  '加强组织领导',
  '召开会议',
  '共',
  '次',
  '局',
  '人',
  '，',
  '。',
  '：',
  '、',
  '（',
  '）',
  '《',
  '》',
  '“',
  '”',
  ' ',
  '　',
  '12',
  '3.5%',
  'AI',
  '年',
  '[单位名称]',
  '【日期】',
  'XX',
);
const signs = fc.constantFrom(
  '**',
  '*',
  '***',
  '__',
  '_',
  '~~',
  '`',
  '\\',
  '![',
  '](a.png)',
  '[^1]',
  '<br>',
  '|',
  '$',
  '<',
  '>',
  '&nbsp;',
);
const openings = fc.constantFrom(
  '# ',
  '## ',
  '### ',
  '##',
  '- ',
  '* ',
  '   - ',
  '     - ',
  '1. ',
  '2. ',
  '   1. ',
  '10) ',
  '> ',
  '>> ',
  '- [ ] ',
  '✅ ',
  '• ',
  '一、',
  '（一）',
  '1.',
  '（1）',
  '一是',
  '**一、',
  '第一章 ',
);
const alone = fc.constantFrom(
  '---',
  '***',
  '===',
  '```',
  '```python',
  '~~~',
  '| 甲 | 乙 |',
  '|---|---|',
  '- 2 -',
  '',
  '　',
);
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.option(openings, { nil: '' }),
        fc.array(fc.oneof({ weight: 3, arbitrary: words }, signs), { maxLength: 9 }),
      )
      .map(([opening, rest]) => opening + rest.join('')),
  },
  { weight: 1, arbitrary: alone },
);
const draft = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, lineEnd]) => lines.join(lineEnd));

/** What is neither a sign, a mark that cleaning changes, a blank nor an ordinal: what was said. */
const said = (text: string): string =>
  text
    .replace(/&nbsp;/g, '')
    .replace(/<br>/g, '')
    .replace(/[^\p{L}%]/gu, '')
    .replace(/[一二三四五六七八九十]/g, '')
    .replace(/python/g, '');

suite('Markdown, whatever it is', () => {
  test('loses no word and adds none', () => {
    fc.assert(
      fc.property(draft, (source) => {
        assert.equal(said(fromMarkdown(source).text), said(source));
      }),
      { numRuns: 3000, seed: SEED },
    );
  });

  test('is converted once and for all', () => {
    fc.assert(
      fc.property(draft, (source) => {
        const { text } = fromMarkdown(source);
        assert.equal(fromMarkdown(text).text, text);
      }),
      { numRuns: 3000, seed: SEED },
    );
  });

  test('comes back to the letter where it is none', () => {
    fc.assert(
      fc.property(draft, (source) => {
        if (countMarkdownMarks(source) === 0)
          assert.deepEqual(fromMarkdown(source), { text: source, marks: 0, notes: [] });
      }),
      { numRuns: 2000, seed: SEED },
    );
  });
});
