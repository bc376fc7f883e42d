// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/errorpresenter.h"

#include "gui/presenters/plainwords.h"

#include <QCoreApplication>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorPresenter)
};

bool isWrite(Attempt attempt)
{
    return attempt == Attempt::Buy || attempt == Attempt::Release || attempt == Attempt::Configure;
}

struct Words
{
    const char *happened;
    const char *next;
};

Words connectionWords(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "It was cancelled."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Start it again when you want it.") };
    case ErrorKind::Timeout:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "The provider did not answer in time."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Try again in a moment.") };
    case ErrorKind::Offline:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "The provider could not be reached."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Check the network and the API base URL, then try again.") };
    case ErrorKind::TlsFailed:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "No trusted connection to the provider could be made."),
            QT_TRANSLATE_NOOP("ErrorPresenter",
                "Check the API base URL and this computer's clock; ask whoever runs your network whether it "
                "inspects connections.") };
    case ErrorKind::RateLimited:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "The provider asked to slow down."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Wait a little, or set a lower pace for this account.") };
    case ErrorKind::ProviderDown:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "The provider has a fault of its own."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Try again later; its status page may tell more.") };
    case ErrorKind::BadAnswer:
        return { QT_TRANSLATE_NOOP(
                     "ErrorPresenter", "The provider sent an answer that cannot be understood."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Check the API base URL; if it is right, try again later.") };
    default:
        return { nullptr, nullptr };
    }
}

Words refusalWords(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorised:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "The provider refused the credentials."),
            QT_TRANSLATE_NOOP(
                "ErrorPresenter", "Check them in the provider's dashboard and enter them again.") };
    case ErrorKind::Forbidden:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "These credentials are not allowed to do this."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Ask whoever owns the account to allow it.") };
    case ErrorKind::NotFound:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "The provider does not know what was asked for."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Refresh and look again; check the API base URL.") };
    case ErrorKind::Conflict:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "Something else happened to it in the meantime."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Refresh, look at what is there now, and decide again.") };
    case ErrorKind::Refused:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "The provider refused it."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Look at the likely causes and try again.") };
    case ErrorKind::InsufficientFunds:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "The balance does not cover it."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Top the account up in the provider's dashboard.") };
    case ErrorKind::PapersNeeded:
        return { QT_TRANSLATE_NOOP(
                     "ErrorPresenter", "The provider wants an address or papers for this number."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "It can only be bought in the provider's dashboard.") };
    case ErrorKind::InvalidRequest:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "Something in it is not well-formed."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Correct it and try again.") };
    case ErrorKind::Unsupported:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "This provider cannot do that."),
            QT_TRANSLATE_NOOP(
                "ErrorPresenter", "Look in the provider's dashboard whether it can be done there.") };
    default:
        return { nullptr, nullptr };
    }
}

Words localWords(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::SecretsLocked:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "The system keychain is locked."),
            QT_TRANSLATE_NOOP(
                "ErrorPresenter", "Unlock it and try again, or use the secret for this session only.") };
    case ErrorKind::SecretsMissing:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "The secret is not in the system keychain."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Enter it again, or use it for this session only.") };
    case ErrorKind::Storage:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "A file of this profile cannot be read or written."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Check the disk and the rights of the folder.") };
    default:
        return { QT_TRANSLATE_NOOP("ErrorPresenter", "NumberDesk made a mistake."),
            QT_TRANSLATE_NOOP("ErrorPresenter", "Restart it; if it happens again, please report it.") };
    }
}

Words wordsFor(ErrorKind kind)
{
    if (const Words words = connectionWords(kind); words.happened)
        return words;
    if (const Words words = refusalWords(kind); words.happened)
        return words;
    return localWords(kind);
}

QString notDoneText(Attempt attempt)
{
    switch (attempt) {
    case Attempt::List:
        return Text::tr("What was already shown stays as it was.");
    case Attempt::Search:
        return Text::tr("The offers found so far stay.");
    case Attempt::Test:
    case Attempt::Save:
        return Text::tr("Nothing was saved.");
    case Attempt::Buy:
        return Text::tr("Nothing was bought.");
    case Attempt::Release:
        return Text::tr("Nothing was released.");
    case Attempt::Configure:
        return Text::tr("Nothing was changed.");
    }
    return {};
}

QString detailLines(const Error &error)
{
    QStringList lines;
    if (!error.providerWords.isEmpty())
        lines << Text::tr("The provider says: %1").arg(shownLines(error.providerWords));
    if (!error.providerCode.isEmpty())
        lines << Text::tr("Code: %1").arg(shownLine(error.providerCode));
    if (error.httpStatus > 0)
        lines << Text::tr("HTTP status: %1").arg(error.httpStatus);
    if (!error.requestId.isEmpty())
        lines << Text::tr("Request id: %1").arg(shownLine(error.requestId));
    return lines.join(u'\n');
}

} // namespace

QString ErrorText::text() const
{
    QStringList sentences{ happened, notDone, next };
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

ErrorText presentError(const Error &error, Attempt attempt)
{
    const Words words = wordsFor(error.kind);
    ErrorText text;
    text.happened = error.detail.isEmpty() ? Text::tr(words.happened) : ownWords(error.detail);
    text.next = Text::tr(words.next);
    if (isWrite(attempt) && error.delivery == Delivery::Unknown) {
        text.notDone = Text::tr(
            "It was sent, and whether it took effect is being checked. It will not be sent again.");
        text.next = Text::tr("Activity shows what comes of it.");
    } else {
        text.notDone = notDoneText(attempt);
    }
    text.causes = error.causes;
    text.details = detailLines(error);
    text.help = error.help;
    return text;
}

} // namespace NumberDesk
