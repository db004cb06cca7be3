import { commands, Disposable } from 'vscode';
import type { Services } from '../../host/services/services';
import { addPhrase } from './add';
import { harvestPhrases } from './harvest';
import { insertPhrase } from './insert';

/** Stock phrases by command: choosing one from the whole library, and adding the writer's own. */
export function registerPhrases({ phrases }: Services): Disposable {
  return Disposable.from(
    commands.registerCommand('gongwen.insertPhrase', () => insertPhrase(phrases)),
    commands.registerCommand('gongwen.addPhrase', () => addPhrase(phrases)),
    commands.registerCommand('gongwen.harvestPhrases', () => harvestPhrases(phrases)),
  );
}
