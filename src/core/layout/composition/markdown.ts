import createMarkdown, { type MarkdownIt } from 'markdown-it';

/** What reads tables and pictures. */
export type Markdown = MarkdownIt;

let instance: Markdown | undefined;

/**
 * Tables and pictures are the only Markdown in a report. Everything else is switched off: emphasis would eat the blanks
 * (`截至**月**日`), code the indentation, lists the ordinals.
 */
export function markdown(): Markdown {
  if (!instance) {
    instance = createMarkdown('zero', { html: false });
    instance.block.ruler.enable('table');
    instance.inline.ruler.enableOnly('image');
  }
  return instance;
}
