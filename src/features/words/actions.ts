import { CodeAction, CodeActionKind, type CodeActionProvider, type Range, type TextDocument } from 'vscode';
import { rightHere } from '../../core/houseWords/rightHere';
import type { Finding } from '../../core/rules/engine/rule';
import { rules } from '../../core/rules/index';
import { touches } from '../../core/text/span';
import type { Reports } from '../../host/services/reports';
import { toSpan } from '../../host/vscode/convert';

/** What is said of ordinals, blanks and the parts of a paper is not about words. */
const ABOUT_WORDS = new Set(
  rules.flatMap(({ code, category }) =>
    category === 'wording' || category === 'figures' || category === 'punctuation' ? [code] : [],
  ),
);
const WORDING = new Set(rules.flatMap(({ code, category }) => (category === 'wording' ? [code] : [])));

/** For each finding about words: that it is right here, and that the office's own list should have it. */
export class WordActions implements CodeActionProvider {
  readonly #reports: Reports;

  constructor(reports: Reports) {
    this.#reports = reports;
  }

  provideCodeActions(document: TextDocument, range: Range): CodeAction[] {
    const { text } = this.#reports.of(document);
    const span = toSpan(document, range);
    return this.#reports
      .findings(document)
      .filter((finding) => ABOUT_WORDS.has(finding.code) && touches(finding, span))
      .flatMap((finding) => {
        const right = rightHere(text, finding);
        if (right === undefined) return [];
        const actions = [this.#add(document, finding, text)];
        if (WORDING.has(finding.code)) actions.unshift(this.#keep(right));
        return actions;
      });
  }

  #keep(right: string): CodeAction {
    const action = new CodeAction(`“${right}”这里没错，不再提示`, CodeActionKind.QuickFix);
    action.command = { command: 'gongwen.keepAsRight', title: action.title, arguments: [right] };
    return action;
  }

  #add({ uri }: TextDocument, { start, end, fix }: Finding, text: string): CodeAction {
    const action = new CodeAction('添加到本单位用词表…', CodeActionKind.QuickFix);
    const wrong = text.slice(start, end);
    const [only, ...others] = fix ?? [];
    const right =
      only && others.length === 0
        ? text.slice(start, only.start) + only.text + text.slice(only.end, end)
        : '';
    action.command = { command: 'gongwen.addWord', title: action.title, arguments: [uri, wrong, right] };
    return action;
  }
}
