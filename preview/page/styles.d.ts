/** Style sheets are imported for the bundler to collect; they have no value. */
declare module '*.css';
