/** The folder of a list of files: where what it lists lies. */
export function folderOf(list: string): string {
  return list.slice(0, list.lastIndexOf('/') + 1);
}
