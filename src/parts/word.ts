// Word files, out and in: docx, fflate and saxes.
export { tableRemarks } from '../core/layout/tableRemarks';
export { exportDocx, pictureReferences } from '../core/word/export';
export { importDocx, UnreadableFile } from '../core/word/import';
