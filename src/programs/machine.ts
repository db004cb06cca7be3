import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import type { Machine } from './find';

/** The machine that this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  // On Windows the names of variables are written in either case.
  variables:
    process.platform === 'win32'
      ? Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name.toUpperCase(), value]))
      : process.env,
  isProgram(file) {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  },
  registered(key) {
    for (const hive of ['HKLM', 'HKCU']) {
      const value = defaultOf(`${hive}\\${key}`);
      if (value !== undefined) return value;
    }
    return undefined;
  },
};

function defaultOf(key: string): string | undefined {
  try {
    const said = execFileSync('reg', ['query', key, '/ve'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
    });
    return /REG_(?:EXPAND_)?SZ\s+(\S.*?)\s*$/m.exec(said)?.[1];
  } catch {
    return undefined;
  }
}
