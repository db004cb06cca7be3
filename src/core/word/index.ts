// All that has to do with Word files, loaded when it is first needed: dist/word.js (esbuild.mjs).
export { exportDocx, pictureReferences } from './export';
export { type Imported, importDocx, UnreadableFile } from './import';
