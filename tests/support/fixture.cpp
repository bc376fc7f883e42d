// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace NumberDesk::Testing {

namespace {

QString below(const QString &path)
{
    return QString::fromUtf8(ND_FIXTURES) + u'/' + path;
}

} // namespace

QByteArray fixture(const QString &path)
{
    QFile file(below(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no fixture %s", qPrintable(path));
    return file.readAll();
}

QStringList fixtureNames(const QString &folder, const QString &suffix)
{
    QStringList names = QDir(below(folder)).entryList({ u'*' + suffix }, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(suffix.size());
    return names;
}

} // namespace NumberDesk::Testing
