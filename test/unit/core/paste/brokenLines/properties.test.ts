import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinBrokenLines } from '../../../../../src/core/paste/brokenLines/joinBrokenLines';

const SEED = 20261129;

const clause = fc.constantFrom(
  '全市水利系统认真落实防汛工作要求',
  '各级各部门要切实提高思想认识',
  '投入资金3.5亿元',
  '比上年提高12.6个百分点',
  '完善《临江市防汛应急预案》和配套制度',
  '坚持“安全第一、预防为主”方针',
  '组织开展隐患排查（含小型水库和山塘）',
  '确保人民群众生命财产安全',
  '推广GIS系统应用',
);
const sentence = fc.array(clause, { minLength: 2, maxLength: 5 }).map((clauses) => `${clauses.join('，')}。`);
const paragraph = fc
  .tuple(
    fc.constantFrom('', '一、', '（二）', '3.', '一是'),
    fc.array(sentence, { minLength: 1, maxLength: 3 }),
  )
  .map(([ordinal, sentences]) => ordinal + sentences.join(''));

/** `text` on lines of `width` characters, as a page sets it: no mark begins a line, no number or word is broken. */
function wrapped(text: string, width: number, indent: string): string[] {
  const tokens = text.match(/(?:[A-Za-z0-9.]+|[（《“]*.)[，。、）》”]*/gu)!;
  const lines = [''];
  const size = (line: string): number => [...line].reduce((sum, char) => sum + (char > '\xff' ? 2 : 1), 0);
  for (const token of tokens) {
    const first = lines.length === 1 ? indent : '';
    if (size(first + lines.at(-1)! + token) > width * 2) lines.push('');
    lines[lines.length - 1] += token;
  }
  return [indent + lines[0]!, ...lines.slice(1)];
}

suite('Lines broken by a page', () => {
  const page = fc.tuple(
    fc.array(paragraph, { minLength: 4, maxLength: 8 }),
    fc.integer({ min: 24, max: 40 }),
  );

  test('come back as the paragraphs that they were where those are indented', () => {
    fc.assert(
      fc.property(page, ([paragraphs, width]) => {
        const broken = paragraphs.flatMap((each) => wrapped(each, width, '    ')).join('\n');
        assert.equal(joinBrokenLines(broken).text, paragraphs.join('\n'));
      }),
      { numRuns: 300, seed: SEED },
    );
  });

  test('are joined once and for all', () => {
    fc.assert(
      fc.property(page, fc.constantFrom('', '    '), ([paragraphs, width], indent) => {
        const broken = paragraphs.flatMap((each) => wrapped(each, width, indent)).join('\n');
        const { text } = joinBrokenLines(broken);
        assert.equal(joinBrokenLines(text).text, text);
        assert.equal(text.replace(/\s/g, ''), broken.replace(/\s/g, ''));
      }),
      { numRuns: 300, seed: SEED },
    );
  });

  test('lose nothing but what belongs to pages', () => {
    const any = fc.array(
      fc.constantFrom(
        '汛期降水',
        '，',
        '。',
        '\n',
        '\r\n',
        '\n\n',
        '— 1 —',
        '    ',
        '一、',
        '12',
        'GIS',
        '|',
        '\t',
        '供 水 保 障',
        '（',
        '\ud800',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(any, (pieces) => {
        const source = pieces.join('');
        const { text, removed } = joinBrokenLines(source);
        if (removed.length === 0) assert.equal(text.replace(/\s/g, ''), source.replace(/\s/g, ''));
      }),
      { numRuns: 1000, seed: SEED },
    );
  });
});
