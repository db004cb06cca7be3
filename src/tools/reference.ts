// Writes what is said about the rules into docs/checks.md and package.json:  npm run reference
import { readFileSync, writeFileSync } from 'node:fs';
import { CHECKS, MANIFEST, readCorpora, readMeasured } from './files';
import { checksSetting, withRuleTable } from './ruleTable';

async function write(): Promise<void> {
  writeFileSync(CHECKS, await withRuleTable(readFileSync(CHECKS, 'utf8'), readCorpora(), readMeasured()));
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  manifest.contributes.configuration.properties['gongwen.checks'].properties = checksSetting();
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
}

void write();
