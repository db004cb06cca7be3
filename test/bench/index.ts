// Speed and scaling, as ratios within one run, so that they hold on any machine.
//   npm run bench [-- FILE]     FILE is a report to be measured instead of our sample
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { findMemberSlips, indexMembers } from '../../src/core/phrases/members';
import { findNearMisses, indexFormulas } from '../../src/core/phrases/near';
import { parse } from '../../src/core/report/parse';
import { FORMULAS, MEMBER_LISTS } from '../../src/core/rules/formulas';
import { check } from '../../src/core/rules/index';
import { decode } from '../../src/core/text/decode';
import { median, type Row, report } from './measure';

const file = process.argv[2] ?? 'test/fixtures/sample.gw';
const sample = decode(readFileSync(file)).text;

/** The sample over and over, cut at `length` UTF-16 units. */
const repeated = (length: number): string =>
  sample.repeat(Math.ceil(length / sample.length)).slice(0, length);

/** A report of so many sections, numbered rightly. */
const sections = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `${i + 1}.健全机制。先后研究${i}次，一是抓部署。二是抓督查。\n`,
  ).join('');

const everything = (text: string) => check(parse(text));
const rows: Row[] = [];

const text = repeated(400_000);
const markdown = new MarkdownIt();
const rendered = median(() => markdown.parse(text, {}));
const parsed = median(() => parse(text));
const checked = median(() => everything(text));
rows.push(
  { what: '解析', figures: `${parsed.toFixed(1)} ms，${file} 重复到 40 万字` },
  {
    what: '解析加全部检查',
    figures: `${checked.toFixed(1)} ms，markdown-it 解析同一文本 ${rendered.toFixed(1)} ms`,
    ratio: checked / rendered,
    limit: 1,
  },
);
const formulas = indexFormulas(FORMULAS);
const lists = indexMembers(MEMBER_LISTS);
const compared = median(() => [findNearMisses(text, formulas), findMemberSlips(text, lists)]);
rows.push({
  what: '固定提法的近似比对',
  figures: `${compared.toFixed(1)} ms，同一文本`,
  ratio: compared / rendered,
  limit: 0.5,
});

/** How much faster the time grows than the size, from each size to the next. */
function scaling(what: string, sizes: readonly number[], make: (size: number) => string): void {
  const times = sizes.map((size) => {
    const made = make(size);
    return median(() => everything(made));
  });
  for (let i = 1; i < sizes.length; i++) {
    const [small, large] = [sizes[i - 1]!, sizes[i]!];
    rows.push({
      what: `${what} ${small} → ${large}`,
      figures: `${times[i - 1]!.toFixed(2)} → ${times[i]!.toFixed(2)} ms，用时与规模之比`,
      ratio: times[i]! / times[i - 1]! / (large / small),
      limit: 1.8,
    });
  }
}
scaling('字数', [50_000, 200_000, 800_000], repeated);
scaling('标题数', [250, 1000, 4000], sections);

if (!report(rows)) process.exitCode = 1;
