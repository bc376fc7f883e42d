// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/tagcompleter.h"

#include <QLineEdit>
#include <QStringListModel>

namespace NumberDesk {

using namespace Qt::StringLiterals;

TagCompleter::TagCompleter(QLineEdit *line)
    : QCompleter(line)
    , m_line(line)
    , m_words(new QStringListModel(this))
{
    setModel(m_words);
    setCaseSensitivity(Qt::CaseInsensitive);
    line->setCompleter(this);
}

void TagCompleter::setWords(const QStringList &words)
{
    if (m_words->stringList() != words)
        m_words->setStringList(words);
}

QStringList TagCompleter::splitPath(const QString &path) const
{
    return { path.section(u',', -1).trimmed() };
}

QString TagCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString before = m_line->text();
    const qsizetype comma = before.lastIndexOf(u',');
    const QString word = QCompleter::pathFromIndex(index);
    return comma < 0 ? word : QString(before.first(comma) + u", "_s + word);
}

} // namespace NumberDesk
