import { type ConfigurationScope, workspace } from 'vscode';
import type { SeverityOverrides } from '../../core/rules/engine/check';

/** One setting below `gongwen.`, for the document it is asked for; without one, for the window. */
export function setting<T>(name: string, scope?: ConfigurationScope): T {
  return workspace.getConfiguration('gongwen', scope).get<T>(name)!;
}

const LEVELS: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

/** The levels people have set for checks; what is no level is as if it were not written. */
export function checkLevels(scope: ConfigurationScope): SeverityOverrides {
  const written = setting<SeverityOverrides | null>('checks', scope) ?? {};
  return Object.fromEntries(Object.entries(written).filter(([, level]) => LEVELS.includes(level)));
}
