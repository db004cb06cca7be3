import {
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  Disposable,
  Hover,
  languages,
  MarkdownString,
  SnippetString,
  type TextDocument,
} from 'vscode';
import { writeDate } from '../../core/text/dates';
import { frontMatterHover, frontMatterSuggestions, type Suggestion } from '../../core/views/frontMatterHelp';
import type { Services } from '../../host/services/services';
import { toRange } from '../../host/vscode/convert';
import { selector } from '../../host/vscode/language';

/** Keys and values of the front matter while it is written, and what each key is for. */
export function registerFrontMatter({ reports }: Services): Disposable {
  return Disposable.from(
    languages.registerCompletionItemProvider(
      selector,
      {
        provideCompletionItems: (document, position) => {
          const offset = document.offsetAt(position);
          const suggestions = frontMatterSuggestions(reports.of(document), offset, today());
          if (suggestions.length === 0) return undefined;
          // Incomplete, so that VS Code asks again instead of filtering Chinese by the letters typed for it.
          return new CompletionList(
            suggestions.map((suggestion, index) => toItem(document, offset, suggestion, index)),
            true,
          );
        },
      },
      ':',
      '：',
      ' ',
      '-',
    ),
    languages.registerHoverProvider(selector, {
      provideHover: (document, position) => {
        const found = frontMatterHover(reports.of(document), document.offsetAt(position));
        return found && new Hover(new MarkdownString().appendText(found.text), toRange(document, found.span));
      },
    }),
  );
}

function toItem(
  document: TextDocument,
  offset: number,
  suggestion: Suggestion,
  index: number,
): CompletionItem {
  const { label, insert, isSnippet, replaced, detail, description } = suggestion;
  const item = new CompletionItem(
    label,
    isSnippet ? CompletionItemKind.Snippet : CompletionItemKind.Property,
  );
  item.range = toRange(document, replaced);
  item.filterText = document.getText(toRange(document, { start: replaced.start, end: offset }));
  item.sortText = `!${String(index).padStart(3, '0')}`;
  item.insertText = isSnippet ? new SnippetString(insert) : insert;
  item.detail = detail;
  item.documentation = new MarkdownString().appendText(description);
  return item;
}

function today(): string {
  const now = new Date();
  return writeDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
