/// <reference types="astro/client" />

/** The report on the content of this site, made by tools/check-at-build.ts. */
declare module 'virtual:content-report' {
  const report: import('./curriculum/report/report.ts').Report;
  export default report;
}

declare namespace App {
  interface Locals {
    /** Set for every page by the middleware: what its head carries. */
    corrections: import('./engine/corrections.ts').ShippedCorrection[];
    /** Set for every page by the middleware: the words of the search index. */
    searchIndex: string;
    /** Set by the lesson page for the components that authors write in MDX. */
    checkItems?: Map<string, import('./engine/bank.ts').PosedItem>;
    checkCases?: Map<string, import('./engine/bank.ts').BankCase>;
    /** Set by a booklet: what each of these items is called in it, such as `3.2`. */
    checkNumbers?: Map<string, string>;
  }
}
