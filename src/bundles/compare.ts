export { refuseEdits, takeEdits } from '../core/compare/apply';
export { compare, comparing } from '../core/compare/compare';
export { merged } from '../core/compare/merged';
export { isAnotherPaper } from '../core/compare/returned/samePaper';
export { placing } from '../core/compare/returned/suggestions';
export { markedBlocks, markingBlocks } from '../core/compare/shown/blocks';
export { comparisonJson } from '../core/compare/shown/json';
export { changeList, changeListHtml, listCsv, listText } from '../core/compare/shown/list';
export { comparisonText, summary } from '../core/compare/shown/text';
