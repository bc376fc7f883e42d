// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QStringList &sandboxKeys()
{
    static const QStringList keys{ u"seed"_s, u"owned"_s, u"latency"_s, u"settle"_s, u"rate"_s, u"burst"_s };
    return keys;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Text::tr("Rent, configure and give back phone numbers at several providers."));
    parser.addOptions({ { u"sandbox"_s, Text::tr("Start with simulated providers; nothing costs money.") },
        { u"profile"_s, Text::tr("Keep all files of this run under DIR."), u"DIR"_s },
        { u"look"_s, Text::tr("Colours: desktop, light or dark."), u"LOOK"_s, u"desktop"_s },
        { u"quit-after-first-paint"_s, Text::tr("For measuring the start.") },
        { u"seed"_s, Text::tr("Sandbox: which numbers there are."), u"N"_s },
        { u"owned"_s, Text::tr("Sandbox: how many numbers are owned."), u"N"_s },
        { u"latency"_s, Text::tr("Sandbox: how late each answer comes."), u"MS"_s },
        { u"settle"_s, Text::tr("Sandbox: how long orders and provisioning take."), u"MS"_s },
        { u"rate"_s, Text::tr("Sandbox: permitted requests per second."), u"R"_s },
        { u"burst"_s, Text::tr("Sandbox: permitted requests at once."), u"B"_s } });
}

Result<Done> readSandbox(const QCommandLineParser &parser, CommandLine &line)
{
    QStringList arguments;
    for (const QString &key : sandboxKeys()) {
        if (parser.isSet(key))
            arguments << QString(u"--"_s + key) << parser.value(key);
    }
    if (!arguments.isEmpty() && !line.sandbox)
        return makeError(
            ErrorKind::InvalidRequest, Text::tr("--%1 is only for --sandbox.").arg(arguments.first().mid(2)));
    const auto options = SandboxOptions::fromArguments(arguments);
    if (!options)
        return options.error();
    line.sandboxOptions = *options;
    return Done{};
}

Result<ColourScheme> readLook(const QString &word)
{
    if (word == "desktop"_L1)
        return ColourScheme::FollowDesktop;
    if (word == "light"_L1)
        return ColourScheme::Light;
    if (word == "dark"_L1)
        return ColourScheme::Dark;
    return makeError(ErrorKind::InvalidRequest, Text::tr("--look takes desktop, light or dark."));
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return makeError(ErrorKind::InvalidRequest, parser.errorText());
    if (!parser.positionalArguments().isEmpty()) {
        return makeError(ErrorKind::InvalidRequest,
            Text::tr("Unexpected argument: %1").arg(parser.positionalArguments().first()));
    }
    CommandLine line;
    if (parser.isSet(help)) {
        line.verb = Verb::Help;
        line.text = parser.helpText();
    } else if (parser.isSet(version)) {
        line.verb = Verb::Version;
        line.text = QString(
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n');
    }
    line.sandbox = parser.isSet(u"sandbox"_s);
    line.profile = parser.value(u"profile"_s);
    if (parser.isSet(u"profile"_s) && line.profile.isEmpty())
        return makeError(ErrorKind::InvalidRequest, Text::tr("--profile needs the name of a folder."));
    line.quitAfterFirstPaint = parser.isSet(u"quit-after-first-paint"_s);
    const auto look = readLook(parser.value(u"look"_s));
    if (!look)
        return look.error();
    line.look = *look;
    if (const auto read = readSandbox(parser, line); !read)
        return read.error();
    return line;
}

} // namespace NumberDesk
