// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/planfile.h"

#include "domain/changejson.h"
#include "domain/newchange.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanFile)
};

constexpr auto kFormat = "NumberDesk plan"_L1;
constexpr int kVersion = 1;
constexpr qsizetype kMostBytes = 256 * 1024 * 1024;

Error refusal(const QString &sentence)
{
    return makeError(ErrorKind::InvalidRequest, sentence);
}

/// Tells a file that lost or changed something on its way; it is no proof of who wrote it.
QString checkSum(const QJsonArray &accounts, const QJsonArray &changes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QJsonDocument(accounts).toJson(QJsonDocument::Compact));
    hash.addData(QJsonDocument(changes).toJson(QJsonDocument::Compact));
    return QString::fromLatin1(hash.result().toHex());
}

QString numberOf(const QJsonObject &change)
{
    const QString digits = change.value("digits"_L1).toString();
    return digits.isEmpty() || change.value("shortCode"_L1).toBool() ? digits : QString(u'+' + digits);
}

/// Names of accounts in a file, against the accounts here.
class AccountNames final
{
public:
    struct Name
    {
        QString provider;
        QString label;
        QList<AccountId> here;
    };

    AccountNames(const QJsonArray &names, const QList<Account> &accounts)
    {
        for (const QJsonValue &value : names) {
            const QJsonObject object = value.toObject();
            Name name{ object.value("provider"_L1).toString(), object.value("label"_L1).toString(), {} };
            for (const Account &account : accounts) {
                if (account.provider == name.provider && account.label == name.label)
                    name.here << account.id;
            }
            m_names.insert(object.value("key"_L1).toString(), name);
        }
    }
    [[nodiscard]] Name find(const QString &key) const { return m_names.value(key); }

private:
    QHash<QString, Name> m_names;
};

void takeRow(const QJsonObject &object, int row, const AccountNames &names, OpenedPlan &plan)
{
    const AccountNames::Name name = names.find(object.value("account"_L1).toString());
    RefusedPlanRow refused{ row, RefusedPlanRow::NotUnderstood, numberOf(object), name.provider, name.label,
        {} };
    auto change = changeFromJson(object);
    if (!change.isOk()) {
        refused.detail = change.error().detail;
    } else if (isForAccount(change.value())) {
        refused.detail = Text::tr("It is about a whole account. Such changes are not planned.");
    } else if (name.here.size() != 1) {
        refused.why = name.here.isEmpty() ? RefusedPlanRow::NoAccount : RefusedPlanRow::SeveralAccounts;
    } else {
        Change taken = change.value();
        taken.id = newChangeId();
        taken.ref.account = name.here.first();
        taken.follows.clear();
        plan.changes << taken;
        return;
    }
    plan.refused << refused;
}

Result<QJsonObject> readObject(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return refusal(Text::tr("The file is too large to be a plan."));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    const bool looksLikeOne = bytes.contains(QByteArray(kFormat.data(), kFormat.size()));
    if (document.isObject() && document.object().value("format"_L1).toString() == kFormat)
        return document.object();
    if (fault.error != QJsonParseError::NoError && looksLikeOne)
        return refusal(Text::tr("The file is damaged: it cannot be read from byte %1 on.").arg(fault.offset));
    return refusal(Text::tr("The file is not a plan of NumberDesk."));
}

} // namespace

QByteArray planToFile(const PlannedRows &rows, const QList<Account> &accounts, const QDateTime &now)
{
    QJsonArray names;
    QHash<AccountId, QString> keys;
    QJsonArray changes;
    for (const PlannedChange &row : rows) {
        const AccountId &id = row.change.ref.account;
        const auto account = std::find_if(
            accounts.cbegin(), accounts.cend(), [&id](const Account &each) { return each.id == id; });
        if (account == accounts.cend())
            continue;
        if (!keys.contains(id)) {
            keys.insert(id, u'a' + QString::number(keys.size() + 1));
            names.append(QJsonObject{ { u"key"_s, keys.value(id) }, { u"provider"_s, account->provider },
                { u"label"_s, account->label } });
        }
        QJsonObject change = changeToJson(row.change);
        change.insert(u"account"_s, keys.value(id));
        change.remove(u"follows"_s);
        changes.append(change);
    }
    const QJsonObject file{ { u"format"_s, QString(kFormat) }, { u"version"_s, kVersion },
        { u"written"_s, now.toUTC().toString(Qt::ISODateWithMs) }, { u"accounts"_s, names },
        { u"changes"_s, changes }, { u"check"_s, checkSum(names, changes) } };
    return QJsonDocument(file).toJson();
}

Result<OpenedPlan> planFromFile(const QByteArray &bytes, const QList<Account> &accounts)
{
    const auto object = readObject(bytes);
    if (!object.isOk())
        return object.error();
    const int version = object->value("version"_L1).toInt();
    if (version > kVersion)
        return refusal(
            Text::tr("The plan was made by a newer version of NumberDesk (its format is %1, this one "
                     "reads %2). Update NumberDesk to open it.")
                .arg(version)
                .arg(kVersion));
    const QJsonValue names = object->value("accounts"_L1);
    const QJsonValue changes = object->value("changes"_L1);
    OpenedPlan plan;
    plan.written = QDateTime::fromString(object->value("written"_L1).toString(), Qt::ISODateWithMs);
    if (version < 1 || !names.isArray() || !changes.isArray() || !plan.written.isValid())
        return refusal(Text::tr("The file is damaged: parts of the plan are missing."));
    if (checkSum(names.toArray(), changes.toArray()) != object->value("check"_L1).toString())
        return refusal(
            Text::tr("The file is damaged or was altered: its check sum does not fit what is in it."));
    const AccountNames known(names.toArray(), accounts);
    int row = 0;
    const QJsonArray all = changes.toArray();
    for (const QJsonValue &change : all)
        takeRow(change.toObject(), ++row, known, plan);
    return plan;
}

} // namespace NumberDesk
