// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/planfiles.h"

#include "domain/planfile.h"
#include "gui/ask.h"
#include "gui/presenters/planpresenter.h"
#include "gui/widgets/messagebar.h"
#include "services/background.h"

#include <QFile>
#include <QPushButton>
#include <QSaveFile>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

// A file that is read sooner needs no words.
constexpr std::chrono::milliseconds kBeforeWords{ 300 };

Ask::FileQuestion planQuestion(const QString &title)
{
    return { title, u"plan.ndplan"_s, { PlanFiles::tr("Plans of NumberDesk (*.ndplan)") } };
}

Result<OpenedPlan> readPlan(const QString &path, const QList<Account> &accounts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorKind::Internal, file.errorString());
    return planFromFile(file.readAll(), accounts);
}

Result<Done> writePlan(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return makeError(ErrorKind::Internal, file.errorString());
    return Done{};
}

} // namespace

PlanFiles::PlanFiles(const Desk &desk, MessageBar &notice, QWidget *page)
    : QObject(page)
    , m_desk(desk)
    , m_notice(notice)
    , m_page(page)
{ }

void PlanFiles::open()
{
    Ask::openFile(m_page, planQuestion(tr("Open a plan")), [this](const QString &path) {
        if (!path.isEmpty() && m_reading.isEmpty())
            read(path);
    });
}

void PlanFiles::read(const QString &path)
{
    m_reading.keep(inBackground<OpenedPlan>([path, accounts = m_desk.accounts.all()](
                                                const WorkStopped &) { return readPlan(path, accounts); }),
        this, [this](const Result<OpenedPlan> &opened) {
            if (opened.isOk()) {
                take(*opened);
                return;
            }
            endReading();
            Ask::tell(m_page, tr("The plan was not opened"), opened.error().detail);
        });
    m_desk.clock.after(kBeforeWords, this, [this, file = ++m_file] {
        if (file == m_file)
            sayReading();
    });
    Q_EMIT readingChanged(true);
}

void PlanFiles::sayReading()
{
    m_notice.showMessage({ MessageBar::Info, {}, tr("Opening the plan…"), {} });
    m_isNoticeOurs = true;
    QPushButton *cancel = m_notice.addAction(tr("Cancel"));
    cancel->setObjectName(u"cancelOpeningButton"_s);
    cancel->setAccessibleName(tr("Cancel opening the plan"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_reading.clear();
        endReading();
    });
}

void PlanFiles::endReading()
{
    ++m_file;
    if (std::exchange(m_isNoticeOurs, false))
        m_notice.dismiss();
    Q_EMIT readingChanged(false);
}

void PlanFiles::take(const OpenedPlan &opened)
{
    QStringList refused;
    for (const RefusedPlanRow &row : opened.refused) {
        const ProviderInfo &info = m_desk.accounts.info(row.provider);
        refused << refusalText(row, info.name.isEmpty() ? row.provider : info.name);
    }
    m_reading.keep(
        m_desk.plan.addMany(opened.changes), this, [this, refused](const Result<PlanAddition> &end) {
            endReading();
            if (end.isOk())
                tell(*end, refused);
        });
}

void PlanFiles::tell(const PlanAddition &addition, const QStringList &refused)
{
    QStringList sentences{ additionText(addition) };
    if (!refused.isEmpty())
        sentences << tr("%n row(s) of the file were not taken; each says why.", nullptr,
            static_cast<int>(refused.size()));
    m_notice.showMessage({ refused.isEmpty() ? MessageBar::Info : MessageBar::Warning, {},
        sentences.join(u' '), refused.join(u'\n') });
}

void PlanFiles::save(const PlannedRows &rows)
{
    Ask::saveFile(m_page, planQuestion(tr("Save the plan")), [this, rows](const QString &path) {
        if (path.isEmpty())
            return;
        m_writing.keep(inBackground<Done>([path, rows, accounts = m_desk.accounts.all(),
                                              now = m_desk.clock.utcNow()](const WorkStopped &) {
            return writePlan(path, planToFile(rows, accounts, now));
        }),
            this, [this](const Result<Done> &end) {
                if (!end.isOk())
                    Ask::tell(m_page, tr("The plan was not saved"), end.error().detail);
            });
    });
}

} // namespace NumberDesk
