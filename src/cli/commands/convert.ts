import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { joinBrokenLines } from '../../core/paste/brokenLines/joinBrokenLines';
import { countMarkdownMarks } from '../../core/report/markdown/marks';
import { decode } from '../../core/text/files/decode';
import { isMarkdownName, isReportName, isWordName, withoutEnding } from '../../core/text/files/fileNames';
import { some, UsageError } from '../arguments';
import { writeBack, writeNew } from '../files';
import { DAMAGED, Inputs } from '../inputs';

// `convert`: drafts that come as Markdown, out of a PDF or as Word files, as the text of a report.

/** `convert`: prints the one draft as a report, or writes it to a file, or all of them below a folder. */
export async function runConvert(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      'join-lines': { type: 'boolean', default: false },
    },
  });
  const { output } = values;
  const inputs = new Inputs(undefined, isDraftName);
  const all = [...inputs.of(some(positionals))];
  const isFolder =
    positionals.length > 1 || (all.length === 1 && all[0]!.path !== positionals[0]) || all.length > 1;
  if (isFolder && (output === undefined || output === '-'))
    throw new UsageError('要转换几个文件或文件夹，请用 -o 写明存到哪个文件夹，如 -o 公文。');
  const intoFolder =
    isFolder || (output !== undefined && existsSync(output) && statSync(output).isDirectory());
  const written = new Set<string>();
  for (const input of all) {
    try {
      const { text, notes } = await converted(input.path, input.read(), values['join-lines']);
      if (output === undefined || output === '-') process.stdout.write(text);
      else if (intoFolder) writeNew(path.join(output, reportNameOf(input.name)), text, written);
      else writeBack(output, text);
      for (const note of notes) process.stderr.write(`${input.path}：${note}\n`);
    } catch (error) {
      inputs.fail(input.path, error);
    }
  }
  return inputs.errors.length > 0 ? 2 : 0;
}

/** Which files of a folder are drafts; what is a report already is none. */
const isDraftName = (name: string): boolean =>
  (isMarkdownName(name) || isWordName(name) || /\.(?:markdown|txt)$/i.test(name)) && !isReportName(name);

/** The name of the report that becomes of the draft `name`. */
const reportNameOf = (name: string): string => `${withoutEnding(name)}.gw`;

/** A draft as a report. */
interface Converted {
  readonly text: string;
  /** What could not be kept, in sentences. */
  readonly notes: readonly string[];
}

/** The draft in `bytes` as a report. Throws an error with a Chinese sentence where it cannot be read. */
async function converted(name: string, bytes: Uint8Array, joinLines: boolean): Promise<Converted> {
  const draft = isWordName(name) ? await fromWord(bytes) : await fromText(bytes);
  if (!joinLines) return draft;
  const { text, removed } = joinBrokenLines(draft.text);
  const said = removed.length > 0 ? [`删去了${removed.length}行页码、页眉：${sample(removed)}。`] : [];
  return { text, notes: [...draft.notes, ...said] };
}

async function fromWord(bytes: Uint8Array): Promise<Converted> {
  const { importDocx } = await import('../../bundles/word');
  const { text, losses } = importDocx(bytes);
  return { text, notes: losses.map(({ what, count }) => `没有保留：${what}（${count}处）。`) };
}

async function fromText(bytes: Uint8Array): Promise<Converted> {
  const { text, bom, damaged } = decode(bytes);
  if (damaged) throw new Error(DAMAGED);
  const whole = (bom ? '\ufeff' : '') + text;
  if (countMarkdownMarks(text) === 0) return { text: whole, notes: [] };
  const { fromMarkdown } = await import('../../bundles/convert');
  return fromMarkdown(whole);
}

/** The first of `lines`, each named once. */
function sample(lines: readonly string[]): string {
  const kinds = [...new Set(lines)];
  return (
    kinds
      .slice(0, 3)
      .map((line) => `“${line}”`)
      .join('、') + (kinds.length > 3 ? '等' : '')
  );
}
