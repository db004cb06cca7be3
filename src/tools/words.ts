// Counts pieces of words in published texts, for the rule mistyped-word:
//   npm run words -- [--out 文件] [--least 2,4,8] [--measured 文本…] 文件夹…
// Behind --measured stand texts that a version is measured on: they, and whatever is copied from them, are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LENGTHS } from '../core/words/counts';
import { Copies } from './copies';
import { readTexts } from './lexicon/texts';
import { countsFile } from './words/file';
import { linesOf } from './words/lines';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'snippets/words.bin' },
      least: { type: 'string', default: '2,4,8' },
      measured: { type: 'string', multiple: true, default: [] },
    },
  });
  const from = (name: string) => path.resolve(process.env.INIT_CWD ?? '', name);
  const least = values.least.split(',').map(Number);
  const copies = new Copies();
  for (const { text } of readTexts(values.measured.map(from))) copies.add(text);
  const documents = [...readTexts(positionals.map(from))].map(({ text }) => text);
  const lines = linesOf(documents, copies);
  const { sounds, shapes } = JSON.parse(readFileSync('snippets/alike.json', 'utf8'));
  const { head, bytes } = countsFile(lines, {
    build: values.measured.length > 0 ? 'measured' : 'shipped',
    least,
    alike: JSON.stringify({ sounds, shapes }),
  });
  writeFileSync(from(values.out), bytes);
  console.log(`▸ ${lines.length}行，${head.characters}字`);
  for (const [i, length] of [2, ...LENGTHS].entries())
    console.log(`  ${length}字 ${head.pieces[i]}条（至少${least[i]}次）`);
  console.log(`  ${values.out} ${bytes.length}字节`);
}

main();
