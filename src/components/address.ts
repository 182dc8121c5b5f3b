/** The address of a path of the site, such as `learn/dicom/`, under the base path that it was built for. */
export function address(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}
