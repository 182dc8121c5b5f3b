import site from '../../package.json' with { type: 'json' };

/** The version of the site, as an issue report names it. */
export const siteVersion: string = site.version;
