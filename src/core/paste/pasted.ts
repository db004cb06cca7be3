import { joinBrokenLines } from './brokenLines/joinBrokenLines';
import { type Draft, draftOf } from './draft';
import { htmlToMarkdown, showsMarkdown } from './htmlToMarkdown';
import { htmlToReport } from './htmlToReport';

/** One way in which the clipboard may come into a report. */
export interface PastedText extends Pick<Draft, 'text' | 'notes'> {
  /** `report`: as a report; `running`: bullets as 一是、二是; `joined`: with broken lines joined, where that is not clear. */
  readonly way: 'report' | 'running' | 'joined';
}

/**
 * The ways in which what is on the clipboard may come into a report, the one to take unasked first; none where the plain text
 * itself is right. Joining lines is never first unless a page has surely broken them. Lines end with `\n`.
 */
export function pastedTexts(html: string | undefined, plain: string): PastedText[] {
  const written = plain.replace(/\r\n?/g, '\n');
  const source = html ? textOf(html) : written;
  const draft = draftOf(source);
  const texts: PastedText[] = [];
  if (draft.text !== '' && draft.text !== written) texts.push({ way: 'report', ...draft });
  if (draft.marks > 0) {
    const running = draftOf(source, { bullets: 'running' });
    if (running.text !== draft.text) texts.push({ way: 'running', ...running });
  } else if (draft.joined === 0 && joinBrokenLines(source).joined > 0) {
    texts.push({ way: 'joined', ...draftOf(source, { joinLines: true }) });
  }
  return texts.map(({ way, text, notes }) => ({ way, text, notes }));
}

/** Pages that show Markdown are written as that again; those of Word, and others without structure, are reports already. */
function textOf(html: string): string {
  const markdown = showsMarkdown(html) ? htmlToMarkdown(html) : '';
  return markdown !== '' && draftOf(markdown, { joinLines: false }).marks > 0 ? markdown : htmlToReport(html);
}
