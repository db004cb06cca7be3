// Addresses of workbench pages; apart from server.mjs, because the browser tests need it inside mocha.

/**
 * The address of a workbench page.
 * @param {number} port
 * @param {object} options
 * @param {string} [options.token]
 * @param {string} [options.folder] the folder to open; none opens an empty window
 * @param {string} [options.file] the file to open
 * @param {string} [options.extension] an extension to load from its folder
 * @param {string} [options.tests] the test module to run in its extension host
 */
export function workbenchAddress(port, { token, folder, file, extension, tests }) {
  const authority = `vscode-remote://localhost:${port}`;
  const remote = (/** @type {string} */ name) =>
    authority + serverPath(name).split('/').map(encodeURIComponent).join('/');
  const payload = [['skipWelcome', 'true']];
  if (file) payload.push(['openFile', remote(file)]);
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const address = new URL(`http://localhost:${port}/`);
  if (token) address.searchParams.set('tkn', token);
  if (folder) address.searchParams.set('folder', serverPath(folder));
  else address.searchParams.set('ew', 'true');
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** @param {string} name an absolute path of this system; in addresses C:\a is /c:/a */
function serverPath(name) {
  const slashes = name.replaceAll('\\', '/');
  return slashes.startsWith('/') ? slashes : `/${slashes}`;
}
