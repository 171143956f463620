import { command } from './command';
import { functions } from './functions';
import { host } from './host';
import { problems } from './problems';
import { report } from './report';
import { sidebar } from './sidebar';
import { trust } from './trust';

export const en = { command, functions, host, problems, report, sidebar, trust };
