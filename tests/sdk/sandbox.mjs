// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What both scripts need: the address of a running sandbox and a folder with the SDKs.

import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

export const sandbox = JSON.parse(process.env.ND_SANDBOX).vonage;

const requireFromSdks = createRequire(path.resolve(process.env.ND_SDKS, 'package.json'));

/** Loads a package from the folder the SDKs are installed in, which is not beside this file. */
export const sdk = (name) => requireFromSdks(name);
