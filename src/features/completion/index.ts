import { Disposable, languages } from 'vscode';
import type { Services } from '../../host/services/services';
import { Alarm } from '../../host/vscode/alarm';
import { selector } from '../../host/vscode/language';
import { Acceptance } from './acceptance';
import { ContinuationProvider, registerAcceptNextClause } from './continuation';
import { PhraseProvider } from './provider';
import { SuggestTrigger } from './trigger';

/** Opening a report comes first. Milliseconds. */
const AFTER_START = 300;

/**
 * Stock phrases while typing: by their first characters, by pinyin initials, by `/` and initials; and what is likely to
 * come next, as ghost text.
 */
export function registerCompletion(services: Services): Disposable {
  const { phrases } = services;
  const acceptance = new Acceptance((text) => phrases.usage.take(text));
  const provider = new PhraseProvider(services, acceptance);
  const continuation = new ContinuationProvider(services, acceptance);
  const preparing = new Alarm(() => phrases.prepare());
  preparing.soon(AFTER_START);
  return Disposable.from(
    acceptance,
    preparing,
    new SuggestTrigger(services, provider, acceptance),
    languages.registerCompletionItemProvider(selector, provider, '/'),
    languages.registerInlineCompletionItemProvider(selector, continuation),
    registerAcceptNextClause(continuation),
  );
}
