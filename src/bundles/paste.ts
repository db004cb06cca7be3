// What comes in by paste: htmlparser2, and what reads Markdown.
export { pastedTexts } from '../core/paste/pasted';
