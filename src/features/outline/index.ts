import { Disposable } from 'vscode';
import type { Services } from '../../host/services/services';
import { registerSectionCommands } from './commands';
import { Outline } from './view';

/** The outline in the activity bar, and the commands that rearrange what it shows. */
export function registerOutline(services: Services): Disposable {
  const outline = new Outline(services);
  return Disposable.from(outline, registerSectionCommands(services, outline));
}
