// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchrequirements.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

const auto kProofOfAddress = u"proof-of-address"_s;
const auto kIdentity = u"identity-document"_s;

QStringList requiredFields()
{
    return { u"companyName"_s, u"streetAddress"_s, u"city"_s, u"postalCode"_s };
}

QJsonObject attachment(const QString &id, const QString &title, const QJsonArray &mimeTypes)
{
    return { { u"id"_s, id }, { u"title"_s, title },
        { u"description"_s, u"Not older than three months, in the name of the company."_s },
        { u"mandatory"_s, id == kProofOfAddress }, { u"allowedMimeTypes"_s, mimeTypes },
        { u"allowedDocumentTypes"_s, QJsonArray{ u"PASSPORT"_s, u"UTILITY_BILL"_s } },
        { u"template"_s,
            QJsonArray{ QJsonObject{
                { u"name"_s, u"Form"_s }, { u"url"_s, u"https://papers.example.com/form.pdf"_s } } } } };
}

} // namespace

SinchPapers SinchRequirements::papers(const QString &regionCode)
{
    static const QStringList kUnlisted{ u"US"_s, u"CA"_s, u"PR"_s };
    static const QStringList kNone{ u"GB"_s, u"SE"_s, u"IE"_s };
    if (kUnlisted.contains(regionCode))
        return SinchPapers::Unlisted;
    return kNone.contains(regionCode) ? SinchPapers::None : SinchPapers::Needed;
}

QJsonObject SinchRequirements::lookup(const QString &regionCode)
{
    if (papers(regionCode) != SinchPapers::Needed)
        return { { u"fields"_s, QJsonObject{} }, { u"attachments"_s, QJsonArray{} } };
    QJsonObject properties;
    for (const QString &field : requiredFields())
        properties.insert(field, QJsonObject{ { u"type"_s, u"string"_s }, { u"minLength"_s, 1 } });
    const QJsonObject schema{ { u"type"_s, u"object"_s },
        { u"required"_s, QJsonArray::fromStringList(requiredFields()) }, { u"properties"_s, properties } };
    const QJsonArray attachments{ attachment(
                                      kProofOfAddress, u"Proof of address"_s, { u"application/pdf"_s }),
        attachment(kIdentity, u"Identity document"_s, {}) };
    return { { u"fields"_s, QJsonObject{ { u"schema"_s, schema }, { u"rules"_s, QJsonArray{} } } },
        { u"attachments"_s, attachments } };
}

bool SinchRequirements::hasAttachment(const QString &regionCode, const QString &attachmentId)
{
    return papers(regionCode) == SinchPapers::Needed
        && (attachmentId == kProofOfAddress || attachmentId == kIdentity);
}

std::optional<QString> SinchRequirements::missingField(const QString &regionCode, const QJsonObject &details)
{
    if (papers(regionCode) != SinchPapers::Needed)
        return std::nullopt;
    // Both nestings are documented, by different editions.
    const QJsonObject data = details.contains("data"_L1) ? details.value("data"_L1).toObject() : details;
    for (const QString &field : requiredFields()) {
        if (data.value(field).toString().isEmpty())
            return field;
    }
    return std::nullopt;
}

} // namespace NumberDesk
