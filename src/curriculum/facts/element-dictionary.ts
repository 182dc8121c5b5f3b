/** What PS3.6 says of a data element. */
export interface DictionaryElement {
  tag: string;
  keyword: string;
  name: string;
  /** More than one where another element decides. */
  vr: string[];
  vm: string;
  retired: boolean;
}

/** The dictionary as an argument; the tag asked for is `(gggg,eeee)`. */
export interface ElementDictionary {
  findElement: (tag: string) => DictionaryElement | undefined;
}
