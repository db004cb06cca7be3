import { joinBrokenLines } from './brokenLines/joinBrokenLines';
import { cleaned } from './clean';
import { fromMarkdown, type MarkdownOptions } from './markdown/fromMarkdown';

// A draft that comes in as text: out of a chat assistant or a notes app, out of a PDF or an e-mail.

/** A draft as the text of a report. */
export interface Draft {
  readonly text: string;
  /** How many signs of Markdown have gone. */
  readonly marks: number;
  /** How many line ends have gone. */
  readonly joined: number;
  /** What the writer has to look at or mend, in sentences. */
  readonly notes: readonly string[];
}

export interface DraftOptions extends MarkdownOptions {
  /** Whether broken lines are joined; if left out, where a page has surely broken them. */
  readonly joinLines?: boolean;
}

/**
 * The draft `source` as the text of a report, read as Markdown if it is that; else with the lines joined that a page has
 * broken. What is neither comes back as it is. Any text gives one, in time that grows with its length.
 */
export function draftOf(source: string, { joinLines, bullets }: DraftOptions = {}): Draft {
  const { text, marks, notes } = fromMarkdown(source, bullets ? { bullets } : {});
  if (marks > 0 && joinLines !== true) return { text, marks, joined: 0, notes };
  const broken = joinBrokenLines(text);
  if (broken.joined + broken.removed.length === 0 || !(joinLines ?? broken.isClear))
    return { text, marks, joined: 0, notes };
  return {
    text: cleaned(broken.text),
    marks,
    joined: broken.joined,
    notes: [...notes, ...removedNotes(broken.removed)],
  };
}

/** A page repeats its heads; a few lines tell which they are. */
const NAMED = 3;

export function removedNotes(removed: readonly string[]): string[] {
  const lines = [...new Set(removed.map((line) => line.trim()).filter((line) => line !== ''))];
  if (lines.length === 0) return [];
  const named = lines.slice(0, NAMED).map((line) => `“${line}”`);
  return [`去掉了${removed.length}行页码和页眉：${named.join('、')}${lines.length > NAMED ? '等' : ''}。`];
}
