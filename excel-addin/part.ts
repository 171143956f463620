/** Excel's own content of later.js, in addition to sidebar/scripts/part.ts: not needed before the first answer or formula. */
export { callFunction } from './functions/callFunction';
export { writingHost } from './host/writingHost';
