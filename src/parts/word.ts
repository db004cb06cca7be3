// Word files, out and in: docx, fflate and saxes.
export { exportDocx, pictureReferences } from '../core/word/export';
export { importDocx, UnreadableFile } from '../core/word/import';
