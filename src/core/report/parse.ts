import { finished } from '../text/steps';
import { type PlaceholderChoices, withChoices } from './blanks/choices';
import { findPlaceholders } from './blanks/scan';
import type { LineRoles } from './documentParts/roles';
import { documentKind } from './frontMatter/kind';
import { readFrontMatter } from './frontMatter/read';
import { firstLineBehind, type LinesBefore, readAs, splitLines } from './lines';
import { draftReader, emphasisSigns } from './markdown/drafts';
import { markdownMarks } from './markdown/marks';
import type { Report } from './model';
import { type Paragraph, plainReader } from './paragraph';
import { readingStructure } from './structure/structure';

export interface ParseOptions {
  /** The text is a Markdown file: a finished `**bold**` or `*emphasis*` span is no blank, nor are list and rule marks. */
  readonly markdown?: boolean;
  readonly choices?: PlaceholderChoices;
  /** What writers say of single lines. */
  readonly roles?: LineRoles;
  /** The report before an edit: paragraphs that stood in it are not read again. */
  readonly before?: LinesBefore & Pick<Report, 'textHistory'>;
}

/** Reads a report. Any text gives one; nothing throws. */
export const parse = (text: string, options: ParseOptions = {}): Report => finished(parsing(text, options));

/** The same in steps, between which others may do their work. */
export function* parsing(text: string, options: ParseOptions = {}): Generator<void, Report> {
  const paragraphs = new Map<string, Paragraph>();
  const written = splitLines(text, paragraphs, options.before);
  const frontMatter = readFrontMatter(text, written);
  const frontMatterEnd = frontMatter?.end ?? 0;
  const firstLine = firstLineBehind(written, frontMatterEnd);
  yield;
  const { isMarkdown, count } = markdownMarks(written, firstLine);
  const isDraft = options.markdown === true || isMarkdown;
  const lines = readAs(written, firstLine, isDraft ? draftReader : plainReader, paragraphs);
  yield;
  const textHistory = options.before?.textHistory ?? {};
  const { roles } = options;
  const structure = yield* readingStructure({ text, lines, firstLine, isDraft, roles, textHistory });
  yield;
  // [甲, 乙] is how a list is written in the front matter.
  const signs = options.markdown ? 'markdown' : isMarkdown ? 'draft' : 'report';
  const blanks = findPlaceholders(lines, signs).filter(
    ({ start }) => start >= frontMatterEnd || text[start] !== '[',
  );
  yield;
  return {
    text,
    lines,
    paragraphs,
    textHistory,
    frontMatter,
    markdownMarks: options.markdown ? 0 : count,
    emphasis: isDraft ? emphasisSigns(lines, firstLine) : [],
    kind: documentKind(text, structure.title, frontMatter),
    ...structure,
    placeholders: withChoices(text, lines, blanks, options.choices ?? {}),
  };
}
