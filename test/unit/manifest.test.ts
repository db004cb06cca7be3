import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/core/rules/index';
import { ENGLISH_TEXTS, MANIFEST } from '../../src/tools/files';
import { keyOf, manifest, texts } from '../manifest';

// package.json against the sources: what is promised there is there, and the other way round.

const { contributes } = manifest;
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join('src', name), 'utf8'))
  .join('\n');

const all = (pattern: RegExp): Set<string> =>
  new Set([...sources.matchAll(pattern)].map((match) => match[1]!));
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

const commands: string[] = contributes.commands.map(({ command }: { command: string }) => command);
const views: string[] = Object.values<{ id: string }[]>(contributes.views)
  .flat()
  .map(({ id }) => id);
const settings: Record<string, { default: unknown }> = contributes.configuration.properties;

interface Placed {
  command?: string;
  key?: string;
  mac?: string;
  when?: string;
  enablement?: string;
  args?: string;
}
const menus: Placed[] = Object.values<Placed[]>(contributes.menus).flat();
const keybindings: Placed[] = contributes.keybindings;
const clauses: string[] = [...menus, ...keybindings, ...contributes.commands, ...contributes.viewsWelcome]
  .flatMap(({ when, enablement }: Placed) => [when, enablement])
  .filter((clause) => clause !== undefined)
  .concat(
    contributes.walkthroughs[0].steps.flatMap((step: { completionEvents: string[] }) =>
      step.completionEvents.filter((event) => event.startsWith('onContext:')),
    ),
  );

suite('The manifest', () => {
  test('has every command that is registered, and no other', () => {
    const registered = all(/registerCommand\(\s*'(gongwen\.[^']+)'/g);
    assert.deepEqual(sorted(commands), sorted(registered));
  });

  test('declares every setting that is read', () => {
    const read = all(/setting(?:<[^(]*>)?\(\s*'([^']+)'/g);
    const named = all(/const \w+ = '((?:outline|phrases|placeholders|preview|numbering)\.\w+)'/g);
    const declared = Object.keys(settings).map((name) => name.replace(/^gongwen\./, ''));
    const missing = [...read, ...named].filter((name) => !declared.includes(name));
    assert.deepEqual(missing, []);
  });

  test('declares no setting that nothing reads', () => {
    const unread = Object.keys(settings).filter(
      (name) => !sources.includes(`'${name.replace(/^gongwen\./, '')}'`),
    );
    assert.deepEqual(unread, []);
  });

  test('has its settings in the table of the guide, each once, and no other', () => {
    const rows = [...readFileSync('docs/guide.md', 'utf8').matchAll(/^\| `(gongwen\.[\w.]+)` \|/gm)];
    assert.deepEqual(rows.map((row) => row[1]!).sort(), sorted(Object.keys(settings)));
  });

  test('says what every setting is for, in Chinese', () => {
    for (const [name, { markdownDescription }] of Object.entries(settings as Record<string, never>)) {
      assert.match(markdownDescription, /\p{Script=Han}/u, name);
    }
  });

  test('lists exactly the checks there are, with their levels', () => {
    const listed: Record<string, { default: string; enum: string[]; description: string }> =
      contributes.configuration.properties['gongwen.checks'].properties;
    assert.deepEqual(sorted(Object.keys(listed)), sorted(rules.map(({ code }) => code)));
    for (const { code, severity, title } of rules) {
      assert.equal(listed[code]!.default, severity, code);
      assert.ok(listed[code]!.description.startsWith(title), code);
      assert.deepEqual(listed[code]!.enum, ['error', 'warning', 'information', 'hint', 'off']);
    }
  });

  test('puts only its own commands into menus and on keys', () => {
    const strange = [...menus, ...keybindings]
      .map(({ command }) => command)
      .filter((command) => command !== undefined && !commands.includes(command));
    assert.deepEqual(strange, []);
  });

  test('asks only for context keys and views that exist', () => {
    const set = all(/setContext',\s*'(gongwen\.[^']+)'/g);
    const controllers = all(/createCommentController\(\s*'(gongwen\.[^']+)'/g);
    const known = new Set([...set, ...views, ...controllers, 'gongwen.preview']);
    const asked = clauses.flatMap((clause) => clause.match(/gongwen\.[\w.]+/g) ?? []);
    assert.deepEqual(
      asked.filter((name) => !known.has(name)),
      [],
    );
    assert.deepEqual(sorted([...set].filter((name) => !asked.includes(name))), []);
  });

  test('has welcome words only for its own views', () => {
    for (const { view } of contributes.viewsWelcome) assert.ok(views.includes(view), view);
  });

  test('offers a new report in File > New and where no report is open', () => {
    assert.deepEqual(contributes.menus['file/newFile'], [{ command: 'gongwen.newReport', group: 'file' }]);
    const welcome = contributes.viewsWelcome.filter(({ contents }: { contents: string }) =>
      contents.includes('(command:gongwen.newReport)'),
    );
    assert.equal(welcome.length, 1);
    assert.equal(welcome[0].when, '!gongwen.hasReport');
    for (const command of ['openSample', 'writeAsReport', 'importDocx'])
      assert.ok(welcome[0].contents.includes(`(command:gongwen.${command})`), command);
    const steps = `${manifest.publisher}.${manifest.name}#${contributes.walkthroughs[0].id}`;
    assert.ok(welcome[0].contents.includes(`openWalkthrough?${encodeURIComponent(JSON.stringify(steps))})`));
  });

  test('shows the first steps, each with its two pictures, and ticks them off by what there is', () => {
    const [{ steps }] = contributes.walkthroughs;
    assert.deepEqual(
      steps.map(({ title }: { title: string }) => title),
      ['新建或打开', '写：补全与续写', '填空', '大纲与编号', '看版面', '报送前检查与导出'],
    );
    for (const { description, media, completionEvents } of steps) {
      for (const file of Object.values<string>(media.image)) assert.ok(existsSync(file), file);
      assert.ok(media.altText);
      assert.match(description, /\]\(command:gongwen\./);
      for (const event of completionEvents) {
        const [, command, tried] = /^onCommand:(.+)$|^onContext:gongwen\.tried =~ \/(\w+)\/$/.exec(event)!;
        assert.ok(commands.includes(command ?? `gongwen.${tried}`), event);
      }
      // What a button hands to the sample ticks the step off.
      for (const [, tried] of description.matchAll(/openSample\?%5B%22gongwen\.(\w+)%22%5D/g))
        assert.ok(completionEvents.includes(`onContext:gongwen.tried =~ /${tried}/`), tried);
    }
  });

  test('links only to commands that exist', () => {
    const linked = [...JSON.stringify(manifest).matchAll(/\(command:([\w.]+)/g)].map((match) => match[1]!);
    assert.deepEqual(
      [...new Set(linked.filter((command) => !commands.includes(command)))],
      ['workbench.action.openWalkthrough'],
    );
  });

  test('has keys of one chord that Chinese IMEs leave alone, and none that one writes with', () => {
    const swallowed = /^(?:ctrl\+\.|ctrl\+space|ctrl\+shift\+f)$/;
    const written = /(?:^|\+)(?:enter|tab|backspace|space|delete)$/;
    // Over a blank, or behind a value, Tab has nothing to write.
    const inBlanks = keybindings.filter(({ when }) => /\bgongwen\.isAtPlaceholder\b/.test(when!));
    assert.deepEqual(
      inBlanks.map(({ key }) => key),
      ['tab', 'shift+tab'],
    );
    for (const { when, args } of inBlanks) {
      assert.match(when!, /!inSnippetMode && !suggestWidgetVisible/);
      assert.equal(args, 'tab');
    }
    for (const { key, mac } of keybindings.filter((each) => !inBlanks.includes(each))) {
      for (const chord of [key!, mac].filter((each) => each !== undefined)) {
        assert.doesNotMatch(chord, / /, `${chord} is more than one chord`);
        assert.doesNotMatch(chord, swallowed);
        assert.doesNotMatch(chord, written);
        // Letters alone or with Shift are text.
        assert.match(chord, /^(?:ctrl|cmd|alt|f\d)/, chord);
      }
    }
  });

  test('starts with what may be a report, and with nothing else that it does not contribute itself', () => {
    // Reports, commands, views, steps, tasks and custom editors start it without a word.
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:plaintext',
      'onLanguage:markdown',
      'onWebviewPanel:gongwen.preview',
    ]);
  });

  test('leaves the keys alone with which VS Code goes to problems', () => {
    for (const { key, mac } of keybindings) {
      for (const chord of [key, mac]) assert.doesNotMatch(chord ?? '', /^(?:shift\+)?(?:alt\+)?f8$/);
    }
  });

  test('names only files that exist', () => {
    const named = [
      manifest.icon,
      ...contributes.languages.flatMap((each: never) => {
        const { configuration, icon } = each as { configuration: string; icon: Record<string, string> };
        return [configuration, icon.light, icon.dark];
      }),
      ...contributes.grammars.map((grammar: { path: string }) => grammar.path),
      ...contributes.snippets.map((snippet: { path: string }) => snippet.path),
      ...contributes.viewsContainers.activitybar.map((container: { icon: string }) => container.icon),
      ...Object.values<{ icon: string }[]>(contributes.views)
        .flat()
        .map(({ icon }) => icon),
    ];
    assert.deepEqual(
      named.filter((file: string) => !existsSync(file)),
      [],
    );
  });
});

suite('The texts of the manifest', () => {
  const english: Record<string, string> = JSON.parse(readFileSync(ENGLISH_TEXTS, 'utf8'));
  const strings: [string, string][] = [];
  const collect = (value: unknown, place: string): void => {
    if (typeof value === 'string') strings.push([place, value]);
    else if (value && typeof value === 'object')
      for (const [name, each] of Object.entries(value)) collect(each, `${place}/${name}`);
  };
  collect(JSON.parse(readFileSync(MANIFEST, 'utf8')), '');
  const Han = /\p{Script=Han}/u;

  test('stand by their keys in one file a language, and none that is not used', () => {
    const keys = sorted(strings.flatMap(([, value]) => keyOf(value) ?? []));
    assert.ok(keys.length > 250);
    assert.deepEqual(sorted(Object.keys(texts)), keys);
    // In the same order, so that the two can be read side by side.
    assert.deepEqual(Object.keys(english), Object.keys(texts));
  });

  test('of the first steps hold no marks that VS Code takes for bold, italics or code', () => {
    for (const [key, words] of [...Object.entries(texts), ...Object.entries(english)])
      if (key.startsWith('walkthrough.')) assert.doesNotMatch(words, /\*\*|__|`/, key);
  });

  test('are all there is to read: what is Chinese in the manifest itself is a name, a value or a pattern', () => {
    const named =
      /^\/(?:displayName|keywords|contributes\/languages|.*\/(?:enum|examples)\/\d+$|.*\/(?:when|source|regexp)$)/;
    assert.deepEqual(
      strings.filter(([place, value]) => Han.test(value) && !keyOf(value) && !named.test(place)),
      [],
    );
  });

  test('say the same in both languages', () => {
    // Buttons, links, code and signs that one is to type are no matter of language.
    const fixed = (text: string) => [...text.matchAll(/\(command:[^)]+\)|`[^`]+`/g)].map(([all]) => all);
    for (const [key, chinese] of Object.entries(texts)) {
      assert.match(chinese, Han, key);
      assert.match(english[key]!, /[A-Za-z]{2}/, key);
      assert.deepEqual(fixed(english[key]!), fixed(chinese), key);
    }
    for (const { code, severity } of rules) {
      const said = english[`check.${code}`]!;
      assert.ok(said.endsWith(` (default: ${severity})`), said);
    }
  });
});

suite('Names that people rely on', () => {
  test('are those of the extension', () => {
    assert.equal(`${manifest.publisher}.${manifest.name}`, 'gongwen-writer.gongwen-writer');
    assert.equal(manifest.displayName, '公文写作');
    assert.equal(manifest.engines.vscode, '^1.100.0');
    assert.deepEqual(manifest.bin, { gongwen: './dist/cli.js' });
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    // All of it works there; only what a folder names to be read from anywhere is not.
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
    assert.deepEqual(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations, [
      'gongwen.phrases.files',
      'gongwen.words.files',
    ]);
  });

  test('are those of the language', () => {
    const [language] = contributes.languages;
    assert.equal(language.id, 'gongwen');
    assert.deepEqual(language.aliases, ['公文', 'Gongwen']);
    assert.deepEqual(language.extensions, ['.gw', '.gongwen', '.公文', '.gw.txt', '.gw.md']);
  });

  for (const command of [
    'gongwen.newReport',
    'gongwen.openSample',
    'gongwen.insertPhrase',
    'gongwen.addPhrase',
    'gongwen.acceptNextClause',
    'gongwen.openPreview',
    'gongwen.nextPlaceholder',
    'gongwen.previousPlaceholder',
    'gongwen.fillPlaceholders',
    'gongwen.checkBeforeSubmission',
    'gongwen.writeAsReport',
    'gongwen.exportDocx',
    'gongwen.importDocx',
    'gongwen.compare',
    'gongwen.keepDraft',
  ]) {
    test(`are those of the commands: ${command}`, () => {
      assert.ok(commands.includes(command));
    });
  }

  // In the order of the manifest; with a Mac's keys behind.
  const chords = [
    'acceptNextClause: ctrl+right, cmd+right',
    'openPreview: ctrl+shift+v, cmd+shift+v',
    'nextPlaceholder: ctrl+f8, cmd+f8',
    'nextPlaceholder: tab, undefined',
    'previousPlaceholder: ctrl+shift+f8, cmd+shift+f8',
    'previousPlaceholder: shift+tab, undefined',
    'fillPlaceholders: ctrl+f9, cmd+f9',
    'moveSectionUp: alt+shift+up, ctrl+shift+up',
    'moveSectionDown: alt+shift+down, ctrl+shift+down',
    'promoteSection: alt+shift+left, ctrl+shift+left',
    'demoteSection: alt+shift+right, ctrl+shift+right',
    'insertSection: alt+shift+n, ctrl+shift+n',
    'nextChange: ctrl+f7, cmd+f7',
    'previousChange: ctrl+shift+f7, cmd+shift+f7',
    'takeChange: ctrl+f10, cmd+f10',
    'refuseChange: ctrl+shift+f10, cmd+shift+f10',
  ];

  test('are those of the keys', () => {
    const bound = keybindings.map(({ command, key, mac }) => `${command!.slice(8)}: ${key}, ${mac}`);
    assert.deepEqual([...new Set(bound)], chords);
  });

  test('are in the guide, as far as they are keys', () => {
    const names: Record<string, string> = { '↑': 'up', '↓': 'down', '←': 'left', '→': 'right' };
    const keysIn = (text: string) =>
      [...text.matchAll(/<kbd>([^<]+)<\/kbd>/g)].map(([, name]) => names[name!] ?? name!.toLowerCase());
    // `<kbd>Alt</kbd>+<kbd>↑</kbd> <kbd>↓</kbd>` are two chords.
    const written = /((?:<kbd>[^<]+<\/kbd>\+)*)((?:<kbd>[^<]+<\/kbd> ?)+)/g;
    const told = [...readFileSync('docs/guide.md', 'utf8').matchAll(written)].flatMap(([, held, pressed]) =>
      keysIn(pressed!).map((last) => [...keysIn(held!), last].join('+')),
    );
    assert.deepEqual(
      keybindings.map(({ key }) => key!).filter((chord) => !told.includes(chord)),
      [],
    );
  });

  test('are those of the views', () => {
    assert.deepEqual(
      contributes.viewsContainers.activitybar.map(({ id }: { id: string }) => id),
      ['gongwen'],
    );
    assert.deepEqual(views, ['gongwen.outline', 'gongwen.placeholders', 'gongwen.changes']);
  });

  for (const [name, value] of [
    ['checks', {}],
    ['placeholders.patterns', []],
    ['placeholders.ignore', []],
    ['phrases.minimumCharacters', 2],
    ['phrases.ghostText', true],
    ['phrases.files', []],
    ['phrases.personal', []],
    ['words', []],
    ['words.files', []],
    ['outline.showEnumerations', true],
    ['preview.syncScroll', 'both'],
  ] as const) {
    test(`are those of the settings: gongwen.${name}`, () => {
      assert.deepEqual(settings[`gongwen.${name}`]?.default, value);
    });
  }

  test('begin with gongwen. or are categorised as 公文', () => {
    for (const { command, category, title } of contributes.commands) {
      assert.match(command, /^gongwen\./);
      assert.equal(category, '公文');
      assert.match(title, /\p{Script=Han}/u);
    }
  });
});
