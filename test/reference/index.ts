// Writes what is said about the rules into README.md and package.json:  npm run reference
import { readFileSync, writeFileSync } from 'node:fs';
import { checksSetting, withRuleTable } from './rules';

async function write(): Promise<void> {
  writeFileSync('README.md', await withRuleTable(readFileSync('README.md', 'utf8')));
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  manifest.contributes.configuration.properties['gongwen.checks'].properties = checksSetting();
  writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
}

void write();
