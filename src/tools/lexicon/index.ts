import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { buildLibrary } from '../../core/phrases/library';
import { readLexicon } from '../../core/phrases/offering/lexicon';
import { readScenes } from '../phraseFiles.mjs';
import { LONGEST, problemsOf, type WrittenLexicon, written } from './file';
import { fitOwnWords } from './fit';
import { isAllowed } from './forbidden';
import { withoutMeasured } from './leftOut';
import { openingsOf } from './openings';
import { countPieces } from './pieces';
import { rulesOf, SHOWN } from './rules';
import { readTexts } from './texts';
import { Trie } from './trie';

// npm run lexicon -- FOLDER…                                         counts all, writes snippets/lexicon/lexicon.json
// npm run lexicon -- --leave-out 3 --measure-on PATH -o FILE FOLDER…  the same without what is measured on
// npm run lexicon -- --fit PATH --lexicon FILE                        weights for a report's own words, on texts left out

const OUTPUT = 'snippets/lexicon/lexicon.json';
const LEAST = { documents: 5, families: 3, longest: LONGEST };
/** What the lexicon may take in the package. Bytes. */
const ROOM = 700_000;
const SHOWN_LONGEST = 20;

function build(folders: readonly string[], every: number, measured: readonly string[], output: string): void {
  const texts =
    every > 0 ? withoutMeasured(readTexts(folders), every, readTexts(measured)) : readTexts(folders);
  const pieces = countPieces(texts, LEAST);
  const trie = new Trie(pieces);
  const { phrases } = buildLibrary(readScenes());
  const formulas = phrases.filter(({ formula }) => formula).map(({ text }) => text);
  const rules = rulesOf(pieces, trie, (sequence) => isAllowed(sequence, formulas));
  const openings = openingsOf(pieces, trie, phrases, rules);
  const { documents, characters, families } = pieces;
  print(`数了${documents}篇，${characters}字，${families.length}族：${families.join('、')}`);
  const about = { build: every > 0 ? 'measured' : 'shipped', probability: SHOWN } as const;
  let kept = rules.length;
  let lexicon = written(rules, openings, pieces, about);
  while (sizeOf(lexicon) > ROOM) {
    kept = Math.floor(kept * 0.95);
    lexicon = written(rules.slice(0, kept), openings, pieces, about);
  }
  const problems = problemsOf(lexicon);
  if (problems.length > 0) throw new Error(problems.slice(0, SHOWN_LONGEST).join('\n'));
  print(
    `${lexicon.rules.length}条，列表${openings.length}处，压缩后${Math.round(sizeOf(lexicon) / 1000)} KB。最长的${SHOWN_LONGEST}条：`,
  );
  const longest = lexicon.rules.toSorted(
    (a, b) => b.split('|', 2).join('').length - a.split('|', 2).join('').length,
  );
  for (const rule of longest.slice(0, SHOWN_LONGEST)) print(rule);
  writeFileSync(output, `${JSON.stringify(lexicon, null, 1)}\n`);
}

const sizeOf = (lexicon: WrittenLexicon): number =>
  deflateRawSync(JSON.stringify(lexicon), { level: 9 }).length;

function fitOn(paths: readonly string[], file: string): void {
  const lexicon = readLexicon(JSON.parse(readFileSync(file, 'utf8')));
  const texts = Array.from(readTexts(paths), ({ text }) => text.replaceAll('\r\n', '\n'));
  const { samples, weights } = fitOwnWords(texts, lexicon);
  print(
    `${texts.length}篇，${samples}处：\n${JSON.stringify(weights.map((weight) => Math.round(weight * 1000) / 1000))}`,
  );
}

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
  if (values.fit) fitOn(values.fit, values.lexicon);
  else if (positionals.length === 0) throw new Error('请写明语料所在的文件夹：npm run lexicon -- 文件夹…');
  else build(positionals, Number(values['leave-out']), values['measure-on'], values.output);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
