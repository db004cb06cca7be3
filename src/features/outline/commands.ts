import { commands, Disposable, env, type TextDocument, window } from 'vscode';
import {
  demoteSection,
  insertSection,
  moveSectionDown,
  moveSectionUp,
  promoteSection,
} from '../../core/editing/move';
import { insertItem, moveItem } from '../../core/editing/moveItems';
import type { Rearranged, Refusal } from '../../core/editing/rearranged';
import type { Report, Section } from '../../core/report/model';
import { sectionAt } from '../../core/report/sections';
import { allRepairs } from '../../core/rules/index';
import { anchorOf, ordinalFindingsAt, outlineText } from '../../core/views/outlineTree';
import type { TreeRow } from '../../core/views/tree';
import { repair } from '../../host/services/repair';
import type { Services } from '../../host/services/services';
import { editorOf, select } from '../../host/vscode/editors';
import { rearrange } from './rearrange';
import { type Outline, outlineOptions } from './view';

type Rearranging = (report: Report, section: Section) => Rearranged | Refusal;

/** How long a remark stays in the status bar. Milliseconds. */
const REMARK = 4000;

/** What a key in the tree passes for the row, which VS Code passes by itself only from menus. */
const PICKED = 'picked';

/** Commands that rearrange the section of a row, of the row picked in the tree, or else the one the cursor is in. */
export function registerSectionCommands(services: Services, outline: Outline): Disposable {
  const { reports, current } = services;

  const sectionFor = (
    document: TextDocument,
    from: TreeRow | typeof PICKED | undefined,
  ): Section | undefined => {
    const row = from === PICKED ? outline.picked() : from;
    if (row) return outline.sectionOf(row);
    const editor = editorOf(document);
    if (from === PICKED || !editor) return undefined;
    const report = reports.of(document);
    return sectionAt(report, anchorOf(report, document.offsetAt(editor.selection.active)));
  };

  const onSection = async (
    from: TreeRow | typeof PICKED | undefined,
    act: (document: TextDocument, section: Section) => Promise<void>,
  ): Promise<void> => {
    const document = current.document;
    const section = document && sectionFor(document, from);
    if (section) await act(document, section);
    else window.showInformationMessage('请先把光标放在一个标题之下，或者在大纲里选中一个标题。');
  };

  const rearranging =
    (change: Rearranging, andThen?: (document: TextDocument, caret: number) => unknown) =>
    (from?: TreeRow | typeof PICKED) =>
      onSection(from, async (document, section) => {
        const caret = await rearrange(services, document, change(reports.of(document), section));
        if (caret === undefined) return;
        if (andThen) await andThen(document, caret);
        // A cursor that stood in the section has gone with it.
        else if (from) outline.goAlong(document, caret);
      });
  const up = itemOr((report, item) => moveItem(report, item, -1), moveSectionUp);
  const down = itemOr((report, item) => moveItem(report, item, 1), moveSectionDown);
  const write = (document: TextDocument, caret: number) => select(document, { start: caret, end: caret });

  return Disposable.from(
    commands.registerCommand('gongwen.moveSectionUp', rearranging(up)),
    commands.registerCommand('gongwen.moveSectionDown', rearranging(down)),
    commands.registerCommand('gongwen.promoteSection', rearranging(promoteSection)),
    commands.registerCommand('gongwen.demoteSection', rearranging(demoteSection)),
    commands.registerCommand('gongwen.insertSection', rearranging(itemOr(insertItem, insertSection), write)),
    commands.registerCommand('gongwen.repairSection', (from?: TreeRow | typeof PICKED) =>
      onSection(from, async (document, section) => {
        const findings = reports.findings(document);
        const slips = ordinalFindingsAt(reports.of(document), findings, section, outlineOptions(document));
        await repair(services, document, allRepairs(slips));
      }),
    ),
    commands.registerCommand('gongwen.copyOutline', async (row?: TreeRow) => {
      const rows = row ? [row] : outline.roots();
      await env.clipboard.writeText(outlineText(rows.map(({ entry }) => entry)));
      window.setStatusBarMessage(row ? '已复制这个标题及其下级' : '已复制大纲', REMARK);
    }),
  );
}

/** List items move within their list, headings among their siblings. */
const itemOr =
  (ofItem: Rearranging, ofHeading: Rearranging): Rearranging =>
  (report, section) =>
    section.kind === 'enumeration' ? ofItem(report, section) : ofHeading(report, section);
