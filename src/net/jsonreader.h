// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace NumberDesk {

/// Whether a string may stand where a number is expected, and the other way round.
enum class JsonForm { Exact, Lenient };

/// A JSON object of a provider's answer, read with its shape checked.
///
/// An accessor that does not find what it needs gives an empty value and notes the first thing that was
/// wrong, with its place ("numbers[3].msisdn is missing"); so a parser reads everything and asks ok()
/// once. Objects read from this one share its note; isolated() gives one with a note of its own, so
/// that a bad row does not lose the page. The optional accessors take a missing key and null as absent,
/// and note only a wrong type.
///
/// Numbers are kept as they were written and never go through a floating-point type.
class JsonObject final
{
public:
    JsonObject();

    /// Present and not null.
    [[nodiscard]] bool has(QStringView key) const;
    [[nodiscard]] bool isEmpty() const { return m_object.isEmpty(); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    [[nodiscard]] QString text(const QString &key, JsonForm form = JsonForm::Exact) const;
    [[nodiscard]] qint64 integer(const QString &key, JsonForm form = JsonForm::Exact) const;
    [[nodiscard]] bool boolean(const QString &key, JsonForm form = JsonForm::Exact) const;
    /// A decimal as text, exactly as sent, from a string or a number; "1e2" is refused.
    [[nodiscard]] QString decimal(const QString &key) const;
    [[nodiscard]] JsonObject object(const QString &key) const;
    [[nodiscard]] QList<JsonObject> objects(const QString &key) const;
    [[nodiscard]] QStringList texts(const QString &key) const;

    /// Null where absent.
    [[nodiscard]] QString optionalText(const QString &key, JsonForm form = JsonForm::Exact) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(
        const QString &key, JsonForm form = JsonForm::Exact) const;
    [[nodiscard]] std::optional<bool> optionalBoolean(
        const QString &key, JsonForm form = JsonForm::Exact) const;
    /// Null where absent.
    [[nodiscard]] QString optionalDecimal(const QString &key) const;
    [[nodiscard]] std::optional<JsonObject> optionalObject(const QString &key) const;
    /// Empty where absent.
    [[nodiscard]] QList<JsonObject> optionalObjects(const QString &key) const;
    /// Empty where absent.
    [[nodiscard]] QStringList optionalTexts(const QString &key) const;
    /// The rows of a page: empty where absent, each with a note of its own. What is no object comes as
    /// an empty one that is not ok().
    [[nodiscard]] QList<JsonObject> rows(const QString &key) const;

    /// "numbers[3]"; empty for the outermost object.
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool ok() const;
    /// BadAnswer with Delivery::Unknown. Only when not ok().
    [[nodiscard]] Error error() const;
    /// The same object with a note of its own.
    [[nodiscard]] JsonObject isolated() const;
    /// Notes that the value at @p key makes no sense for a reason that only the parser knows.
    void reject(const QString &key, const QString &why) const;
    /// This object as JSON text with the numbers as they were sent. The outermost one and the rows of its
    /// lists are given back to the letter.
    [[nodiscard]] QByteArray toJson() const;

private:
    struct Note;
    struct Sent;
    friend Result<JsonObject> parseObject(const QByteArray &bytes, qsizetype cap);
    JsonObject(QJsonObject object, QString path, std::shared_ptr<Note> note);

    [[nodiscard]] QString pathOf(const QString &key) const;
    /// Undefined where there is nothing, or null.
    [[nodiscard]] QJsonValue value(QStringView key) const;
    [[nodiscard]] QJsonValue present(const QString &key) const;
    [[nodiscard]] QString textOf(const QJsonValue &value, const QString &key, JsonForm form) const;
    [[nodiscard]] QList<JsonObject> readObjects(const QString &key, bool isolatedRows) const;
    void noteSent(QList<JsonObject> &rows, const QString &key) const;
    void note(const QString &sentence) const;

    QJsonObject m_object; ///< numbers are marked strings, see jsonscanner.h
    QString m_path;
    std::shared_ptr<Note> m_note;
    std::shared_ptr<const Sent> m_sent; ///< null where it is not known where this object stands in it
    qsizetype m_at = 0; ///< in what was sent
    qsizetype m_size = 0;
};

inline constexpr qsizetype kJsonCap = 8 * 1024 * 1024;

/// The outermost object of an answer. BadAnswer (Delivery::Unknown) with a clear detail for what is
/// none: too long, empty, HTML, an array, cut short, invalid UTF-8, a NUL, half a surrogate pair.
[[nodiscard]] Result<JsonObject> parseObject(const QByteArray &bytes, qsizetype cap = kJsonCap);

} // namespace NumberDesk
