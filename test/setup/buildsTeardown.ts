export { removeBuilds as default } from './builds';
