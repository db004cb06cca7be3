// Word files, out and in: docx, fflate and saxes.
export { tableRemarks } from '../core/layout/pages/tableRemarks';
export { exportDocx, pictureReferences } from '../core/word/export/docx';
export { importDocx, UnreadableFile } from '../core/word/import/docx';
export { readingReturned } from '../core/word/returned/read';
