/** What a server is told about a site: how it is addressed, where it lies on its disk, and what it says of every answer. */
export interface Site {
  /** The base path, such as `/training/pacs/`. */
  base: string;
  /** The folder that the site is put into, without a slash at its end. */
  folder: string;
  /** Names and values of the headers that every answer carries. */
  headers: Readonly<Record<string, string>>;
}

/** What a page may never ask of its browser; the clipboard is not among them, as reports are copied to it. */
const never = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];

/** The headers of every answer; `policy` is the content policy that the pages of the build say themselves. */
export function listHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': never.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** Folders whose addresses change with what is in them. */
export const hashed = ['_astro', 'banks'];

/** How long an answer may be used unasked: for ever from those folders, never from elsewhere. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** Files that are for one server alone, and that no server should hand out. */
export const kept = ['.htaccess', 'web.config'];

/** Types that a server may not know, by the ending of the file. */
export const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
