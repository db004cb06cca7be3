// Writes what is said about the rules into README.md and package.json:  npm run reference
import { readFileSync, writeFileSync } from 'node:fs';
import { MANIFEST, README, readCorpora, readMeasured } from './files';
import { checksSetting, withRuleTable } from './ruleTable';

async function write(): Promise<void> {
  writeFileSync(README, await withRuleTable(readFileSync(README, 'utf8'), readCorpora(), readMeasured()));
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  manifest.contributes.configuration.properties['gongwen.checks'].properties = checksSetting();
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
}

void write();
