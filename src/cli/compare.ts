import path from 'node:path';
import type { Comparison, LayoutChange } from '../core/compare/model';
import type { HouseStyle } from '../core/layout/houseStyle';
import { type ParseOptions, parse } from '../core/report/parse';
import { titleOfReport } from '../core/report/sections';
import { decode } from '../core/text/decode';
import { isMarkdownName, isWordName } from '../core/text/fileNames';
import { wordFile } from './docx';
import { pageFile, picturesBeside } from './html';
import { DAMAGED, type Input } from './inputs';
import { markdownFor } from './markdown';

// `compare`: what differs between two versions of a report, whatever files they stand in.

export const COMPARE_FORMATS = ['text', 'json', 'html', 'csv', 'docx'] as const;

interface Version {
  readonly text: string;
  readonly bom: boolean;
  readonly options: ParseOptions;
}

/** A version as it stands in a file of text or of Word. Throws an error with a Chinese sentence where it cannot be read. */
async function versionIn({ name, read }: Input): Promise<Version> {
  if (isWordName(name)) {
    const { importDocx } = await import('../bundles/word');
    return { text: importDocx(read()).text, bom: false, options: {} };
  }
  const { text, bom, damaged } = decode(read());
  if (damaged) throw new Error(DAMAGED);
  return { text, bom, options: { markdown: isMarkdownName(name) } };
}

/** What differs between the two files. `failed` is told which of them cannot be read; undefined then. */
export async function compareFiles(
  before: Input,
  after: Input,
  failed: (input: Input, error: unknown) => void,
): Promise<Comparison | undefined> {
  const versions: Version[] = [];
  for (const input of [before, after]) {
    try {
      versions.push(await versionIn(input));
    } catch (error) {
      failed(input, error);
    }
  }
  const [old, now] = versions;
  if (!old || !now) return undefined;
  const { compare } = await import('../bundles/compare');
  const comparison = compare(parse(old.text, old.options), parse(now.text, now.options));
  return old.bom === now.bom ? comparison : withByteOrderMark(comparison);
}

/** A byte order mark in one file only is no character of the text, but a difference between the files. */
function withByteOrderMark(comparison: Comparison): Comparison {
  const start = { before: { start: 0, end: 0 }, after: { start: 0, end: 0 } };
  const layout = comparison.changes.find((change): change is LayoutChange => change.kind === 'layout');
  const all: LayoutChange = {
    kind: 'layout',
    section: '正文',
    ...start,
    places: [start, ...(layout?.places ?? [])],
  };
  return { ...comparison, changes: [...comparison.changes.filter((change) => change !== layout), all] };
}

/** The comparison as a Word file with tracked changes of `author`; pictures are looked for in the folder of `file`. */
export async function revisedWordFile(
  comparison: Comparison,
  file: string,
  house: HouseStyle,
  author: string,
): Promise<Uint8Array> {
  const { merged } = await import('../bundles/compare');
  const { report, revised } = merged(comparison, parse);
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  return wordFile(report, path.dirname(file), house, { revised, author, date });
}

/** The comparison in `format`; pictures are looked for beside `file`, that of the version after. */
export async function writtenComparison(
  comparison: Comparison,
  format: 'text' | 'json' | 'html' | 'csv',
  file: string,
  house: HouseStyle,
): Promise<string> {
  const { changeList, changeListHtml, comparisonJson, comparisonText, listCsv, markedBlocks } = await import(
    '../bundles/compare'
  );
  if (format === 'text') return comparisonText(comparison);
  if (format === 'json') return `${comparisonJson(comparison)}\n`;
  if (format === 'csv') return listCsv(changeList(comparison));
  const { before, after } = comparison;
  const markdown = { before: await markdownFor(before), after: await markdownFor(after) };
  const blocks = markedBlocks(comparison, {
    pictureSource: picturesBeside(file),
    measures: house.measures,
    markdown,
  });
  const title = `${titleOfReport(after) ?? path.basename(file)}（花脸稿）`;
  return pageFile(title, blocks, house, ['compare.css'], changeListHtml(comparison));
}
