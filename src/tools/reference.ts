// Writes what is said about the rules into docs/checks.md, package.json and its texts:  npm run reference
import { readFileSync, writeFileSync } from 'node:fs';
import { CHECKS, MANIFEST, readCorpora, readMeasured, TEXTS } from './files';
import { checksSetting, withCheckTexts, withRuleTable } from './ruleTable';

async function write(): Promise<void> {
  writeFileSync(CHECKS, await withRuleTable(readFileSync(CHECKS, 'utf8'), readCorpora(), readMeasured()));
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  manifest.contributes.configuration.properties['gongwen.checks'].properties = checksSetting();
  writeFileSync(MANIFEST, asJson(manifest));
  writeFileSync(TEXTS, asJson(withCheckTexts(JSON.parse(readFileSync(TEXTS, 'utf8')))));
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

void write();
