import { readFileSync } from 'node:fs';
import { decode } from '../../src/core/text/files/decode';
import { distinctFrom, repeatedFrom } from './versions';

const own = 'test/fixtures/sample.gw';
const given = process.argv[2];

/** Whether it is our sample, which is repeated to any length. */
export const isSample = given === undefined;
/** The report that is measured. */
export const file = given ?? own;
export const sample = decode(readFileSync(file)).text;

/** The sample over and over, cut at `length` UTF-16 units. */
export const repeated = (length: number): string => repeatedFrom(sample, length);

/**
 * So many UTF-16 units of text in which no paragraph stands twice, so that nothing is known from another: our sample with
 * a figure in each of its lines; a file of one's own is taken as it is.
 */
export const distinct = (length: number): string => (given ? repeated(length) : distinctFrom(sample, length));
