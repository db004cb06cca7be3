import { Selection, type TextEditor, window } from 'vscode';
import { joinBrokenLines } from '../../core/paste/brokenLines/joinBrokenLines';
import type { TidyChoices } from '../../core/paste/tidy';
import { countMarkdownMarks } from '../../core/report/markdown/marks';
import type { Span } from '../../core/text/span';
import type { Bundles } from '../../host/services/bundles';
import { toRange, toSpan } from '../../host/vscode/convert';

const NOTHING = '没有需要整理的空格、标点和换行。';

/**
 * `gongwen.cleanText`: tidies what is selected, or the whole text where nothing is, in one step. What more than blanks and
 * marks there is to do (signs of Markdown, broken lines) is chosen first.
 */
export async function tidySelections(editor: TextEditor, bundles: Bundles): Promise<void> {
  const { document, selections } = editor;
  const text = document.getText();
  const { version } = document;
  const selected = selections.filter((selection) => !selection.isEmpty);
  const spans =
    selected.length > 0
      ? selected.map((selection) => toSpan(document, selection))
      : [{ start: 0, end: text.length }];
  const choices = await choicesFor(spans.map(({ start, end }) => text.slice(start, end)));
  const convert = choices && (await bundles.load('convert'));
  if (!convert) return;
  if (document.version !== version) {
    window.showWarningMessage('没有整理：选择的时候这份公文又有改动。请再试一次。');
    return;
  }
  const changes = spans
    .map((span) => ({ span, ...convert.tidied(text, span, choices) }))
    .filter(({ span, text: right }) => right !== text.slice(span.start, span.end));
  if (changes.length === 0) {
    window.showInformationMessage(NOTHING);
    return;
  }
  const cursor = selected.length === 0 ? editor.selection.active : undefined;
  if (!(await replaceAll(editor, changes))) {
    window.showWarningMessage('这份公文现在不能改动（可能是只读的），没有整理。');
    return;
  }
  // Replacing the whole text selects it; the writer had a place in it.
  if (cursor) {
    const place = document.validatePosition(cursor);
    editor.selection = new Selection(place, place);
  }
  const notes = changes.flatMap((change) => change.notes);
  if (notes.length > 0) window.showInformationMessage(notes.join(''));
}

const replaceAll = (
  editor: TextEditor,
  changes: readonly { readonly span: Span; readonly text: string }[],
): Thenable<boolean> =>
  editor.edit((edit) => {
    for (const { span, text } of changes) edit.replace(toRange(editor.document, span), text);
  });

const MARKDOWN = '转换 Markdown 记号';
const RUNNING = '项目符号改为“一是”';
const JOIN = '合并断行';
const BULLET = /^[ \t>]*[-*+•●▪◦‣·][ \t]/m;

/** What the writer wants done to `pieces`; not asked where blanks and marks are all there may be. Undefined: nothing at all. */
async function choicesFor(pieces: readonly string[]): Promise<TidyChoices | undefined> {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
  const marks = sum(pieces.map(countMarkdownMarks));
  const broken = pieces.map(joinBrokenLines);
  const lines = sum(broken.map(({ joined, removed }) => joined + removed.length));
  if (marks === 0 && lines === 0) return { markdown: false, joinLines: false };
  const items = [];
  if (marks > 0) items.push({ label: MARKDOWN, description: `${marks} 处`, picked: true });
  if (marks > 0 && pieces.some((piece) => BULLET.test(piece))) items.push({ label: RUNNING, picked: false });
  if (lines > 0) {
    const picked = marks === 0 && broken.some(({ isClear }) => isClear);
    items.push({ label: JOIN, description: `${lines} 处`, picked });
  }
  const picked = await window.showQuickPick(items, {
    title: '整理文字',
    placeHolder: '空格、标点和换行照常整理；另外还要做的，选好后按回车',
    canPickMany: true,
  });
  if (!picked) return undefined;
  const has = (label: string): boolean => picked.some((item) => item.label === label);
  return {
    markdown: has(MARKDOWN) || has(RUNNING),
    joinLines: has(JOIN),
    ...(has(RUNNING) ? { bullets: 'running' as const } : {}),
  };
}
