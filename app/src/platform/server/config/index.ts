// The door of the configuration.
export { type Config, type DatabaseChoice, parseConfig } from './config.js';
