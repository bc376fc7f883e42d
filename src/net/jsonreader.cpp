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

/// The answer as it came, and where the rows of its lists stand in it.
struct JsonObject::Sent
{
    QByteArray text;
    JsonScanner::Rows rows;
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
    return !value(key).isUndefined();
}

QJsonValue JsonObject::value(QStringView key) const
{
    QJsonValue value = m_object.value(key);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QJsonValue JsonObject::present(const QString &key) const
{
    QJsonValue found = value(key);
    if (found.isUndefined())
        note(JsonReader::tr("%1 is missing").arg(pathOf(key)));
    return found;
}

QString JsonObject::text(const QString &key, JsonForm form) const
{
    return textOf(present(key), key, form);
}

qint64 JsonObject::integer(const QString &key, JsonForm form) const
{
    return present(key).isUndefined() ? 0 : optionalInteger(key, form).value_or(0);
}

bool JsonObject::boolean(const QString &key, JsonForm form) const
{
    return !present(key).isUndefined() && optionalBoolean(key, form).value_or(false);
}

QString JsonObject::decimal(const QString &key) const
{
    return present(key).isUndefined() ? QString() : optionalDecimal(key);
}

JsonObject JsonObject::object(const QString &key) const
{
    // An empty one in its place still shares the note, so that what is read from it is named too.
    const JsonObject stand(QJsonObject(), pathOf(key), m_note);
    return present(key).isUndefined() ? stand : optionalObject(key).value_or(stand);
}

QList<JsonObject> JsonObject::objects(const QString &key) const
{
    return present(key).isUndefined() ? QList<JsonObject>() : optionalObjects(key);
}

QStringList JsonObject::texts(const QString &key) const
{
    return present(key).isUndefined() ? QStringList() : optionalTexts(key);
}

QString JsonObject::optionalText(const QString &key, JsonForm form) const
{
    return textOf(value(key), key, form);
}

QString JsonObject::textOf(const QJsonValue &value, const QString &key, JsonForm form) const
{
    if (value.isUndefined())
        return {};
    const auto text = asText(value, form);
    if (!text)
        note(JsonReader::tr("%1 should be a text").arg(pathOf(key)));
    return text.value_or(QString());
}

std::optional<qint64> JsonObject::optionalInteger(const QString &key, JsonForm form) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    const auto number = asInteger(found, form);
    if (!number)
        note(JsonReader::tr("%1 should be a whole number").arg(pathOf(key)));
    return number;
}

std::optional<bool> JsonObject::optionalBoolean(const QString &key, JsonForm form) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    const auto value = asBoolean(found, form);
    if (!value)
        note(JsonReader::tr("%1 should be true or false").arg(pathOf(key)));
    return value;
}

QString JsonObject::optionalDecimal(const QString &key) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    const auto decimal = asDecimal(found);
    if (!decimal)
        note(JsonReader::tr("%1 should be a decimal number").arg(pathOf(key)));
    return decimal.value_or(QString());
}

std::optional<JsonObject> JsonObject::optionalObject(const QString &key) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    if (!found.isObject()) {
        note(JsonReader::tr("%1 should be an object").arg(pathOf(key)));
        return {};
    }
    return JsonObject(found.toObject(), pathOf(key), m_note);
}

QList<JsonObject> JsonObject::optionalObjects(const QString &key) const
{
    return readObjects(key, false);
}

QStringList JsonObject::optionalTexts(const QString &key) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    const auto texts = asTexts(found);
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
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    if (!found.isArray()) {
        note(JsonReader::tr("%1 should be a list").arg(pathOf(key)));
        return {};
    }
    const QJsonArray elements = found.toArray();
    const QString list = pathOf(key);
    QList<JsonObject> objects;
    objects.reserve(elements.size());
    for (const QJsonValue element : elements) {
        const QString path = list + u'[' + QString::number(objects.size()) + u']';
        JsonObject object(element.toObject(), path, isolatedRows ? std::make_shared<Note>() : m_note);
        if (!element.isObject())
            object.note(JsonReader::tr("%1 should be an object").arg(path));
        objects.append(std::move(object));
    }
    noteSent(objects, key);
    return objects;
}

void JsonObject::noteSent(QList<JsonObject> &rows, const QString &key) const
{
    if (!m_sent || !m_path.isEmpty())
        return;
    const QList<JsonSpan> spans = m_sent->rows.value(key.toUtf8());
    if (spans.size() != rows.size())
        return;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        rows[index].m_sent = m_sent;
        rows[index].m_at = spans[index].at;
        rows[index].m_size = spans[index].size;
    }
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
    JsonObject same(*this);
    same.m_note = std::make_shared<Note>();
    return same;
}

void JsonObject::reject(const QString &key, const QString &why) const
{
    note(JsonReader::tr("%1: %2").arg(pathOf(key), why));
}

QByteArray JsonObject::toJson() const
{
    return m_sent ? m_sent->text.sliced(m_at, m_size)
                  : withPlainNumbers(QJsonDocument(m_object).toJson(QJsonDocument::Compact));
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
    JsonObject object(document.object(), QString(), std::make_shared<JsonObject::Note>());
    object.m_sent = std::make_shared<const JsonObject::Sent>(JsonObject::Sent{ bytes, scanner.rows() });
    object.m_size = bytes.size();
    return object;
}

} // namespace NumberDesk
