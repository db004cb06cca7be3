// Counts what the rules find in the corpora of corpora.json, and writes measured.json and the table of docs/checks.md:
//   npm run measure -- 文件夹…
// A corpus that is not given keeps the counts of its last run. GONGWEN_WORDS names a file of counts of words from which the
// corpora were left out: by those of the product a text is known by heart.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { provideWordCounts } from '../core/words/provided';
import { type Corpus, differenceOf, matching, readCorpus, sizeOf } from './corpus';
import { CHECKS, readCorpora, readJudged, readMeasured, writeMeasured } from './files';
import { withRuleTable } from './ruleTable';
import {
  type CorpusRecord,
  type Count,
  findingsIn,
  type Judged,
  type Located,
  quietBeside,
  tally,
} from './tally';

/** How much of the text around a finding is shown. */
const CONTEXT = 12;

async function main(folders: readonly string[]): Promise<number> {
  if (folders.length === 0) {
    console.error(
      '✗ 用法：npm run measure -- 文件夹…（每个文件夹一份语料；登记在 src/tools/corpora.json 里的才记录）',
    );
    return 2;
  }
  const corpora = readCorpora();
  provideWordCounts(readFileSync(process.env.GONGWEN_WORDS ?? 'snippets/words.bin'));
  const judged = readJudged();
  const runs: Record<string, CorpusRecord> = {};
  let exit = 0;
  for (const folder of folders) {
    const corpus = measure(folder, corpora, judged, runs);
    if (!corpus) exit = 1;
  }
  const measured = { ...readMeasured(), ...runs };
  const known = corpora.flatMap(({ name }) => (measured[name] ? [[name, measured[name]] as const] : []));
  writeMeasured(Object.fromEntries(known));
  writeFileSync(CHECKS, await withRuleTable(readFileSync(CHECKS, 'utf8'), corpora, measured));
  console.log('▸ 已写入 src/tools/measured.json 和 CHECKS.md 的检查项表');
  return exit;
}

/** Measures what lies in `folder` into `runs`; undefined, with a sentence printed, where it is no corpus that is known. */
function measure(
  folder: string,
  corpora: readonly Corpus[],
  judged: readonly Judged[],
  runs: Record<string, CorpusRecord>,
): Corpus | undefined {
  let texts: ReturnType<typeof readCorpus>;
  try {
    // npm runs scripts in the project's root, whatever folder the person is in.
    texts = readCorpus(path.resolve(process.env.INIT_CWD ?? '', folder));
  } catch {
    console.error(`✗ 读不了文件夹 ${folder}，请核对路径。`);
    return undefined;
  }
  const size = sizeOf(texts);
  const corpus = matching(size, corpora);
  if (!corpus) {
    console.error(`✗ ${differenceOf(folder, size, corpora)}`);
    return undefined;
  }
  console.log(`▸ ${corpus.name}：${size.texts}份，${size.characters}字，与登记的一致`);
  const found = findingsIn(texts);
  const counts = tally(found, judged);
  runs[corpus.name] = { sha256: size.sha256, counts, quiet: quietBeside(counts) };
  for (const row of Object.entries(counts)) console.log(`  ${lineOf(row, corpus)}`);
  if (corpus.published) showUnjudged(found, judged);
  return corpus;
}

function lineOf([code, { findings, slips }]: [string, Count], corpus: Corpus): string {
  const rate = ((findings / corpus.characters) * 10_000).toFixed(2);
  const each = (findings / corpus.texts).toFixed(2);
  const alarms = corpus.published ? `  误报 ${findings - slips}` : '';
  return `${code.padEnd(24)} 命中 ${String(findings).padStart(4)}  每万字 ${rate}  每份 ${each}${alarms}`;
}

/** In published texts every finding is a false alarm until someone has looked at it. */
function showUnjudged(found: readonly Located[], judged: readonly Judged[]): void {
  const slips = new Set(judged.map(({ id }) => id));
  const alarms = found.filter(({ id }) => !slips.has(id));
  if (alarms.length === 0) return;
  console.log('  算作误报的命中；确是原文差错的，把编号和理由写进 src/tools/judged.json：');
  for (const { id, code, name, text, start, end } of alarms) {
    const around = text.slice(Math.max(0, start - CONTEXT), end + CONTEXT).replace(/\s+/g, ' ');
    const line = text.slice(0, start).split('\n').length;
    console.log(`    ${id}  ${code}  ${name}:${line}  ${around}`);
  }
}

void main(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
});
