// Speed and scaling, as ratios within one run, so that they hold on any machine.
//   npm run bench [-- FILE]     FILE is a report to be measured instead of our sample
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { moveSectionDown } from '../../src/core/editing/move';
import { parse } from '../../src/core/report/parse';
import { check } from '../../src/core/rules/index';
import { decode } from '../../src/core/text/decode';
import { outlineTree } from '../../src/core/views/outlineTree';
import { manyFiles } from './manyFiles';
import { fastest, median, type Row, report } from './measure';
import { phraseRows } from './phrases';
import { wordRows } from './words';

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
rows.push(...phraseRows(text, rendered), ...wordRows(repeated(200_000)));

// What a keystroke costs the core: everything that is drawn from the text anew, the paragraphs it left alone known.
const longText = repeated(100_000);
let before = parse(longText);
check(before);
let typed = 0;
const keystroke = median(() => {
  const at = 50_000 + typed++;
  const report = parse(`${before.text.slice(0, at)}的${before.text.slice(at)}`, { before });
  before = report;
  return outlineTree(report, check(report), { showEnumerations: true });
});
const renderedLong = median(() => markdown.parse(longText, {}));
rows.push({
  what: '一次击键（解析、检查、大纲）',
  figures: `${keystroke.toFixed(1)} ms，10 万字，markdown-it 解析同一文本 ${renderedLong.toFixed(1)} ms`,
  ratio: keystroke / renderedLong,
  limit: 1,
});

/** How much faster the time grows than the size, from each size to the next. */
function scaling(
  what: string,
  sizes: readonly number[],
  make: (size: number) => string,
  work: (text: string) => unknown = everything,
): void {
  const times = sizes.map((size) => {
    const made = make(size);
    return fastest(() => work(made));
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
scaling('大纲', [250, 1000, 4000], sections, (made) => {
  const report = parse(made);
  return outlineTree(report, check(report), { showEnumerations: true });
});
scaling('移动标题', [250, 1000, 4000], sections, (made) => {
  const report = parse(made);
  return moveSectionDown(report, report.roots[0]!);
});

rows.push(...manyFiles(sample));

if (!report(rows)) process.exitCode = 1;
