// Puts the English texts of package.json beside the Chinese ones, in the package alone:  node addEnglish.mjs PACKAGE TEXTS
// VS Code takes package.nls.en.json wherever it stands beside package.json and the window is not in another language, and
// nearly every window of a development host is in English: there, and in all tests, the Chinese ones are what is meant.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

const [vsix = '', texts = ''] = process.argv.slice(2);
const files = unzipSync(readFileSync(vsix));
files[`extension/${basename(texts)}`] = readFileSync(texts);
const scratch = `${vsix}.tmp`;
writeFileSync(scratch, zipSync(files, { level: 9 }));
renameSync(scratch, vsix);
