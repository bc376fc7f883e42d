// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sheetfinder.h"

#include "domain/csv.h"
#include "domain/sheettext.h"
#include "domain/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace NumberDesk {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SheetFinder)
};

QString shown(const QByteArray &cell)
{
    return visibleText(plainText(QString::fromUtf8(cell)));
}

Error apartWords()
{
    return sheetRefusal(
        Tr::tr("The number and the last cell of this row do not belong together. Was one column sorted "
               "without the others? Export the sheet again."));
}

} // namespace

SheetFinder::SheetFinder(const SheetWorld &world)
    : m_world(world)
    , m_accounts(world.columns.pool(NumberColumns::Account).size(), nullptr)
{
    for (const SheetAccount &account : world.accounts) {
        if (const auto id = world.columns.pool(NumberColumns::Account).find(account.id.toUtf8()))
            m_accounts[*id] = &account;
    }
    m_places.reserve(static_cast<std::size_t>(world.columns.count()));
    for (quint32 row = 0; row < world.columns.span(); ++row) {
        if (world.columns.isUsed(row))
            m_places.push_back({ qHash(world.columns.digitsAt(row)), row });
    }
    std::sort(m_places.begin(), m_places.end(),
        [](const Place &a, const Place &b) { return std::tie(a.digits, a.row) < std::tie(b.digits, b.row); });
}

const SheetAccount &SheetFinder::accountOf(quint32 row) const
{
    const SheetAccount *account = m_accounts[m_world.columns.ids(NumberColumns::Account).at(row)];
    return account ? *account : m_noAccount;
}

std::vector<quint32> SheetFinder::rowsOf(QByteArrayView digits) const
{
    const quint64 hash = qHash(digits);
    std::vector<quint32> rows;
    auto place = std::lower_bound(m_places.begin(), m_places.end(), hash,
        [](const Place &each, quint64 wanted) { return each.digits < wanted; });
    for (; place != m_places.end() && place->digits == hash; ++place) {
        if (m_world.columns.digitsAt(place->row) == digits)
            rows.push_back(place->row);
    }
    return rows;
}

Result<QByteArray> SheetFinder::digitsOf(const Said &said) const
{
    const auto digits = sheetDigits(said.number);
    const bool isEmpty = !digits && plainText(QString::fromUtf8(said.number)).isEmpty();
    if (said.mark) {
        const bool isSame = digits ? *digits == said.mark->digits : isEmpty || isRoundedNumber(said.number);
        const bool isSamePlace = said.country.isEmpty() || said.country == said.mark->country;
        if (isSame && isSamePlace)
            return said.mark->digits;
        return apartWords();
    }
    if (isEmpty)
        return sheetRefusal(Tr::tr("There is no number in this row."));
    if (isRoundedNumber(said.number))
        return sheetRefusal(
            Tr::tr("The spreadsheet has rounded the number to “%1”. Write it as text, with an "
                   "apostrophe in front.")
                .arg(shown(said.number)));
    if (digits && !rowsOf(*digits).empty())
        return *digits;
    const auto typed = PhoneNumber::fromTyped(plainText(QString::fromUtf8(said.number)), said.country);
    if (typed.isOk())
        return typed->digits().toLatin1();
    return digits ? Result<QByteArray>(*digits)
                  : Result<QByteArray>(sheetRefusal(Tr::tr("“%1” is no number.").arg(shown(said.number))));
}

bool SheetFinder::isOf(const SheetAccount &account, const Said &said) const
{
    return (said.account.isEmpty() || said.account == account.label.trimmed())
        && (said.provider.isEmpty() || said.provider.compare(account.provider, Qt::CaseInsensitive) == 0
            || said.provider.compare(account.providerName, Qt::CaseInsensitive) == 0);
}

Result<quint32> SheetFinder::find(const Said &said) const
{
    const auto digits = digitsOf(said);
    if (!digits)
        return digits.error();
    const QString country = said.mark ? said.mark->country : said.country;
    std::vector<quint32> found;
    bool isElsewhere = false;
    for (const quint32 row : rowsOf(*digits)) {
        const bool isShort = (m_world.columns.flags().at(row) & NumberColumns::ShortCode) != 0;
        if ((said.mark && isShort != said.mark->shortCode)
            || (!country.isEmpty() && m_world.columns.text(NumberColumns::Country, row) != country))
            continue;
        if (isOf(accountOf(row), said))
            found.push_back(row);
        else
            isElsewhere = true;
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return noneWords(said, isElsewhere);
    return sheetRefusal(
        Tr::tr("More than one of your numbers fits this row. Fill in its country and account."));
}

Error SheetFinder::noneWords(const Said &said, bool isElsewhere) const
{
    const bool isKnown = std::any_of(m_world.accounts.cbegin(), m_world.accounts.cend(),
        [&](const SheetAccount &account) { return isOf(account, said); });
    if (!isKnown)
        return sheetRefusal(Tr::tr("There is no account “%1” at “%2” here.")
                                .arg(visibleText(said.account), visibleText(said.provider)));
    if (isElsewhere)
        return sheetRefusal(
            Tr::tr("Another of your accounts has this number, but not “%1”.").arg(visibleText(said.account)));
    return sheetRefusal(
        Tr::tr("This number is not among yours. Was it released, or is its list not read yet?"));
}

} // namespace NumberDesk
