// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/endrequests.h"
#include "app/program.h"
#include "app/singleinstance.h"
#include "app/translations.h"
#include "gui/theme/look.h"
#include "gui/widgets/accessiblescrollarea.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/prctl.h>

namespace {

using namespace NumberDesk;

/// Keeps secrets out of core dumps and away from other programs of the same person.
void hideMemory()
{
#ifdef NDEBUG
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

int complain(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return 2;
}

/// A sandbox begins anew at each start, so do its files, unless a place for them was named.
Profile profileFor(const CommandLine &line, const QTemporaryDir &fresh)
{
    if (!line.profile.isEmpty())
        return line.sandbox ? Profile::at(line.profile).sandbox() : Profile::at(line.profile);
    return line.sandbox ? Profile::at(fresh.path()).sandbox() : Profile::standard();
}

int run(QApplication &application, const CommandLine &line)
{
    const QTemporaryDir fresh;
    const Profile profile = profileFor(line, fresh);
    SingleInstance instance(profile.folder());
    if (!instance.claim())
        return 0;
    applyLook(application, line.look);
    installAccessibleScrollAreas();
    Program program(line, profile);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &program, &Program::raise);
    if (const auto started = program.start(); !started)
        return complain(started.error().detail);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    hideMemory();
    EndRequests endRequests;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("NumberDesk"));
    QApplication::setApplicationVersion(QStringLiteral(ND_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("numberdesk"));
    installTranslations(application);
    const auto line = CommandLine::parse(QApplication::arguments());
    if (!line)
        return complain(line.error().detail);
    if (line->verb != CommandLine::Verb::Run) {
        std::fputs(qUtf8Printable(line->text), stdout);
        return 0;
    }
    // Asked once, the window is closed as a person would close it, which may ask back; twice means it.
    QObject::connect(&endRequests, &EndRequests::requested, &application, [](bool again) {
        if (again)
            QApplication::exit();
        else
            QApplication::quit();
    });
    endRequests.listen();
    return run(application, *line);
}
