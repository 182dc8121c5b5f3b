export { pageTypes } from '../../src/tools/page-types.ts';
