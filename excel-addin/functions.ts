/** Entry of functions.js, for an Excel that runs functions without a page. Elsewhere the task pane's script registers them. */
import '../core/functions/speakFormulas';
import { registerFunctions } from './functions/registerFunctions';

registerFunctions();
