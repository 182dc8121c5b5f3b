/** x */
export interface Backup {
  name: string;
}
