/** What the pane does without until there is an answer or a formula, beside what every sidebar does: it is in later.js. */
export { callFunction } from './functions/callFunction';
export { writingHost } from './host/writingHost';
