export { stopBrowser as default } from './browser';
