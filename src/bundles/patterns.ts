// Reads the patterns that are set for blanks: the parser of regular expressions, which few settings need.
export { readPatterns } from '../core/report/blanks/patterns';
