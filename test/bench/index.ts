// Speed and scaling, as ratios within one run, so that they hold on any machine.
//   npm run bench [-- FILE]     FILE is a report to be measured instead of our sample
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { moveSectionDown } from '../../src/core/editing/move';
import { parse } from '../../src/core/report/parse';
import { check } from '../../src/core/rules/index';
import { outlineTree } from '../../src/core/views/outlineTree';
import { provideWordCounts } from '../../src/core/words/provided';
import { compareRows } from './compare';
import { keystrokeRows } from './keystroke';
import { manyFiles } from './manyFiles';
import { fastest, type Row, report, sideBySide } from './measure';
import { phraseRows } from './phrases';
import { distinct, file, isSample, repeated } from './texts';
import { wordRows } from './words';

/** A report of so many sections, numbered rightly. */
const sections = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `${i + 1}.健全机制。先后研究${i}次，一是抓部署。二是抓督查。\n`,
  ).join('');

const everything = (text: string) => check(parse(text));

function* rows(): Generator<Row> {
  const text = repeated(400_000);
  const markdown = new MarkdownIt();
  const rendering = (of: string) => () => markdown.parse(of, {});
  // Nothing is known from another paragraph: what a long report costs when it is opened.
  const apart = distinct(400_000);
  yield readingRow('解析加全部检查，各段都不相同', apart, rendering(apart), 30);
  if (isSample) yield knownRow(text, apart);
  yield* keystrokeRows(rendering);
  yield* compareRows();
  yield* phraseRows(text, rendering);
  yield* wordRows(distinct(200_000));
  yield* scaling('字数', [50_000, 200_000, 800_000], repeated);
  yield* scaling('标题数', [250, 1000, 4000], sections);
  yield* scaling('大纲', [250, 1000, 4000], sections, (made) => {
    const report = parse(made);
    return outlineTree(report, check(report), { showEnumerations: true });
  });
  yield* scaling('移动标题', [250, 1000, 4000], sections, (made) => {
    const report = parse(made);
    return moveSectionDown(report, report.roots[0]!);
  });
  yield* manyFiles();
}

/** What it takes to read and check `text`, beside `rendering` it. */
function readingRow(what: string, text: string, rendering: () => unknown, limit: number): Row {
  const [rendered, parsed, checked] = sideBySide([rendering, () => parse(text), () => everything(text)], 15);
  return {
    what,
    figures: `${checked.toFixed(1)} ms，其中解析 ${parsed.toFixed(1)} ms，${file} 共 40 万字，markdown-it 解析同一文本 ${rendered.toFixed(1)} ms`,
    ratio: checked / rendered,
    limit,
  };
}

/**
 * What is left to do where paragraphs stand again and again, beside the same text with a figure in each of its lines: their
 * words are read once, and what is made of each line – headings, items, blanks, findings – is made for each.
 */
function knownRow(text: string, apart: string): Row {
  const [known, afresh] = sideBySide([() => everything(text), () => everything(apart)], 15);
  return {
    what: '解析加全部检查，各段一再出现',
    figures: `${known.toFixed(1)} ms，各段都不相同的 ${afresh.toFixed(1)} ms`,
    ratio: known / afresh,
    limit: 0.33,
  };
}

/** How much faster the time grows than the size, from each size to the next. */
function* scaling(
  what: string,
  sizes: readonly number[],
  make: (size: number) => string,
  work: (text: string) => unknown = everything,
): Generator<Row> {
  let before: { size: number; time: number } | undefined;
  for (const size of sizes) {
    const made = make(size);
    const time = fastest(() => work(made));
    if (before)
      yield {
        what: `${what} ${before.size} → ${size}`,
        figures: `${before.time.toFixed(2)} → ${time.toFixed(2)} ms，用时与规模之比`,
        ratio: time / before.time / (size / before.size),
        limit: 1.8,
      };
    before = { size, time };
  }
}

provideWordCounts(readFileSync('dist/words.bin'));
if (!report(rows())) process.exitCode = 1;
