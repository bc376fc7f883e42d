// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/viewnamedialog.h"

#include "gui/ask.h"
#include "gui/models/savedviews.h"
#include "gui/presenters/plainwords.h"
#include "gui/theme/look.h"
#include "gui/widgets/sandboxbanner.h"
#include "ui_viewnamedialog.h"

#include <QLineEdit>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLongestName = 60;
}

ViewNameDialog::ViewNameDialog(const SavedViews &views, const QString &renamed, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ViewNameDialog>())
    , m_views(views)
    , m_renamed(renamed)
    , m_name(new QLineEdit(renamed))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    if (SandboxBanner::isIn(parent))
        m_ui->outerLayout->insertWidget(0, new SandboxBanner(this));
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    setPageGround(m_ui->content);
    m_ui->footer->setLines(Qt::TopEdge);
    setPrimary(m_ui->saveButton);
    if (!renamed.isEmpty()) {
        setWindowTitle(tr("Rename view"));
        m_ui->heading->setText(tr("Rename view"));
        m_ui->subHeading->hide();
        m_ui->saveButton->setText(tr("Rename"));
    }
    m_name->setObjectName(u"viewName"_s);
    m_name->setMaxLength(kLongestName);
    m_ui->nameField->setLabel(tr("Name"));
    m_ui->nameField->setEditor(m_name);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_ui->nameField->setError({}); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ViewNameDialog::check);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

ViewNameDialog::~ViewNameDialog() = default;

void ViewNameDialog::check()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_ui->nameField->setError(tr("Enter a name for the view."));
        return;
    }
    const auto other = m_views.find(name);
    if (!other || other->name.compare(m_renamed, Qt::CaseInsensitive) == 0) {
        finish(name);
        return;
    }
    Ask::confirm(this,
        { tr("Replace the view?"),
            tr("There is a view “%1” already. Its filter, columns and sorting are replaced.")
                .arg(shownLine(other->name)),
            tr("Replace") },
        [this, name](bool yes) {
            if (yes)
                finish(name);
        });
}

void ViewNameDialog::finish(const QString &name)
{
    Q_EMIT named(name);
    accept();
}

} // namespace NumberDesk
