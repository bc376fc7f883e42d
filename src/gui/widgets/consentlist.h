// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace NumberDesk {

/// Sentences that a person has to agree to, each with a box to tick. Hidden without any.
class ConsentList final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentList(QWidget *parent = nullptr);

    /// Starts anew, with nothing ticked.
    void setSentences(const QStringList &sentences);
    /// Whether nothing is left to agree to.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSentence(const QString &sentence);

    QVBoxLayout *m_rows;
    QList<QCheckBox *> m_boxes;
};

} // namespace NumberDesk
