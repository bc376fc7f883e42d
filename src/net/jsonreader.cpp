// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/jsonreader.h"

#include "net/jsonscanner.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct JsonReader
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

Error badAnswer(const QString &detail)
{
    Error error = makeError(ErrorKind::BadAnswer, detail);
    // An answer came, but whoever sent a write cannot tell from it what was done.
    error.delivery = Delivery::Unknown;
    return error;
}

bool isNumber(const QString &text)
{
    return text.startsWith(QChar(kNumberMark));
}

bool isDecimal(const QString &text)
{
    static const QRegularExpression decimal(u"\\A-?[0-9]{1,30}(?:\\.[0-9]{1,30})?\\z"_s);
    return decimal.match(text).hasMatch();
}

// The text of a string or number; nothing where the form does not fit.
std::optional<QString> asText(const QJsonValue &value, JsonForm form)
{
    if (!value.isString())
        return {};
    const QString text = value.toString();
    if (!isNumber(text))
        return text;
    return form == JsonForm::Lenient ? std::optional(text.sliced(1)) : std::nullopt;
}

std::optional<qint64> asInteger(const QJsonValue &value, JsonForm form)
{
    QString text = value.toString();
    if (isNumber(text))
        text.remove(0, 1);
    else if (form == JsonForm::Exact)
        return {};
    bool fits = false;
    const qint64 number = text.trimmed().toLongLong(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

std::optional<bool> asBoolean(const QJsonValue &value, JsonForm form)
{
    if (value.isBool())
        return value.toBool();
    if (form == JsonForm::Exact)
        return {};
    QString text = value.toString();
    if (isNumber(text))
        text.remove(0, 1);
    text = text.trimmed().toLower();
    if (text == "true"_L1 || text == "1"_L1)
        return true;
    if (text == "false"_L1 || text == "0"_L1)
        return false;
    return {};
}

std::optional<QString> asDecimal(const QJsonValue &value)
{
    QString text = value.toString();
    if (isNumber(text))
        text.remove(0, 1);
    text = text.trimmed();
    return isDecimal(text) ? std::optional(text) : std::nullopt;
}

std::optional<QStringList> asTexts(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    QStringList texts;
    for (const QJsonValue &element : value.toArray()) {
        const auto text = asText(element, JsonForm::Lenient);
        if (!text)
            return {};
        texts.append(*text);
    }
    return texts;
}

QString problemOf(const QByteArray &bytes, qsizetype cap)
{
    const QByteArray start = bytes.left(512).trimmed();
    if (bytes.size() > cap)
        return JsonReader::tr("The answer is longer than %1 MiB.").arg(cap / (1024 * 1024));
    if (start.isEmpty() && bytes.trimmed().isEmpty())
        return JsonReader::tr("The answer is empty.");
    if (start.startsWith("<?xml"))
        return JsonReader::tr("The provider sent XML instead of JSON.");
    if (start.startsWith('<'))
        return JsonReader::tr("The provider sent an HTML page instead of JSON.");
    if (!QByteArrayView(bytes).isValidUtf8())
        return JsonReader::tr("The answer is not valid UTF-8.");
    return {};
}

bool looksCut(QJsonParseError::ParseError error)
{
    return error == QJsonParseError::UnterminatedObject || error == QJsonParseError::UnterminatedArray
        || error == QJsonParseError::UnterminatedString;
}

} // namespace

struct JsonObject::Note
{
    QString sentence;
};

JsonObject::JsonObject()
    : m_note(std::make_shared<Note>())
{ }

JsonObject::JsonObject(QJsonObject object, QString path, std::shared_ptr<Note> note)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_note(std::move(note))
{ }

bool JsonObject::has(QStringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue JsonObject::present(const QString &key) const
{
    if (has(key))
        return m_object.value(key);
    note(JsonReader::tr("%1 is missing").arg(pathOf(key)));
    return {};
}

QString JsonObject::text(const QString &key, JsonForm form) const
{
    return present(key).isNull() ? QString() : optionalText(key, form);
}

qint64 JsonObject::integer(const QString &key, JsonForm form) const
{
    return present(key).isNull() ? 0 : optionalInteger(key, form).value_or(0);
}

bool JsonObject::boolean(const QString &key, JsonForm form) const
{
    return !present(key).isNull() && optionalBoolean(key, form).value_or(false);
}

QString JsonObject::decimal(const QString &key) const
{
    return present(key).isNull() ? QString() : optionalDecimal(key);
}

JsonObject JsonObject::object(const QString &key) const
{
    // An empty one in its place still shares the note, so that what is read from it is named too.
    const JsonObject stand(QJsonObject(), pathOf(key), m_note);
    return present(key).isNull() ? stand : optionalObject(key).value_or(stand);
}

QList<JsonObject> JsonObject::objects(const QString &key) const
{
    return present(key).isNull() ? QList<JsonObject>() : optionalObjects(key);
}

QStringList JsonObject::texts(const QString &key) const
{
    return present(key).isNull() ? QStringList() : optionalTexts(key);
}

QString JsonObject::optionalText(const QString &key, JsonForm form) const
{
    if (!has(key))
        return {};
    const auto text = asText(m_object.value(key), form);
    if (!text)
        note(JsonReader::tr("%1 should be a text").arg(pathOf(key)));
    return text.value_or(QString());
}

std::optional<qint64> JsonObject::optionalInteger(const QString &key, JsonForm form) const
{
    if (!has(key))
        return {};
    const auto number = asInteger(m_object.value(key), form);
    if (!number)
        note(JsonReader::tr("%1 should be a whole number").arg(pathOf(key)));
    return number;
}

std::optional<bool> JsonObject::optionalBoolean(const QString &key, JsonForm form) const
{
    if (!has(key))
        return {};
    const auto value = asBoolean(m_object.value(key), form);
    if (!value)
        note(JsonReader::tr("%1 should be true or false").arg(pathOf(key)));
    return value;
}

QString JsonObject::optionalDecimal(const QString &key) const
{
    if (!has(key))
        return {};
    const auto decimal = asDecimal(m_object.value(key));
    if (!decimal)
        note(JsonReader::tr("%1 should be a decimal number").arg(pathOf(key)));
    return decimal.value_or(QString());
}

std::optional<JsonObject> JsonObject::optionalObject(const QString &key) const
{
    if (!has(key))
        return {};
    const QJsonValue value = m_object.value(key);
    if (!value.isObject()) {
        note(JsonReader::tr("%1 should be an object").arg(pathOf(key)));
        return {};
    }
    return JsonObject(value.toObject(), pathOf(key), m_note);
}

QList<JsonObject> JsonObject::optionalObjects(const QString &key) const
{
    return readObjects(key, false);
}

QStringList JsonObject::optionalTexts(const QString &key) const
{
    if (!has(key))
        return {};
    const auto texts = asTexts(m_object.value(key));
    if (!texts)
        note(JsonReader::tr("%1 should be a list of texts").arg(pathOf(key)));
    return texts.value_or(QStringList());
}

QList<JsonObject> JsonObject::rows(const QString &key) const
{
    return readObjects(key, true);
}

QList<JsonObject> JsonObject::readObjects(const QString &key, bool isolatedRows) const
{
    if (!has(key))
        return {};
    const QJsonValue value = m_object.value(key);
    if (!value.isArray()) {
        note(JsonReader::tr("%1 should be a list").arg(pathOf(key)));
        return {};
    }
    QList<JsonObject> objects;
    for (const QJsonValue &element : value.toArray()) {
        const QString path = u"%1[%2]"_s.arg(pathOf(key)).arg(objects.size());
        const JsonObject object(element.toObject(), path, isolatedRows ? std::make_shared<Note>() : m_note);
        if (!element.isObject())
            object.note(JsonReader::tr("%1 should be an object").arg(path));
        objects.append(object);
    }
    return objects;
}

bool JsonObject::ok() const
{
    return m_note->sentence.isEmpty();
}

Error JsonObject::error() const
{
    Q_ASSERT(!ok());
    return badAnswer(m_note->sentence);
}

JsonObject JsonObject::isolated() const
{
    return JsonObject(m_object, m_path, std::make_shared<Note>());
}

void JsonObject::reject(const QString &key, const QString &why) const
{
    note(JsonReader::tr("%1: %2").arg(pathOf(key), why));
}

QByteArray JsonObject::toJson() const
{
    return withPlainNumbers(QJsonDocument(m_object).toJson(QJsonDocument::Indented));
}

QString JsonObject::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonObject::note(const QString &sentence) const
{
    if (m_note->sentence.isEmpty())
        m_note->sentence = sentence;
}

Result<JsonObject> parseObject(const QByteArray &bytes, qsizetype cap)
{
    const QString problem = problemOf(bytes, cap);
    if (!problem.isEmpty())
        return badAnswer(problem);
    JsonScanner scanner{ QByteArrayView(bytes) };
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(scanner.scanned(), &parsing);
    if (scanner.flaw() == JsonFlaw::Nul)
        return badAnswer(JsonReader::tr("The answer contains a NUL character."));
    if (scanner.flaw() == JsonFlaw::HalfSurrogate)
        return badAnswer(JsonReader::tr("The answer contains half a character."));
    if (!scanner.flaw() && looksCut(parsing.error))
        return badAnswer(JsonReader::tr("The answer was cut short."));
    if (parsing.error != QJsonParseError::NoError || scanner.flaw())
        return badAnswer(JsonReader::tr("The answer is not JSON."));
    if (!document.isObject())
        return badAnswer(JsonReader::tr("The answer is a list where an object was expected."));
    return JsonObject(document.object(), QString(), std::make_shared<JsonObject::Note>());
}

} // namespace NumberDesk
