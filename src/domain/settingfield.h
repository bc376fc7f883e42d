// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/settings.h"

#include <QList>
#include <QString>

#include <optional>

namespace NumberDesk {

/// One field of a form: a provider's number setting, a credential, or a list filter. The forms in the
/// window are built from these; no form knows a provider.
struct FieldChoice
{
    QString value; ///< wire value
    QString text; ///< for people, translated
    friend bool operator==(const FieldChoice &, const FieldChoice &) = default;
};

struct SettingField
{
    enum class Kind {
        Text, ///< one line
        Secret, ///< one line, never shown, kept as Secret (credentials only)
        WebhookUrl, ///< http(s) URL; plain http is warned about
        Choice, ///< one of `choices`; with an empty value meaning "none"
        RemoteChoice, ///< one of what ProviderClient::choices(key) lists; free text is allowed
        Digits, ///< digits of a number pattern
        Country, ///< ISO code
        PhoneNumber, ///< a whole number, spelled as a person does; its wire value is E.164
        CallTarget, ///< meaning depends on the value of `partner`: SIP URI, phone number or an id
    };

    QString key; ///< stable; the wire name where there is one
    Kind kind = Kind::Text;
    QString label; ///< translated; also the accessible name
    QString hint; ///< where to find it, or what it does; translated, may be empty
    QList<FieldChoice> choices;
    bool required = false;
    bool readBack = true; ///< false: the provider never tells the value (say "Cannot be read back")
    bool advanced = false; ///< folded away at first
    QString partner; ///< key of the field that has to be filled together with this one
    /// Values of `partner` that this field belongs to: with one of them it is needed, otherwise it has no
    /// meaning, is not shown and is not sent. Empty: it belongs to any value.
    QStringList neededFor;
    bool openChoices = false; ///< RemoteChoice: what is listed is not all there is
    QString pattern; ///< regular expression the whole value has to match; empty = any
    QString patternHint; ///< translated sentence shown when `pattern` does not match
};

/// What is wrong with one field, as a sentence for a person. A warning does not stop anything.
struct FieldProblem
{
    QString key;
    QString text;
    bool warning = false;
    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

/// Whether @p field has a meaning beside the other @p values (see SettingField::neededFor).
[[nodiscard]] bool applies(const SettingField &field, const SettingValues &values);
/// @p values without those of fields that have no meaning beside the others.
[[nodiscard]] SettingValues applicableValues(const QList<SettingField> &fields, SettingValues values);

/// Checks @p values against @p fields: required ones, patterns, URLs, targets, partners both ways.
/// Only fields in @p touched are checked, all of them when it is empty. Nothing is sent while a problem
/// that is no warning is left. A Secret is only asked for being empty; pass any stand-in for a stored one.
/// A field that lacks its partner is reported at whichever of the two is empty, when either was touched.
[[nodiscard]] QList<FieldProblem> validateFields(
    const QList<SettingField> &fields, const SettingValues &values, const QStringList &touched = {});

/// Strict webhook check: http or https, host, no user info, no fragment, no control characters; warns
/// about plain http, IP literals, localhost and look-alike hosts (shown in ACE form).
[[nodiscard]] std::optional<FieldProblem> checkWebhookUrl(const QString &key, const QString &text);
/// Digits of a number pattern: 0 to 9 only, no more than a number can have. Empty is fine.
[[nodiscard]] std::optional<FieldProblem> checkDigits(const QString &key, const QString &text);
/// An ISO code as countryCodes() lists it. Empty is fine.
[[nodiscard]] std::optional<FieldProblem> checkCountry(const QString &key, const QString &code);
/// Valid @p values as they go to the provider: a phone number of a CallTarget as digits, a PhoneNumber as
/// E.164, a URL in ASCII.
/// Everything else, and what is not valid, stays as it is.
[[nodiscard]] SettingValues wireValues(const QList<SettingField> &fields, const SettingValues &values);

/// "sip:desk@pbx.example" or "sips:…", with a host.
[[nodiscard]] bool isSipUri(const QString &text);
[[nodiscard]] bool isUuid(const QString &text);

} // namespace NumberDesk
