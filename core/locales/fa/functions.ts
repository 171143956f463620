import type { Messages } from '../messages';

export const functions: Messages['functions'] = {};
