import { Disposable, Hover, Location, type LocationLink, languages, MarkdownString } from 'vscode';
import { citationAt, citationsOfPlaceAt } from '../../core/views/citations';
import { headingHelp } from '../../core/views/headingHelp';
import type { Services } from '../../host/services/services';
import { toRange } from '../../host/vscode/convert';
import { selector } from '../../host/vscode/language';

/** 见附件2, 第（三）项, 表1 and ordinals: where they lead, who cites them, and what they are. */
export function registerReferences({ reports }: Services): Disposable {
  return Disposable.from(
    languages.registerDefinitionProvider(selector, {
      provideDefinition(document, position): LocationLink[] {
        const citation = citationAt(reports.of(document), document.offsetAt(position));
        if (!citation) return [];
        const { places } = citation;
        return places.map((place) => ({
          originSelectionRange: toRange(document, citation),
          targetUri: document.uri,
          targetRange: toRange(document, place),
          targetSelectionRange: toRange(document, place.heading),
        }));
      },
    }),
    languages.registerReferenceProvider(selector, {
      provideReferences: (document, position) => {
        const report = reports.of(document);
        const offset = document.offsetAt(position);
        // Asked on a citation, for all that cite the same.
        const at = citationAt(report, offset)?.places[0]?.heading.start ?? offset;
        return citationsOfPlaceAt(report, at).map(
          (span) => new Location(document.uri, toRange(document, span)),
        );
      },
    }),
    languages.registerHoverProvider(selector, {
      provideHover(document, position): Hover | undefined {
        const offset = document.offsetAt(position);
        const help = headingHelp(reports.of(document), reports.findings(document), offset);
        return help && new Hover(help.paragraphs.map(paragraph), toRange(document, help.span));
      },
    }),
  );
}

const paragraph = (words: string): MarkdownString => new MarkdownString().appendText(words);
