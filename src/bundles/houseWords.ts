// Reads and writes files of an office's own words: the tolerant JSON parser and d3-dsv.
export { readWordFile } from '../core/houseWords/read';
export { withWord } from '../core/houseWords/write';
