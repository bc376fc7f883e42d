// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxoptions.h"
#include "sandbox/sandboxserver.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>

using namespace NumberDesk;

namespace {

constexpr int kBadOptions = 2;

// One sentence on the standard error, nothing else.
int refuse(const QString &sentence, int code)
{
    std::fprintf(stderr, "numberdesk-sandbox: %s\n", qUtf8Printable(sentence));
    return code;
}

// A descriptor that becomes readable when the program is asked to end. Signals have to be blocked
// before any other thread starts.
int endRequests()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

int main(int argc, char *argv[])
{
    const int endDescriptor = endRequests();
    QCoreApplication application(argc, argv);
    QSocketNotifier ended(endDescriptor, QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &application, &QCoreApplication::quit);

    const auto options = SandboxOptions::fromArguments(application.arguments().sliced(1));
    if (!options)
        return refuse(options.error().detail, kBadOptions);
    SandboxServer server(*options);
    if (const auto started = server.start(); !started)
        return refuse(started.error().detail, EXIT_FAILURE);

    std::puts(QJsonDocument(server.credentials()).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
