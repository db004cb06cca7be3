// The report as pages, on the screen and printed: markdown-it.
export { renderReport } from '../core/layout/html/report';
export { standaloneHtml } from '../core/layout/html/standalone';
