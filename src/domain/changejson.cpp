// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/changejson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeJson)
};

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void insertMoney(QJsonObject &object, const QString &key, const std::optional<Money> &money)
{
    if (money)
        object.insert(
            key, QJsonObject{ { u"amount"_s, money->decimal() }, { u"currency"_s, money->currency() } });
}

/// Empty values stay: in edits they mean that a field is cleared.
void insertMap(QJsonObject &object, const QString &key, const QMap<QString, QString> &map)
{
    if (map.isEmpty())
        return;
    QJsonObject made;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        made.insert(it.key(), it.value());
    object.insert(key, made);
}

/// Reads members and remembers the first that is not as it has to be.
class Reader final
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    { }

    [[nodiscard]] QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isString())
            fault(Text::tr("“%1” is not a text.").arg(key));
        return value.toString();
    }
    [[nodiscard]] QString neededText(const QString &key)
    {
        const QString found = text(key);
        if (found.isEmpty())
            fault(Text::tr("“%1” is missing.").arg(key));
        return found;
    }
    [[nodiscard]] QMap<QString, QString> map(const QString &key)
    {
        QMap<QString, QString> found;
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isObject())
            fault(Text::tr("“%1” is not a list of settings.").arg(key));
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (!it.value().isString())
                fault(Text::tr("“%1” is not a text.").arg(it.key()));
            found.insert(it.key(), it.value().toString());
        }
        return found;
    }
    [[nodiscard]] std::optional<Money> money(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return std::nullopt;
        const QJsonObject object = value.toObject();
        auto made = Money::fromDecimal(
            object.value("amount"_L1).toString(), object.value("currency"_L1).toString());
        if (!made.isOk()) {
            fault(Text::tr("“%1” is not an amount of money.").arg(key));
            return std::nullopt;
        }
        return made.value();
    }
    [[nodiscard]] ChangeKind kind()
    {
        const QString word = neededText(u"kind"_s);
        const ChangeKind found = changeKindFromName(word);
        // The word of another version may stand for anything, also for a release.
        if (changeKindName(found) != word)
            fault(Text::tr("“%1” is not a kind of change that this version knows.").arg(word));
        return found;
    }
    [[nodiscard]] PhoneNumber number()
    {
        const QString digits = text(u"digits"_s);
        if (digits.isEmpty())
            return {};
        auto made = m_object.value("shortCode"_L1).toBool() ? PhoneNumber::shortCode(digits)
                                                            : PhoneNumber::fromDigits(digits);
        if (!made.isOk())
            fault(Text::tr("“%1” is not a number.").arg(digits));
        return made.isOk() ? made.value() : PhoneNumber();
    }
    void fault(const QString &sentence)
    {
        if (m_fault.isEmpty())
            m_fault = sentence;
    }
    [[nodiscard]] const QString &firstFault() const { return m_fault; }

private:
    const QJsonObject &m_object;
    QString m_fault;
};

} // namespace

QJsonObject changeToJson(const Change &change)
{
    QJsonObject object{ { u"id"_s, change.id }, { u"kind"_s, changeKindName(change.kind) },
        { u"account"_s, change.ref.account } };
    insertText(object, u"country"_s, change.ref.country);
    insertText(object, u"digits"_s, change.ref.number.digits());
    if (change.ref.number.isShortCode())
        object.insert(u"shortCode"_s, true);
    insertText(object, u"offerId"_s, change.offerId);
    insertText(object, u"purchaseTarget"_s, change.purchaseTarget);
    insertMoney(object, u"setUp"_s, change.setUp);
    insertMoney(object, u"monthly"_s, change.monthly);
    insertMap(object, u"seen"_s, change.seen);
    insertMap(object, u"edits"_s, change.edits);
    insertText(object, u"follows"_s, change.follows);
    return object;
}

Result<Change> changeFromJson(const QJsonObject &object)
{
    Reader reader(object);
    Change change;
    change.id = reader.neededText(u"id"_s);
    change.kind = reader.kind();
    change.ref = { reader.neededText(u"account"_s), reader.text(u"country"_s), reader.number() };
    change.offerId = reader.text(u"offerId"_s);
    change.purchaseTarget = reader.text(u"purchaseTarget"_s);
    change.setUp = reader.money(u"setUp"_s);
    change.monthly = reader.money(u"monthly"_s);
    change.seen = reader.map(u"seen"_s);
    change.edits = reader.map(u"edits"_s);
    change.follows = reader.text(u"follows"_s);
    if (change.ref.number.isEmpty() && !isForAccount(change))
        reader.fault(Text::tr("“%1” is missing.").arg("digits"_L1));
    if (change.kind == ChangeKind::Configure && change.edits.isEmpty())
        reader.fault(Text::tr("“%1” is missing.").arg("edits"_L1));
    if (!reader.firstFault().isEmpty())
        return makeError(ErrorKind::BadAnswer, reader.firstFault());
    return change;
}

} // namespace NumberDesk
