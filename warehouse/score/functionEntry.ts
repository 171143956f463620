/** What is bundled for a warehouse that runs JavaScript. */
export { scorer } from './scorer';
