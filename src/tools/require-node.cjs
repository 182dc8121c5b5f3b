// Runs on any Node: the pinned one stands first in the path of npm scripts where it could be installed.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 22 || (version[0] === 22 && version[1] < 12)) {
  console.error(
    'PACS Prep needs Node 22.12 or newer, and this is ' +
      process.version +
      '. On Linux and 64-bit Windows `npm ci` brings its own; elsewhere install Node 24.',
  );
  process.exit(1);
}
