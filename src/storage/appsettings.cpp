// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/appsettings.h"

#include "base/logging.h"
#include "storage/privatefiles.h"

#include <QFileInfo>

#include <algorithm>

namespace NumberDesk {

namespace {

bool isPlain(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
    case QMetaType::QString:
    case QMetaType::QStringList:
    case QMetaType::QByteArray:
    case QMetaType::QDate:
    case QMetaType::QDateTime:
        return true;
    case QMetaType::QVariantList: {
        const QVariantList list = value.toList();
        return std::all_of(list.cbegin(), list.cend(), isPlain);
    }
    case QMetaType::QVariantMap: {
        const QVariantMap map = value.toMap();
        return std::all_of(map.cbegin(), map.cend(), isPlain);
    }
    default:
        return false;
    }
}

// QSettings keeps the mode of a file that is there, but makes a new one readable for others.
QString prepared(const QString &path)
{
    const bool ready
        = makePrivateFolder(QFileInfo(path).absolutePath()).isOk() && makePrivateFile(path).isOk();
    if (!ready)
        qCWarning(lcStorage, "The settings of the window cannot be kept");
    return path;
}

} // namespace

AppSettings::AppSettings(const QString &path)
    : m_settings(prepared(path), QSettings::IniFormat)
{ }

AppSettings::~AppSettings() = default;

QVariant AppSettings::value(const QString &key, const QVariant &fallback) const
{
    return m_settings.value(key, fallback);
}

void AppSettings::setValue(const QString &key, const QVariant &value)
{
    if (isPlain(value))
        m_settings.setValue(key, value);
    else
        qCWarning(lcStorage, "A value of type %s is not kept in the settings", value.typeName());
}

void AppSettings::remove(const QString &key)
{
    m_settings.remove(key);
}

bool AppSettings::sync()
{
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}

} // namespace NumberDesk
