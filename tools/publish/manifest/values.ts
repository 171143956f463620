/** What single values of the manifest may be. Source: learn.microsoft.com/javascript/api/manifest, and the schemas of MS-OWEMXML. */
import type { ManifestRule } from './problem';

/** What is wrong with a value, or null. */
export type ValueCheck = (value: string) => { readonly rule: ManifestRule; readonly text: string } | null;

const unless = (right: boolean, rule: ManifestRule, text: string) => (right ? null : { rule, text });

export const oneOf =
  (...allowed: readonly string[]): ValueCheck =>
  (value) =>
    unless(allowed.includes(value), 'value', `“${value}” is none of ${allowed.join(', ')}`);

export const rootIs =
  (allowed: string): ValueCheck =>
  (value) =>
    unless(value === allowed, 'root', `“${value}” must be ${allowed}`);

export const textUpTo =
  (longest: number): ValueCheck =>
  (value) =>
    unless(
      value.trim().length > 0 && value.length <= longest,
      'length',
      `${value.length} characters, of 1 to ${longest}`,
    );

/** Hyphenated, without braces; not the empty one. */
export const guid: ValueCheck = (value) =>
  unless(
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) && !/^[0-]+$/.test(value),
    'guid',
    `“${value}” is not a GUID`,
  );

export const versionNumber: ValueCheck = (value) =>
  unless(
    /^\d{1,5}(\.\d{1,5}){0,3}$/.test(value),
    'version',
    `“${value}” is not one to four numbers of at most five digits`,
  );

export const setVersion: ValueCheck = (value) =>
  unless(/^\d{1,5}\.\d{1,5}$/.test(value), 'requirementSet', `“${value}” is not a version of two numbers`);

/** A culture name as the schema has it, such as en-US. */
export const locale: ValueCheck = (value) =>
  unless(/^[a-z]{2,3}(-[a-z]{4})?-([a-z]{2}|\d{3})$/i.test(value), 'locale', `“${value}” is not like en-US`);

const addressUpTo =
  (longest: number): ValueCheck =>
  (value) => {
    if (value.length === 0 || value.length > longest) return textUpTo(longest)(value);
    const right = /^https:\/\/[^/\s]+/.test(value) && URL.canParse(value);
    return unless(right, 'https', `“${value}” is not an address that begins with https://`);
  };

export const address = addressUpTo(2048);
export const sourceAddress = addressUpTo(2018);

/** Formats that Office documents for icons. */
export const imageAddress: ValueCheck = (value) =>
  address(value) ??
  unless(
    /\.(png|gif|jpe?g|bmp|tiff?|exif)$/i.test(new URL(value).pathname),
    'imageFormat',
    `“${value}” is not an image that Office shows`,
  );

export const resourceId: ValueCheck = (value) =>
  unless(
    value.length > 0 && value.length <= 32,
    'id',
    `“${value}” has ${value.length} characters, of 1 to 32`,
  );

export const controlId: ValueCheck = (value) =>
  unless(
    value.length > 0 && value.length <= 125,
    'id',
    `“${value}” has ${value.length} characters, of 1 to 125`,
  );
