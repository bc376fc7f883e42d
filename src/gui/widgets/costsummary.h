// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace NumberDesk {

/// What a set of changes costs: now, a month, in the first year. Amounts come formatted, several currencies
/// in one text; an empty one reads "not told".
class CostSummary final : public QWidget
{
    Q_OBJECT

public:
    struct Amounts
    {
        QString now;
        QString monthly;
        QString firstYear;
    };

    explicit CostSummary(QWidget *parent = nullptr);

    void setAmounts(const Amounts &amounts);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void wrapWhatIsTooLong();
    [[nodiscard]] QLabel *addBlock(const QString &caption);
    void fill(QLabel *amount, const QString &text);

    QLabel *m_now;
    QLabel *m_monthly;
    QLabel *m_firstYear;
};

} // namespace NumberDesk
