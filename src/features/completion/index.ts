import { Disposable, languages } from 'vscode';
import { selector } from '../../host/language';
import type { Services } from '../../host/services';
import { Acceptance } from './acceptance';
import { PhraseLibrary } from './phraseLibrary';
import { PhraseProvider } from './provider';
import { SuggestTrigger } from './trigger';

/** Stock phrases while typing: by their first characters, by pinyin initials, by `/` and initials. */
export function registerCompletion(services: Services): Disposable {
  const library = new PhraseLibrary(services.context.extensionUri);
  const acceptance = new Acceptance();
  const provider = new PhraseProvider(library, acceptance);
  return Disposable.from(
    acceptance,
    new SuggestTrigger(library, provider, acceptance),
    languages.registerCompletionItemProvider(selector, provider, '/'),
  );
}
