import { Disposable } from 'vscode';
import type { Services } from '../../host/services/services';
import { PlaceholderDecorations } from './decorations';
import { registerDismissals } from './dismissals';
import { registerExchange } from './exchange';
import { registerFilling } from './fill';
import { PlaceholderList } from './list';
import { FillProgress } from './progress';
import { PlaceholderStatus } from './status';
import { registerSteps } from './steps';
import { TabKey } from './tabKey';

/** Blanks: going from one to the next, filling them, the list of them, their marks in the text and in the status bar. */
export function registerPlaceholders(services: Services): Disposable {
  const progress = new FillProgress(services);
  const tabKey = new TabKey(services, progress);
  return Disposable.from(
    progress,
    tabKey,
    registerSteps(services, tabKey),
    registerFilling(services, progress),
    registerExchange(services),
    registerDismissals(services),
    new PlaceholderList(services, progress),
    new PlaceholderDecorations(services),
    new PlaceholderStatus(services, progress),
  );
}
