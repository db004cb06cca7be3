import { Disposable, languages } from 'vscode';
import type { Services } from '../../host/services/services';
import { selector } from '../../host/vscode/language';
import { Acceptance } from './acceptance';
import { ContinuationProvider, registerAcceptNextClause } from './continuation';
import { PhraseProvider } from './provider';
import { SuggestTrigger } from './trigger';

/**
 * Stock phrases while typing: by their first characters, by pinyin initials, by `/` and initials; and what usually
 * follows a formula, as ghost text.
 */
export function registerCompletion({ phrases }: Services): Disposable {
  const acceptance = new Acceptance((text) => phrases.usage.take(text));
  const provider = new PhraseProvider(phrases, acceptance);
  const continuation = new ContinuationProvider(phrases);
  return Disposable.from(
    acceptance,
    new SuggestTrigger(phrases, provider, acceptance),
    languages.registerCompletionItemProvider(selector, provider, '/'),
    languages.registerInlineCompletionItemProvider(selector, continuation),
    registerAcceptNextClause(continuation),
  );
}
