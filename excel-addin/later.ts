/** Entry of later.js. */
import '../sidebar/scripts/provideLater';
import { provideLaterPart } from './laterPart';
import * as part from './part';

provideLaterPart(part);
