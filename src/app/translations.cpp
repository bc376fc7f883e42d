// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace NumberDesk {

using namespace Qt::StringLiterals;

void installTranslations(QGuiApplication &application)
{
    auto *own = new QTranslator(&application);
    const bool translated = own->load(QLocale(), u"numberdesk"_s, u"_"_s, u":/i18n"_s);
    // The sources are English, but only a translation has plural forms.
    if (!translated && !own->load(u":/i18n/numberdesk_en"_s))
        return;
    QCoreApplication::installTranslator(own);
    if (!translated)
        return;
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QGuiApplication::setLayoutDirection(QLocale(own->language()).textDirection());
}

} // namespace NumberDesk
