// Of several such lists Chromium heeds the last, so that what Playwright turns off stands here again. The last two are
// pages that it loads into every window for its address bar: a test's own page takes no longer to open.
const turnedOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'Translate',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** What Chromium is launched with, be it as root in a container. */
export const browserFlags = ['--no-sandbox', '--disable-gpu', `--disable-features=${turnedOff.join()}`];
