import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { buildLibrary } from '../../core/phrases/library';
import { type Lexicon, readLexicon } from '../../core/phrases/offering/lexicon';
import { packedLexicon } from '../packedLexicon.mjs';
import { readScenes } from '../phraseFiles.mjs';
import { beginningsOf } from './beginnings';
import { LONGEST, problemsOf, type WrittenLexicon, written } from './file';
import { type Fitted, fitCalibration, fitOthersWords, fitOwnWords } from './fit';
import { isAllowed } from './forbidden';
import { withoutMeasured } from './leftOut';
import { listsOf } from './lists';
import { openingsOf } from './openings';
import { countPieces } from './pieces';
import { isSure, KEPT, rulesOf } from './rules';
import { stockOf } from './stock';
import { readTexts } from './texts';
import { Trie } from './trie';

// npm run lexicon -- FOLDER…                                         counts all, writes snippets/lexicon/lexicon.json
// npm run lexicon -- --leave-out 3 --measure-on PATH -o FILE FOLDER…  the same without what is measured on
// npm run lexicon -- --fit PATH… --lexicon FILE                       weights for own words, on texts left out
// npm run lexicon -- --leave-out 3 --fit PATH… FOLDER…                weights that make counts probabilities, on texts left out

const OUTPUT = 'snippets/lexicon/lexicon.json';
const LEAST = { documents: 5, families: 3, longest: LONGEST };
/** What the lexicon may take in the package. Bytes. */
const ROOM = 700_000;
const SHOWN_LONGEST = 20;
/** So many pieces can be asked for by their initials. */
const STOCK = 4_000;
/** So many contexts open a list, or keep one shut. */
const LISTS = 12_000;

function build(folders: readonly string[], every: number, measured: readonly string[], output: string): void {
  const texts =
    every > 0 ? withoutMeasured(readTexts(folders), every, readTexts(measured)) : readTexts(folders);
  const pieces = countPieces(texts, LEAST);
  const trie = new Trie(pieces);
  const { phrases } = buildLibrary(readScenes());
  const formulas = phrases.filter(({ formula }) => formula).map(({ text }) => text);
  const rules = rulesOf(pieces, trie, (sequence) => isAllowed(sequence, formulas));
  const openings = openingsOf(pieces, trie, phrases, rules);
  const lists = listsOf(pieces, trie, rules, (sequence) => isAllowed(sequence, formulas)).slice(0, LISTS);
  const beginnings = beginningsOf(pieces, trie, phrases);
  const stock = stockOf(pieces, (sequence) => isAllowed(sequence, formulas), STOCK);
  const { documents, characters, families } = pieces;
  print(`数了${documents}篇，${characters}字，${families.length}族：${families.join('、')}`);
  const about = { build: every > 0 ? 'measured' : 'shipped', probability: KEPT } as const;
  const sure = rules.filter(isSure);
  let kept = sure.length;
  let lexicon = written(sure, openings, lists, beginnings, stock, pieces, about);
  while (sizeOf(lexicon) > ROOM) {
    kept = Math.floor(kept * 0.95);
    lexicon = written(sure.slice(0, kept), openings, lists, beginnings, stock, pieces, about);
  }
  const problems = problemsOf(lexicon);
  if (problems.length > 0) throw new Error(problems.slice(0, SHOWN_LONGEST).join('\n'));
  print(
    `${lexicon.rules.length}条，列表${openings.length}+${lists.length}处，提法开头${beginnings.length}个，首字母${stock.length}条，压缩后${Math.round(sizeOf(lexicon) / 1000)} KB。最长的${SHOWN_LONGEST}条：`,
  );
  const longest = lexicon.rules.toSorted(
    (a, b) => b.split('|', 2).join('').length - a.split('|', 2).join('').length,
  );
  for (const rule of longest.slice(0, SHOWN_LONGEST)) print(rule);
  writeFileSync(output, `${JSON.stringify(lexicon, null, 1)}\n`);
}

const sizeOf = (lexicon: WrittenLexicon): number =>
  deflateRawSync(packedLexicon(lexicon), { level: 9 }).length;

/** What weights are fitted on has to be left out of what was counted. */
function fitOn(paths: readonly string[], lexicon: Lexicon): void {
  const sources = paths.map((path) =>
    Array.from(readTexts([path]), ({ text }) => text.replaceAll('\r\n', '\n')),
  );
  printWeights('本文的话', fitOwnWords(sources.flat(), lexicon));
  printWeights('别的报告的话', fitOthersWords(sources, lexicon));
}

function fitCounts(paths: readonly string[], folders: readonly string[], every: number): void {
  const pieces = countPieces(withoutMeasured(readTexts(folders), every, readTexts(paths)), LEAST);
  const texts = Array.from(readTexts(paths), ({ text }) => text);
  printWeights('统计的可能性', fitCalibration(texts, new Trie(pieces), pieces));
}

const printWeights = (name: string, { samples, weights }: Fitted): void =>
  print(
    `${name}，${samples}处：\n${JSON.stringify(weights.map((weight) => Math.round(weight * 1000) / 1000))}`,
  );

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'leave-out': { type: 'string', default: '0' },
    'measure-on': { type: 'string', multiple: true, default: [] },
    output: { type: 'string', short: 'o', default: OUTPUT },
    fit: { type: 'string', multiple: true },
    lexicon: { type: 'string', default: OUTPUT },
  },
});
try {
  if (values.fit && positionals.length > 0) fitCounts(values.fit, positionals, Number(values['leave-out']));
  else if (values.fit) fitOn(values.fit, readLexicon(JSON.parse(readFileSync(values.lexicon, 'utf8'))));
  else if (positionals.length === 0) throw new Error('请写明语料所在的文件夹：npm run lexicon -- 文件夹…');
  else build(positionals, Number(values['leave-out']), values['measure-on'], values.output);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
