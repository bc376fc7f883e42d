// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/planfiles.h"

#include "domain/planfile.h"
#include "gui/ask.h"
#include "gui/presenters/planpresenter.h"
#include "gui/widgets/messagebar.h"

#include <QFile>
#include <QSaveFile>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

Ask::FileQuestion planQuestion(const QString &title)
{
    return { title, u"plan.ndplan"_s, { PlanFiles::tr("Plans of NumberDesk (*.ndplan)") } };
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
        if (!path.isEmpty())
            read(path);
    });
}

void PlanFiles::read(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        take(file.readAll());
    else
        Ask::tell(m_page, tr("The plan was not opened"), file.errorString());
}

void PlanFiles::take(const QByteArray &bytes)
{
    const auto opened = planFromFile(bytes, m_desk.accounts.all());
    if (!opened.isOk()) {
        Ask::tell(m_page, tr("The plan was not opened"), opened.error().detail);
        return;
    }
    QStringList refused;
    for (const RefusedPlanRow &row : opened->refused) {
        const ProviderInfo &info = m_desk.accounts.info(row.provider);
        refused << refusalText(row, info.name.isEmpty() ? row.provider : info.name);
    }
    m_adding.keep(
        m_desk.plan.addMany(opened->changes), this, [this, refused](const Result<PlanAddition> &end) {
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

void PlanFiles::save(const QList<PlannedChange> &rows)
{
    Ask::saveFile(m_page, planQuestion(tr("Save the plan")), [this, rows](const QString &path) {
        if (path.isEmpty())
            return;
        QSaveFile file(path);
        const QByteArray bytes = planToFile(rows, m_desk.accounts.all(), m_desk.clock.utcNow());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            Ask::tell(m_page, tr("The plan was not saved"), file.errorString());
    });
}

} // namespace NumberDesk
