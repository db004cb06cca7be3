import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Comparison, LayoutChange } from '../../core/compare/model';
import { readVersionOf } from '../../core/compare/version';
import type { HouseStyle } from '../../core/layout/houseStyle';
import { type ParseOptions, parse } from '../../core/report/parse';
import { titleOfReport } from '../../core/report/sections';
import { decode } from '../../core/text/files/decode';
import { isWordName } from '../../core/text/files/fileNames';
import { oneOf, readLayout, refuseOther, UsageError } from '../arguments';
import { wordFile } from '../docx';
import { optionsOf, writeOver } from '../files';
import { DAMAGED, type Input, Inputs } from '../inputs';
import { markdownFor } from '../markdown';
import { pageFile, picturesBeside } from '../printedPage';
import { writtenKinds } from '../written';

// `compare`: what differs between two versions of a report, whatever files they stand in.

const FORMATS = ['text', 'json', 'html', 'csv', 'docx'] as const;

/** `compare`: what differs between two versions, printed or written to a file. */
export async function runCompare(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      output: { type: 'string', short: 'o' },
      layout: { type: 'string' },
      author: { type: 'string', default: '修改人' },
    },
  });
  const format = oneOf('--format', values.format, FORMATS);
  const { output } = values;
  const house = readLayout(values.layout);
  if (format === 'docx') {
    if (!output || output === '-') throw new UsageError('请用 -o 写明 Word 文件的名称，如 -o 修订.docx。');
    refuseOther(output, writtenKinds.docx);
  }
  if (positionals.length !== 2) throw new UsageError('compare 比对两个文件：先写改前的，再写改后的。');
  const inputs = new Inputs();
  const files = [...inputs.of(positionals)];
  if (files.length + inputs.errors.length !== 2 || files.some((file) => !positionals.includes(file.path)))
    throw new UsageError('compare 比对两个文件，不比对文件夹。');
  const [before, after] = files;
  if (!before || !after) return 2;
  const comparison = await compareFiles(before, after, (input, error) => inputs.fail(input.path, error));
  if (!comparison) return 2;
  const written =
    format === 'docx'
      ? await revisedWordFile(comparison, after.path, house, values.author)
      : await writtenComparison(comparison, format, after.path, house);
  if (output === undefined || output === '-') process.stdout.write(written);
  else if (!writeOver(output, written, inputs)) return 2;
  return comparison.changes.length > 0 ? 1 : 0;
}

interface Version {
  readonly text: string;
  readonly bom: boolean;
  readonly options: ParseOptions;
}

/** A version as it stands in a file of text or of Word. Throws an error with a Chinese sentence where it cannot be read. */
async function versionIn({ name, read }: Input): Promise<Version> {
  if (isWordName(name)) {
    const { importDocx } = await import('../../bundles/word');
    return { text: importDocx(read()).text, bom: false, options: {} };
  }
  const { text, bom, damaged } = decode(read());
  if (damaged) throw new Error(DAMAGED);
  return { text, bom, options: optionsOf(name) };
}

/** What differs between the two files. `failed` is told which of them cannot be read; undefined then. */
async function compareFiles(
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
  const { compare } = await import('../../bundles/compare');
  const report = parse(old.text, old.options);
  const comparison = compare(report, readVersionOf(report, now.text, now.options));
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
async function revisedWordFile(
  comparison: Comparison,
  file: string,
  house: HouseStyle,
  author: string,
): Promise<Uint8Array> {
  const { merged } = await import('../../bundles/compare');
  const { report, revised } = merged(comparison, parse);
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  return wordFile(report, path.dirname(file), house, { revised, author, date });
}

/** The comparison in `format`; pictures are looked for beside `file`, that of the version after. */
async function writtenComparison(
  comparison: Comparison,
  format: 'text' | 'json' | 'html' | 'csv',
  file: string,
  house: HouseStyle,
): Promise<string> {
  const { changeList, changeListHtml, comparisonJson, comparisonText, listCsv, markedBlocks } = await import(
    '../../bundles/compare'
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
