// What comes in by paste: htmlparser2.
export { htmlToReport } from '../core/paste/htmlToReport';
