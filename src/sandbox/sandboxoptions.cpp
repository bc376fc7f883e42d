// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("NumberDesk::SandboxOptions", text);
}

/// Reads whole and decimal values of options and keeps the first complaint.
class OptionReader final
{
public:
    explicit OptionReader(const QCommandLineParser &parser)
        : m_parser(parser)
    { }

    [[nodiscard]] quint64 whole(const QString &name, quint64 fallback, quint64 most)
    {
        if (!m_parser.isSet(name))
            return fallback;
        bool isNumber = false;
        const quint64 value = m_parser.value(name).toULongLong(&isNumber);
        if (!isNumber || value > most) {
            complain(
                translated("The value of --%1 has to be a whole number from 0 to %2.").arg(name).arg(most));
            return fallback;
        }
        return value;
    }

    [[nodiscard]] double rate(const QString &name)
    {
        if (!m_parser.isSet(name))
            return 0;
        bool isNumber = false;
        const double value = m_parser.value(name).toDouble(&isNumber);
        if (isNumber && std::isfinite(value) && value > 0)
            return value;
        complain(translated("The value of --%1 has to be a number above 0, in requests a second.").arg(name));
        return 0;
    }

    void complain(const QString &complaint)
    {
        if (m_complaint.isEmpty())
            m_complaint = complaint;
    }

    [[nodiscard]] const QString &complaint() const { return m_complaint; }

private:
    const QCommandLineParser &m_parser;
    QString m_complaint;
};

} // namespace

Result<SandboxOptions> SandboxOptions::fromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const QString &name :
        { u"port"_s, u"seed"_s, u"owned"_s, u"latency"_s, u"settle"_s, u"rate"_s, u"burst"_s })
        parser.addOption(QCommandLineOption(name, {}, u"value"_s));
    OptionReader reader(parser);
    if (!parser.parse(QStringList{ u"numberdesk-sandbox"_s } + arguments))
        reader.complain(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        reader.complain(translated("“%1” is not an option.").arg(parser.positionalArguments().constFirst()));

    constexpr auto kMostInt = static_cast<quint64>(std::numeric_limits<int>::max());
    constexpr quint64 kMostMilliseconds = 600'000;
    SandboxOptions options;
    options.port = static_cast<quint16>(reader.whole(u"port"_s, 0, std::numeric_limits<quint16>::max()));
    options.seed = reader.whole(u"seed"_s, options.seed, std::numeric_limits<quint64>::max());
    options.owned = static_cast<int>(
        reader.whole(u"owned"_s, static_cast<quint64>(options.owned), static_cast<quint64>(kMostOwned)));
    options.pace.latency = std::chrono::milliseconds(reader.whole(u"latency"_s, 0, kMostMilliseconds));
    options.settle = std::chrono::milliseconds(
        reader.whole(u"settle"_s, static_cast<quint64>(options.settle.count()), kMostMilliseconds));
    options.pace.rate = reader.rate(u"rate"_s);
    options.pace.burst = static_cast<int>(reader.whole(u"burst"_s, 1, kMostInt));
    if (!reader.complaint().isEmpty())
        return makeError(ErrorKind::InvalidRequest, reader.complaint());
    return options;
}

} // namespace NumberDesk
