// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/numbersheet.h"

#include "domain/sheetmark.h"

namespace NumberDesk {

QString sheetCapabilities(const Capabilities &capabilities)
{
    QStringList words;
    for (const Capabilities::Entry &entry : capabilities.entries())
        words << entry.word;
    return words.join(u' ');
}

quint32 toldFingerprint(
    QByteArrayView type, QByteArrayView capabilities, QByteArrayView label, QByteArrayView goesTo)
{
    constexpr QByteArrayView kEnd("\n");
    quint32 sum = kFingerprintStart;
    for (const QByteArrayView text : { type, capabilities, label, goesTo })
        sum = fingerprint(kEnd, fingerprint(text, sum));
    return sum;
}

} // namespace NumberDesk
