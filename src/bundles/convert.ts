// What comes from elsewhere into report text, pasted, typed or in a file: htmlparser2, markdown-it, and what cleans a text.
export { draftOf } from '../core/paste/draft';
export { fromMarkdown } from '../core/paste/markdown/fromMarkdown';
export { pastedTexts } from '../core/paste/pasted';
export { tidied } from '../core/paste/tidy';
