// What the names of files say: whether one holds a report, and how the report is called without its ending.

/** How the names of report files end, in lower case; the manifest declares the same ones for the language. */
export const reportEndings: readonly string[] = ['.gw', '.gongwen', '.公文', '.gw.txt', '.gw.md'];

/** All report files of a folder and below it, as VS Code's search takes it. */
export const reportPattern = `**/*.{${reportEndings.map((ending) => ending.slice(1)).join(',')}}`;

/** Whether `name` is that of a report file. */
export const isReportName = (name: string): boolean =>
  reportEndings.some((ending) => name.toLowerCase().endsWith(ending));

/** Whether `name` is that of a plain Markdown file, in which a finished `**bold**` is no blank; `.gw.md` is a report. */
export const isMarkdownName = (name: string): boolean => /\.md$/i.test(name) && !isReportName(name);

/** Whether `name` is that of a draft of a word processor. */
export const isWordName = (name: string): boolean => /\.(?:docx?|wps)$/i.test(name);

/** The last piece of a path, of Windows' or any other. */
export const fileNameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/**
 * An ending begins with a letter, so that the .0版 of 关于2.0版的报告 and the .5 of 会议纪要No.5 are none; what is left
 * before it is never empty. A `.gw` before another ending belongs to it.
 */
const ENDING = /(?<=.)(?:(?:\.gw)?\.[a-z][a-z0-9]{0,7}|\.公文)$/i;

/** `name` without its ending: 报告 of 报告.gw, 报告.gw.txt and 报告.docx. */
export const withoutEnding = (name: string): string => name.replace(ENDING, '');

/** A longer title is cut where it names a file. Characters. */
const LONGEST = 60;

/** `title` as the name of a file on any system, without an ending; empty if nothing of it can stand in one. */
export const asFileName = (title: string): string =>
  [...title.replace(/[\\/:*?"<>|\0-\x1f]/g, '')]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
