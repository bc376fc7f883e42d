// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace NumberDesk {

/// Questions to the person and file choices, so that tests can answer them. Never blocks: the answer
/// comes through the event loop, unless @p parent has died.
namespace Ask {

struct Question
{
    QString title; ///< what is at stake, a few words
    QString text; ///< plain text
    QString yes; ///< the verb on the button
    bool danger = false;
};

/// Calls @p answer with true when the person chose the verb. Cancel is the default.
void confirm(QWidget *parent, const Question &question, std::function<void(bool)> answer);
/// A notice with one button.
void tell(QWidget *parent, const QString &title, const QString &text);
/// A file to write; empty when the person gave up.
void saveFile(
    QWidget *parent, const QString &title, const QString &suggestion, std::function<void(QString)> answer);

/// A file to choose.
struct FileQuestion
{
    QString title;
    QString suggestion; ///< a name; only for a file to write
    QStringList kinds; ///< "CSV (*.csv)", …; the first is chosen at first
};
void saveFile(QWidget *parent, const FileQuestion &question, std::function<void(QString)> answer);
/// A file to read; empty when the person gave up.
void openFile(QWidget *parent, const FileQuestion &question, std::function<void(QString)> answer);

/// For tests: the next confirm(), saveFile() or openFile() is answered at once with these, in order.
void answerNext(bool yes);
void answerNextFile(const QString &path);
/// For tests: texts of the questions and notices that were answered by script.
[[nodiscard]] QStringList asked();

} // namespace Ask

} // namespace NumberDesk
