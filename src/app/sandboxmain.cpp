// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/endrequests.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/sandboxserver.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace NumberDesk;

namespace {

constexpr int kBadOptions = 2;

// One sentence on the standard error, nothing else.
int refuse(const QString &sentence, int code)
{
    std::fprintf(stderr, "numberdesk-sandbox: %s\n", qUtf8Printable(sentence));
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    EndRequests endRequests;
    QCoreApplication application(argc, argv);
    QObject::connect(&endRequests, &EndRequests::requested, &application, &QCoreApplication::quit);
    endRequests.listen();

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
