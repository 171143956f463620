import type { Messages } from '../messages';

export const host: Messages['host'] = {};
