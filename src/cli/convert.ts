import { joinBrokenLines } from '../core/paste/brokenLines/joinBrokenLines';
import { countMarkdownMarks } from '../core/report/markdown/marks';
import { decode } from '../core/text/decode';
import { isMarkdownName, isReportName, isWordName, withoutEnding } from '../core/text/fileNames';
import { DAMAGED } from './inputs';

// `convert`: drafts that come as Markdown, out of a PDF or as Word files, as the text of a report.

/** Which files of a folder are drafts; what is a report already is none. */
export const isDraftName = (name: string): boolean =>
  (isMarkdownName(name) || isWordName(name) || /\.(?:markdown|txt)$/i.test(name)) && !isReportName(name);

/** The name of the report that becomes of the draft `name`. */
export const reportNameOf = (name: string): string => `${withoutEnding(name)}.gw`;

/** A draft as a report. */
export interface Converted {
  readonly text: string;
  /** What could not be kept, in sentences. */
  readonly notes: readonly string[];
}

/** The draft in `bytes` as a report. Throws an error with a Chinese sentence where it cannot be read. */
export async function converted(name: string, bytes: Uint8Array, joinLines: boolean): Promise<Converted> {
  const draft = isWordName(name) ? await fromWord(bytes) : await fromText(bytes);
  if (!joinLines) return draft;
  const { text, removed } = joinBrokenLines(draft.text);
  const said = removed.length > 0 ? [`删去了${removed.length}行页码、页眉：${sample(removed)}。`] : [];
  return { text, notes: [...draft.notes, ...said] };
}

async function fromWord(bytes: Uint8Array): Promise<Converted> {
  const { importDocx } = await import('../bundles/word');
  const { text, losses } = importDocx(bytes);
  return { text, notes: losses.map(({ what, count }) => `没有保留：${what}（${count}处）。`) };
}

async function fromText(bytes: Uint8Array): Promise<Converted> {
  const { text, bom, damaged } = decode(bytes);
  if (damaged) throw new Error(DAMAGED);
  const whole = (bom ? '\ufeff' : '') + text;
  if (countMarkdownMarks(text) === 0) return { text: whole, notes: [] };
  const { fromMarkdown } = await import('../bundles/convert');
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
