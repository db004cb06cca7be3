// Markdown into report text: markdown-it, and what cleans a text.
export { fromMarkdown } from '../core/paste/markdown/fromMarkdown';
