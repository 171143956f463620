/** Entry of functions.js, for an Excel that runs functions without a page. Elsewhere the task pane's script registers them. */
import '../core/functions/speakFormulas';
import { callFunction } from './functions/callFunction';
import { registerFunctions } from './functions/registerFunctions';

registerFunctions(callFunction);
