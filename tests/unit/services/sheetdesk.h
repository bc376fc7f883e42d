// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/csv.h"
#include "services/sheetplan.h"
#include "services/sheetwriter.h"

#include <QHash>

#include <utility>

namespace NumberDesk::Testing {

inline const QString kHook = QStringLiteral("https://hooks.example/in");
inline const QString kOther = QStringLiteral("https://hooks.example/other");

/// Ends the test program when the sheet is refused as a whole.
[[nodiscard]] inline SheetPlan planOf(const QByteArray &sheet, const SheetWorld &world)
{
    const auto plan = planSheet(sheet, world);
    if (!plan)
        qFatal("The sheet is refused: %s", qPrintable(plan.error().detail));
    return *plan;
}

/// Two accounts with settings, their numbers, and sheets of them that a person edits.
class SheetDesk final
{
public:
    SheetDesk()
    {
        SettingField hook = field(QStringLiteral("hook"), SettingField::Kind::WebhookUrl);
        SettingField kind = field(QStringLiteral("kind"), SettingField::Kind::Choice);
        kind.choices = { { QString(), {} }, { QStringLiteral("sip"), {} }, { QStringLiteral("tel"), {} } };
        kind.partner = QStringLiteral("target");
        SettingField target = field(QStringLiteral("target"), SettingField::Kind::CallTarget);
        target.partner = QStringLiteral("kind");
        SettingField name = field(QStringLiteral("name"), SettingField::Kind::Text);
        SettingField secretive = field(QStringLiteral("status"), SettingField::Kind::Text);
        secretive.readBack = false;
        SettingField mode = field(QStringLiteral("mode"), SettingField::Kind::Choice);
        mode.choices = { { QStringLiteral("rtc"), {} }, { QStringLiteral("est"), {} } };
        SettingField trunk = field(QStringLiteral("trunk"), SettingField::Kind::Text);
        trunk.partner = QStringLiteral("mode");
        trunk.neededFor = { QStringLiteral("est") };
        world.accounts = { { QStringLiteral("a1"), QStringLiteral("Ops EU"), QStringLiteral("fake"),
                               QStringLiteral("Fake"), { hook, kind, target, name, secretive } },
            { QStringLiteral("a2"), QStringLiteral("Ops US"), QStringLiteral("other"),
                QStringLiteral("Other Co"), { mode, trunk, name } } };
    }

    static SettingField field(const QString &key, SettingField::Kind kind)
    {
        SettingField made;
        made.key = key;
        made.kind = kind;
        made.label = key.toUpper();
        return made;
    }

    /// Two of one account and one of the other, each with settings that go together.
    void addThree()
    {
        using namespace Qt::StringLiterals;
        add(u"a1"_s, u"447700900001"_s, { { u"hook"_s, kHook }, { u"name"_s, u"0123"_s } });
        add(u"a1"_s, u"447700900002"_s, { { u"kind"_s, u"tel"_s }, { u"target"_s, u"447700900555"_s } });
        add(u"a2"_s, u"447700900003"_s, { { u"mode"_s, u"est"_s }, { u"trunk"_s, u"T1"_s } });
    }

    NumberRef add(const QString &account, const QString &digits, const SettingValues &settings = {},
        const std::function<void(OwnedNumber &)> &alter = {})
    {
        OwnedNumber number;
        number.ref = { account, QStringLiteral("GB"), PhoneNumber::fromDigits(digits).value() };
        number.type = NumberType(NumberType::Kind::Mobile);
        number.capabilities.add(Capability::Sms);
        number.capabilities.add(Capability::Voice);
        number.settings = settings;
        if (alter)
            alter(number);
        (void)world.columns.put(number);
        return number.ref;
    }

    [[nodiscard]] std::vector<quint32> rows() const
    {
        std::vector<quint32> used;
        for (quint32 row = 0; row < world.columns.span(); ++row) {
            if (world.columns.isUsed(row))
                used.push_back(row);
        }
        return used;
    }

    [[nodiscard]] QByteArray exported(const SheetStyle &style = {}) const
    {
        SheetWriter writer(world, rows(), style);
        std::string sheet = writer.head().toStdString();
        for (const quint32 row : rows())
            writer.append(sheet, row);
        return QByteArray::fromStdString(sheet) + writer.tail();
    }

    SheetWorld world;
};

/// A sheet as a table that a person changes cells of.
class EditedSheet final
{
public:
    explicit EditedSheet(const QByteArray &sheet)
    {
        auto reader = CsvReader::open(sheet).value();
        while (reader.next()) {
            QStringList cells;
            for (qsizetype cell = 0; cell < reader.count(); ++cell)
                cells << reader.text(cell);
            m_rows << cells;
        }
    }
    /// @p row from 0, without the heading.
    EditedSheet &set(qsizetype row, const QString &column, const QString &text)
    {
        m_rows[row + 1][at(column)] = text;
        return *this;
    }
    [[nodiscard]] QString cell(qsizetype row, const QString &column) const
    {
        return m_rows.at(row + 1).at(at(column));
    }
    EditedSheet &rename(const QString &column, const QString &name)
    {
        m_rows[0][at(column)] = name;
        return *this;
    }
    EditedSheet &drop(const QString &column)
    {
        const qsizetype place = at(column);
        for (QStringList &row : m_rows)
            row.removeAt(place);
        return *this;
    }
    EditedSheet &repeat(qsizetype row)
    {
        m_rows << m_rows.at(row + 1);
        return *this;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray sheet;
        for (const QStringList &row : m_rows) {
            for (qsizetype cell = 0; cell < row.size(); ++cell)
                sheet += (cell ? "," : "") + csvField(row.at(cell).toUtf8());
            sheet += "\r\n";
        }
        return sheet;
    }

private:
    [[nodiscard]] qsizetype at(const QString &column) const
    {
        const qsizetype place = m_rows.first().indexOf(column);
        if (place < 0)
            qFatal("The sheet has no column %s.", qPrintable(column));
        return place;
    }

    QList<QStringList> m_rows;
};

} // namespace NumberDesk::Testing
