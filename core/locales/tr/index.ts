import type { Messages } from '../messages';
import { campaigns } from './campaigns';
import { command } from './command';
import { functions } from './functions';
import { host } from './host';
import { model } from './model';
import { plan } from './plan';
import { problems } from './problems';
import { report } from './report';
import { segments } from './segments';
import { sidebar } from './sidebar';
import { trust } from './trust';

export const tr: Messages = {
  campaigns,
  command,
  functions,
  host,
  model,
  plan,
  problems,
  report,
  segments,
  sidebar,
  trust,
};
