// The table of open blanks, out and in: d3-dsv, which only these two commands need.
export { matchRows, readTable, toTable } from '../core/filling/valueTable';
