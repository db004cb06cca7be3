import { getNodeValue } from 'jsonc-parser';
import type { LineProblem } from '../text/fileLines';
import { memberOf, type Node, readLenientJson, wholeLines } from '../text/lenientJson';
import { gatherWords, type ReadWords, type WrittenLine } from './gather';
import { readWordLines } from './lines';
import { writtenWord } from './setting';
import { readWordTable } from './table';

/** What is asked of a spreadsheet or text document, which is no text. */
const SAVE_AS = '这不是文本文件，没有读入：请在 Excel 或 WPS 里另存为 CSV（逗号分隔），再写 CSV 文件的名称。';

/** The words of a file, read by the end of its name: .json or .jsonc, .csv or .tsv, else one entry a line. */
export function readWordFile(name: string, text: string): ReadWords {
  if (/\.(?:xlsx?|xlsm|ett?|docx?|wps|ods)$/i.test(name) || text.startsWith('PK\u0003\u0004'))
    return { words: [], problems: [{ line: 0, message: SAVE_AS }] };
  if (/\.jsonc?$/i.test(name)) return readWordJson(text);
  if (/\.[ct]sv$/i.test(name)) {
    const { lines, problems } = readWordTable(text);
    return gatherWords(lines, problems, '行');
  }
  return gatherWords(readWordLines(text), [], '行');
}

/** A list of entries, alone or as the member `words` or `gongwen.words` of an object (a settings.json). */
function readWordJson(text: string): ReadWords {
  const { root, lineOf, problems } = readLenientJson(text);
  const list = root && listIn(root);
  const lines: WrittenLine[] = (list?.children ?? []).map((node) => lineWith(lineOf(node.offset), node));
  if (problems.length > 0) {
    const read = new Set(lines.map(({ line }) => line));
    for (const { line, node } of wholeLines(text)) {
      if (!read.has(line) && isEntry(node)) lines.push(lineWith(line, node));
    }
  }
  return gatherWords(lines, list ? problems : [...problems, ...noList(root)], '行');
}

/** The place where a file of JSON has its entries. */
export function listIn(root: Node): Node | undefined {
  if (root.type === 'array') return root;
  const list = memberOf(root, 'gongwen.words') ?? memberOf(root, 'words');
  return list?.type === 'array' ? list : undefined;
}

const lineWith = (line: number, node: Node): WrittenLine => ({
  line,
  written: writtenWord(getNodeValue(node)),
});

const isEntry = (node: Node): boolean =>
  node.type === 'object' && (memberOf(node, 'wrong') ?? memberOf(node, 'right')) !== undefined;

/** A settings.json without the setting has no words, and nothing is wrong with that; anything else is no list. */
function noList(root: Node | undefined): LineProblem[] {
  const isSettings =
    root?.type === 'object' && root.children?.some(({ children }) => `${children?.[0]?.value}`.includes('.'));
  if (!root || isSettings || root.children?.length === 0) return [];
  return [{ line: 0, message: '应是一个列表，如 [{ "wrong": "截止目前", "right": "截至目前" }]。' }];
}
