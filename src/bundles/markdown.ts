// Tables and pictures of the page: markdown-it, which only reports that have them need.
export { markdown } from '../core/layout/composition/markdown';
