import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../core/text/files/decode';
import { reportEndings } from '../core/text/files/fileNames';

/** One text of a corpus, as the command line would read it. */
export interface CorpusText {
  /** Its path below the folder of the corpus. */
  readonly name: string;
  readonly text: string;
}

/** What tells one corpus from another whatever it is called and wherever it lies. */
export interface CorpusSize {
  readonly texts: number;
  /** UTF-16 units of all texts, line ends as they stand. */
  readonly characters: number;
  /** SHA-256 over the texts' own checksums in ascending order: names do not count, nor do CRLF line ends. */
  readonly sha256: string;
}

/** An entry of corpora.json. */
export interface Corpus extends CorpusSize {
  readonly name: string;
  /** What kind of texts these are, and where they come from in general. */
  readonly about: string;
  /** Finished texts as they were published: a finding there is a false alarm unless it was judged a slip. */
  readonly published: boolean;
}

const ENDINGS = [...new Set(['.txt', '.md', ...reportEndings.map((ending) => path.extname(`_${ending}`))])];
/** Says where the texts of its folder come from, and is none of them. */
const ABOUT = 'SOURCE.txt';

/** All texts in `folder` and below, by path. Throws where the folder cannot be read. */
export function readCorpus(folder: string): CorpusText[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== ABOUT && ENDINGS.includes(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ name: path.relative(folder, file), text: decode(readFileSync(file)).text }));
}

export const checksumOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');

export function sizeOf(texts: readonly CorpusText[]): CorpusSize {
  const sums = texts.map(({ text }) => checksumOf(text)).sort();
  return {
    texts: texts.length,
    characters: texts.reduce((sum, { text }) => sum + text.length, 0),
    sha256: createHash('sha256').update(sums.join('\n')).digest('hex'),
  };
}

/** The corpus that has exactly these contents. */
export const matching = (size: CorpusSize, corpora: readonly Corpus[]): Corpus | undefined =>
  corpora.find(({ sha256 }) => sha256 === size.sha256);

/** How what lies in `folder` differs from every corpus that is known, in a sentence that says what to do. */
export function differenceOf(folder: string, size: CorpusSize, corpora: readonly Corpus[]): string {
  if (size.texts === 0) return `${folder} 里没有文稿（${ENDINGS.join('、')}），请核对路径。`;
  const { texts, characters } = size;
  const [nearest] = [...corpora].sort(
    (a, b) => Math.abs(a.characters - characters) - Math.abs(b.characters - characters),
  );
  const said = `${folder}（${texts}份，${characters}字）与登记的语料都不一样，没有记录。`;
  const near = nearest
    ? `字数最近的是“${nearest.name}”：登记的是${nearest.texts}份，${nearest.characters}字。`
    : '';
  const entry = JSON.stringify({ name: '', about: '', published: true, ...size }, null, 2);
  return `${said}${near}内容本该如此的，把 src/tools/corpora.json 里的份数、字数、校验和改成下面这样；新的语料，加上名称和说明：\n${entry}`;
}
