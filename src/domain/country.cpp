// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/country.h"

#include <QHash>
#include <QMutex>

#include <phonenumbers/phonenumberutil.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

using Names = QHash<QString, QString>;

QString languageTag(const QLocale &locale)
{
    return locale.language() == QLocale::C ? u"en"_s : locale.bcp47Name();
}

Names namesIn(const QString &tag)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale language = icu::Locale::forLanguageTag(tag.toStdString(), status);
    Names names;
    for (const QString &code : countryCodes()) {
        icu::UnicodeString name;
        const icu::Locale country("", code.toLatin1().constData());
        country.getDisplayCountry(U_SUCCESS(status) ? language : icu::Locale::getEnglish(), name);
        names.insert(code, QString::fromUtf16(name.getBuffer(), name.length()));
    }
    return names;
}

} // namespace

const QStringList &countryCodes()
{
    static const QStringList codes = [] {
        QStringList found;
        for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code)
            found += QString::fromLatin1(*code);
        found.sort();
        return found;
    }();
    return codes;
}

bool isCountryCode(const QString &code)
{
    return std::binary_search(countryCodes().begin(), countryCodes().end(), code);
}

QString countryName(const QString &code, const QLocale &locale)
{
    // Tables ask for every row and from worker threads; ICU takes its time.
    static QMutex mutex;
    static QHash<QString, Names> cache;
    const QString tag = languageTag(locale);
    const QMutexLocker lock(&mutex);
    auto names = cache.constFind(tag);
    if (names == cache.constEnd())
        names = cache.insert(tag, namesIn(tag));
    return names->value(code, code);
}

QString diallingCode(const QString &country)
{
    const auto *util = i18n::phonenumbers::PhoneNumberUtil::GetInstance();
    const int code = isCountryCode(country) ? util->GetCountryCodeForRegion(country.toStdString()) : 0;
    return code > 0 ? QString::number(code) : QString();
}

} // namespace NumberDesk
