// Drafts into report text: markdown-it, and what cleans a text.
export { draftOf } from '../core/paste/draft';
export { fromMarkdown } from '../core/paste/markdown/fromMarkdown';
export { tidied } from '../core/paste/tidy';
