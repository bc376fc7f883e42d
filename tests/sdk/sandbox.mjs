// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What all scripts need: the address of a running sandbox and a folder with the SDKs.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** Where each simulated provider is, and with which keys. */
export const sandboxes = JSON.parse(process.env.ND_SANDBOX);

export const sandbox = sandboxes.vonage;

const modules = path.join(process.env.ND_SDKS, 'node_modules');

/** Loads a package from the folder the SDKs are installed in, which is not beside this file. Where it has a
 *  module form that is taken: the other one wants a newer Node.js than Debian's. */
export const sdk = async (name) => {
  const facts = JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8'));
  const module = facts.exports?.['.']?.import;
  const entry = module?.default ?? module;
  if (!entry) return { default: createRequire(path.join(modules, 'index.js'))(name) };
  return import(pathToFileURL(path.join(modules, name, entry)));
};
