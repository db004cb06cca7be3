// What reads tables and pictures, which only reports that have them need, and writes a report as Markdown: markdown-it.
export { markdown } from '../core/layout/composition/markdown';
export { reportMarkdown } from '../core/views/reportMarkdown';
