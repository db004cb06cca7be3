import { type PlaceholderChoices, withChoices } from './blanks/choices';
import { findPlaceholders, type PlaceholderOptions } from './blanks/scan';
import { findDocumentParts } from './documentParts/index';
import type { LineRoles } from './documentParts/roles';
import { documentKind } from './frontMatter/kind';
import { readFrontMatter } from './frontMatter/read';
import { firstLineBehind, splitLines } from './lines';
import { findMarkers } from './markers';
import type { Report } from './model';
import type { Paragraph } from './paragraph';
import { TreeBuilder } from './treeBuilder';

export interface ParseOptions extends PlaceholderOptions {
  readonly choices?: PlaceholderChoices;
  /** What writers say of single lines. */
  readonly roles?: LineRoles;
  /** The report before an edit: paragraphs that stood in it are not read again. */
  readonly before?: Pick<Report, 'paragraphs'>;
}

/** Reads a report. Any text gives one; nothing throws. */
export function parse(text: string, options: ParseOptions = {}): Report {
  const paragraphs = new Map<string, Paragraph>();
  const lines = splitLines(text, paragraphs, options.before?.paragraphs);
  const frontMatter = readFrontMatter(text, lines);
  const frontMatterEnd = frontMatter?.end ?? 0;
  const parts = findDocumentParts(text, lines, firstLineBehind(lines, frontMatterEnd), options.roles);
  const markers = findMarkers(text, lines, parts, options);
  const tree = new TreeBuilder(text, lines);
  const enumerations = tree.build(markers, parts);
  // [甲, 乙] is how a list is written in the front matter.
  const blanks = findPlaceholders(lines, options).filter(
    ({ start }) => start >= frontMatterEnd || text[start] !== '[',
  );
  return {
    text,
    lines,
    paragraphs,
    frontMatter,
    kind: documentKind(text, parts.title, frontMatter),
    ...parts,
    markers,
    enumerations,
    roots: tree.roots,
    sections: tree.sections,
    placeholders: withChoices(text, lines, blanks, options.choices ?? {}),
  };
}
