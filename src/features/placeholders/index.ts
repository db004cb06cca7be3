import { Disposable } from 'vscode';
import type { Services } from '../../host/services';
import { PlaceholderDecorations } from './decorations';
import { registerDismissals } from './dismissals';
import { PlaceholderList } from './list';
import { PlaceholderStatus } from './status';
import { registerSteps } from './steps';

/** Blanks: going from one to the next, the list of them, their marks in the text, their number in the status bar. */
export function registerPlaceholders(services: Services): Disposable {
  return Disposable.from(
    registerSteps(services),
    registerDismissals(services),
    new PlaceholderList(services),
    new PlaceholderDecorations(services),
    new PlaceholderStatus(services),
  );
}
