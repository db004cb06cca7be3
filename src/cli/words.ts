import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import type { HouseWord } from '../core/houseWords/entry';
import { type HouseWords, houseWords } from '../core/houseWords/list';
import { decode } from '../core/text/files/decode';
import { filesNamed } from './glob';
import { reasonOf } from './inputs';

/** Told what is wrong with a list: the file, and a Chinese sentence that names the line where there is one. */
type Failed = (file: string, message: string) => void;

const DAMAGED =
  '有些字符读不出来（编码不是 UTF-8、UTF-16 或 GB18030，或者文件已损坏），有这些字符的条目没有用。';
const NOT_FOUND = '找不到设置 gongwen.words.files 里的这个用词表文件，请核对路径。';

/**
 * The office's own list that `files` make, the first before the others: lists, and settings.json files of VS Code with
 * `gongwen.words` and `gongwen.words.files`. What is wrong with one is given to `failed`, and the rest is used; undefined
 * without files.
 */
export async function wordsOf(files: readonly string[], failed: Failed): Promise<HouseWords | undefined> {
  if (files.length === 0) return undefined;
  const { readWordFile } = await import('../bundles/houseWords');
  const sources: (readonly HouseWord[])[] = [];
  const read = (file: string): string => {
    try {
      const { text, damaged } = decode(readFileSync(file));
      if (damaged) failed(file, DAMAGED);
      const { words, problems } = readWordFile(file, text);
      for (const { line, message } of problems) failed(file, `第 ${line + 1} 行：${message}`);
      sources.push(words.map(({ word }) => word));
      return text;
    } catch (error) {
      failed(file, reasonOf(error));
      return '';
    }
  };
  for (const file of files) {
    for (const named of namedIn(file, read(file))) {
      const found = filesNamed(named);
      if (found.length === 0) failed(named, NOT_FOUND);
      found.forEach(read);
    }
  }
  return houseWords(sources);
}

/** The lists that a settings.json names, as paths; relative ones count from the folder that `.vscode` stands in. */
function namedIn(file: string, text: string): string[] {
  if (path.basename(file) !== 'settings.json') return [];
  const settings: unknown = parse(text, [], { allowTrailingComma: true });
  const named = (settings as Record<string, unknown> | null | undefined)?.['gongwen.words.files'];
  if (!Array.isArray(named)) return [];
  const own = path.dirname(path.resolve(file));
  const folder = path.basename(own) === '.vscode' ? path.dirname(own) : own;
  return named
    .filter((each): each is string => typeof each === 'string' && each.trim() !== '')
    .map((each) => path.resolve(folder, each.replaceAll('\\', '/')));
}
