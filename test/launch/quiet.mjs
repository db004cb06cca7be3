// The settings all tests begin with.

/** Takes off the screen what no test is about, what moves by itself, and what VS Code does unasked. */
export const quietSettings = {
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
  'files.autoSave': 'off',
};

/** Host tests look at no pixel: what VS Code need not draw costs them nothing. */
export const unseenSettings = {
  ...quietSettings,
  'breadcrumbs.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.editor.showTabs': 'none',
  'workbench.statusBar.visible': false,
  'explorer.autoReveal': false,
  'explorer.decorations.badges': false,
  'explorer.decorations.colors': false,
  'problems.decorations.enabled': false,
  'editor.lightbulb.enabled': 'off',
  'editor.stickyScroll.enabled': false,
  'editor.links': false,
  'editor.colorDecorators': false,
  'editor.occurrencesHighlight': 'off',
  'editor.selectionHighlight': false,
  'editor.matchBrackets': 'never',
  'editor.bracketPairColorization.enabled': false,
  'editor.guides.indentation': false,
  'editor.glyphMargin': false,
  'editor.renderLineHighlight': 'none',
  'editor.hideCursorInOverviewRuler': true,
  'editor.codeLens': false,
};
