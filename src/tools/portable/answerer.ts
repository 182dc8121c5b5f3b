/** The name in the page of what answers imports: a promise, so that it may be asked before the modules are there. */
export const answerer = 'pacsPrepModules';
