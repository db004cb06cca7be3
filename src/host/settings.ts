import { type ConfigurationScope, workspace } from 'vscode';
import type { SeverityOverrides } from '../core/rules/index';

/** One setting below `gongwen.`, for the document it is asked for. */
export function setting<T>(name: string, scope: ConfigurationScope): T {
  return workspace.getConfiguration('gongwen', scope).get<T>(name)!;
}

export const checkLevels = (scope: ConfigurationScope): SeverityOverrides => setting('checks', scope);
