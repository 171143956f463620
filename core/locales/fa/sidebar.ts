import type { Messages } from '../messages';

export const sidebar: Messages['sidebar'] = {};
