import { applyEdits as applyJsonEdits, modify } from 'jsonc-parser';
import { formatRow, readDsv, separatorOf } from '../text/dsv';
import { readLenientJson } from '../text/lenientJson';
import { checkWord, FIELDS, type Field, type HouseWord, isWord, type WrittenWord } from './entry';
import { listIn, readWordFile } from './read';
import { headerOf, ORDER } from './table';

/** An entry to be written: texts only. */
export type NewWord = Readonly<Partial<Record<Field, string>>>;

/**
 * The text of the file `name` with `word` behind its entries, written as these are; undefined where it has no place for
 * such an entry (a table without that column), or would read it as another.
 */
export function withWord(name: string, text: string, word: NewWord): string | undefined {
  const added = /\.jsonc?$/i.test(name)
    ? inJson(text, word)
    : /\.[ct]sv$/i.test(name)
      ? inTable(text, word)
      : inLines(text, word);
  if (added === undefined) return undefined;
  const last = readWordFile(name, added).words.at(-1)?.word;
  const meant = checkWord(word as WrittenWord, 0);
  return last && isWord(meant) && isSame(last, meant) ? added : undefined;
}

const isSame = (a: HouseWord, b: HouseWord): boolean => JSON.stringify(a) === JSON.stringify(b);

function inJson(text: string, word: NewWord): string | undefined {
  const source = text.trim() === '' ? '[]\n' : text;
  const { root, problems } = readLenientJson(source);
  const list = root && listIn(root);
  if (!list || problems.length > 0) return undefined;
  const at = root.type === 'array' ? [] : [`${list.parent!.children![0]!.value}`];
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: eolOf(source) };
  const edits = modify(source, [...at, -1], word, { isArrayInsertion: true, formattingOptions });
  return applyJsonEdits(source, edits);
}

function inTable(text: string, word: NewWord): string | undefined {
  const rows = readDsv(text);
  const [first] = rows;
  const fields = FIELDS.filter((field) => word[field]);
  if (!first) {
    const names = NAMES.find((each) => fields.every((field) => each.some(([own]) => own === field)));
    return (
      names &&
      `${formatRow(
        names.map(([, called]) => called),
        ',',
      )}\r\n${formatRow(
        names.map(([field]) => word[field] ?? ''),
        ',',
      )}\r\n`
    );
  }
  const columns = headerOf(rows)?.columns ?? ORDER;
  if (!fields.every((field) => columns.includes(field))) return undefined;
  const width = Math.max(
    ...columns.flatMap((field, i) => (field && word[field] ? [i + 1] : [])),
    first.cells.length,
  );
  const cells = Array.from({ length: width }, (_, i) => (columns[i] ? (word[columns[i]] ?? '') : ''));
  return withLine(text, formatRow(cells, separatorOf(text)));
}

/** The columns of a table that is begun. */
const NAMES: readonly (readonly (readonly [field: Field, called: string])[])[] = [
  [
    ['wrong', '错误写法'],
    ['right', '正确写法'],
    ['level', '级别'],
    ['after', '前文'],
    ['before', '后文'],
    ['note', '说明'],
  ],
  [
    ['full', '全称'],
    ['short', '简称'],
    ['note', '说明'],
  ],
  [
    ['name', '姓名'],
    ['post', '职务'],
    ['note', '说明'],
  ],
];

function inLines(text: string, { wrong, right, level, ...others }: NewWord): string | undefined {
  if (Object.values(others).some(Boolean)) return undefined;
  if (wrong && right) return level ? undefined : withLine(text, `${wrong} → ${right}`);
  const heading = !wrong ? '# 没错的写法' : level === '慎用' ? '# 慎用词' : '# 禁用词';
  const last = text.split(/\r\n|\n|\r/).findLast((line) => line.trim().startsWith('#'));
  const under = last?.trim() === heading ? text : withLine(text, heading);
  return withLine(under, wrong ?? right ?? '');
}

function withLine(text: string, line: string): string {
  const eol = eolOf(text);
  const whole = text === '' || /[\r\n]$/.test(text) ? text : `${text}${eol}`;
  return `${whole}${line}${eol}`;
}

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
