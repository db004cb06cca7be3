import { readFileSync, writeFileSync } from 'node:fs';
import type { Corpus } from './corpus';
import type { Judged, Measured } from './tally';

// What the tools read and write, by its place in the project; they are run in its root.

const FOLDER = 'src/tools';

const read = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));

/** The corpora that false alarms are measured on; the texts themselves lie elsewhere. */
export const readCorpora = (): Corpus[] => read('corpora') as Corpus[];

/** Findings that are slips of the text. */
export const readJudged = (): Judged[] => read('judged') as Judged[];

/** What the last run on each corpus found. */
export const readMeasured = (): Measured => read('measured') as Measured;

export function writeMeasured(measured: Measured): void {
  writeFileSync(`${FOLDER}/measured.json`, `${JSON.stringify(measured, null, 2)}\n`);
}

/** The table of all rules stands in it. */
export const CHECKS = 'docs/checks.md';
export const MANIFEST = 'package.json';
/** What people read in it, by the keys that it names: in Chinese, and in English for a VS Code that is in English. */
export const TEXTS = 'package.nls.json';
export const ENGLISH_TEXTS = 'l10n/package.nls.en.json';
