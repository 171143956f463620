#!/usr/bin/env node
/** `npm run report -- FILE [options]`, `npx customer-value FILE [options]`: runs the command from its bundle. */
import { bundleCommand, bundled, isBundleFresh } from './bundle.mjs';

if (!isBundleFresh()) await bundleCommand();
await import(bundled.href);
