// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/ask.h"

#include "gui/widgets/sandboxbanner.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QTimer>

#include <deque>

namespace NumberDesk::Ask {

using namespace Qt::StringLiterals;

namespace {

struct Script
{
    std::deque<bool> answers;
    std::deque<QString> files;
    QStringList asked;
};

Script &script()
{
    static Script instance;
    return instance;
}

template <typename T>
std::optional<T> next(std::deque<T> &queue)
{
    if (queue.empty())
        return std::nullopt;
    T value = queue.front();
    queue.pop_front();
    return value;
}

QMessageBox *makeBox(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(title);
    box->setInformativeText(text);
    // The format is that of the first label only; of the other one Qt judges by its looks.
    for (auto *label : box->findChildren<QLabel *>()) {
        label->setTextFormat(Qt::PlainText);
        label->setOpenExternalLinks(false);
    }
    return box;
}

/// Lies at the top of a message box, over a margin. It stands in no layout, because the box makes its layout
/// anew whenever its style or icon is another one.
class TopBanner final : public QObject
{
public:
    explicit TopBanner(QMessageBox *box)
        : QObject(box)
        , m_banner(new SandboxBanner(box))
    {
        box->setContentsMargins(0, SandboxBanner::kHeight, 0, 0);
        box->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            m_banner->resize(static_cast<QResizeEvent *>(event)->size().width(), SandboxBanner::kHeight);
        return QObject::eventFilter(watched, event);
    }

private:
    SandboxBanner *m_banner;
};

void openBox(QMessageBox *box, const QWidget *parent)
{
    if (SandboxBanner::isIn(parent))
        new TopBanner(box);
    box->open();
}

/// The suffix of a kind such as "CSV (*.csv)", for names without one.
QString suffixOf(const QString &kind)
{
    const qsizetype star = kind.indexOf(u"*."_s);
    return star < 0 ? QString() : kind.sliced(star + 2).section(u')', 0, 0).section(u' ', 0, 0);
}

void askForFile(QWidget *parent, QFileDialog::AcceptMode mode, const FileQuestion &question,
    std::function<void(QString)> answer)
{
    if (const auto scripted = next(script().files)) {
        script().asked << question.title;
        QTimer::singleShot(0, parent, [answer = std::move(answer), path = *scripted] { answer(path); });
        return;
    }
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    if (mode == QFileDialog::AcceptOpen)
        dialog->setFileMode(QFileDialog::ExistingFile);
    if (!question.kinds.isEmpty()) {
        dialog->setNameFilters(question.kinds);
        dialog->setDefaultSuffix(suffixOf(question.kinds.first()));
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &kind) { dialog->setDefaultSuffix(suffixOf(kind)); });
    }
    dialog->selectFile(question.suggestion);
    QObject::connect(dialog, &QFileDialog::finished, parent, [dialog, answer = std::move(answer)](int code) {
        const QStringList files = dialog->selectedFiles();
        answer(code == QDialog::Accepted && !files.isEmpty() ? files.first() : QString());
    });
    dialog->open();
}

} // namespace

void confirm(QWidget *parent, const Question &question, std::function<void(bool)> answer)
{
    if (const auto scripted = next(script().answers)) {
        script().asked << question.text;
        QTimer::singleShot(0, parent, [answer = std::move(answer), yes = *scripted] { answer(yes); });
        return;
    }
    QMessageBox *box = makeBox(parent, question.title, question.text);
    box->setIcon(question.danger ? QMessageBox::Warning : QMessageBox::Question);
    const auto *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QMessageBox::finished, parent,
        [box, yes, answer = std::move(answer)] { answer(box->clickedButton() == yes); });
    openBox(box, parent);
}

void tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox *box = makeBox(parent, title, text);
    box->setIcon(QMessageBox::Information);
    box->addButton(QMessageBox::Ok);
    openBox(box, parent);
}

void saveFile(
    QWidget *parent, const QString &title, const QString &suggestion, std::function<void(QString)> answer)
{
    saveFile(parent, { title, suggestion, {} }, std::move(answer));
}

void saveFile(QWidget *parent, const FileQuestion &question, std::function<void(QString)> answer)
{
    askForFile(parent, QFileDialog::AcceptSave, question, std::move(answer));
}

void openFile(QWidget *parent, const FileQuestion &question, std::function<void(QString)> answer)
{
    askForFile(parent, QFileDialog::AcceptOpen, question, std::move(answer));
}

void answerNext(bool yes)
{
    script().answers.push_back(yes);
}

void answerNextFile(const QString &path)
{
    script().files.push_back(path);
}

QStringList asked()
{
    return script().asked;
}

} // namespace NumberDesk::Ask
