/** Imported for its effect, by the later script: gives the page or the worker what it holds. */
import { provideLater } from './later';
import * as part from './part';

provideLater(part);
