/** A package as the lock and its own manifest describe it. */
export interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
}

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** Licences under which a package may be used, and of those that reach the browser also shipped with the site. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages that the site itself uses; one more is a decision. */
const most = 24;

/** What is wrong with the packages: versions that are not exact, without integrity, too many, or of a licence not allowed. */
export function judgePackages(manifest: Manifest, locked: readonly [path: string, locked: Locked][]): string[] {
  const named = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  const loose = named.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  const used = Object.keys(manifest.dependencies ?? {}).length;
  return [
    ...loose.map(([name, version]) => `${name}: "${version}" is not one version; pin it.`),
    ...(used > most ? [`The site uses ${used} packages, more than ${most}; do without one, or raise the number.`] : []),
    ...locked.flatMap(([path, { license, integrity, link }]) => [
      ...(link || integrity ? [] : [`${path}: has no integrity in the lock; install it from the registry.`]),
      ...(isAllowed(license) ? [] : [`${path}: its licence is ${license ?? 'not said'}; choose another package.`]),
    ]),
  ];
}

/** True of an SPDX expression of allowed licences: any of those joined by OR, all of those joined by AND. */
export function isAllowed(license: string | undefined): boolean {
  if (!license) return false;
  const any = license.replace(/[()]/g, '').split(/\s+OR\s+/);
  return any.some((all) => all.split(/\s+AND\s+/).every((one) => allowed.has(one.trim())));
}
