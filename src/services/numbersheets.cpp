// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/numbersheets.h"

#include "domain/csv.h"
#include "services/accounts.h"
#include "services/background.h"
#include "services/inventory.h"
#include "services/numbernotes.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace NumberDesk {

namespace {

constexpr std::size_t kPiece = 1 << 20;
constexpr std::size_t kRowRoom = 4096;
constexpr qint64 kLargestFile = qint64(1) << 30; // far above what a million numbers take

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(NumberSheets)
};

Error notWritten(const QSaveFile &file)
{
    return makeError(
        ErrorKind::Storage, Tr::tr("“%1” cannot be written: %2.").arg(file.fileName(), file.errorString()));
}

bool writeAll(QSaveFile &file, const std::string &text)
{
    const auto size = static_cast<qint64>(text.size());
    return file.write(text.data(), size) == size;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(
            ErrorKind::Storage, Tr::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > kLargestFile)
        return sheetRefusal(Tr::tr("“%1” is too large for a sheet.").arg(path));
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return makeError(
            ErrorKind::Storage, Tr::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    return content;
}

} // namespace

Result<qsizetype> writeSheet(const QString &path, SheetWorld world, const std::vector<quint32> &rows,
    const SheetStyle &style, const std::function<bool()> &stop)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notWritten(file);
    SheetWriter writer(std::move(world), rows, style);
    std::string sheet = writer.head().toStdString();
    sheet.reserve(kPiece + kRowRoom);
    for (const quint32 row : rows) {
        writer.append(sheet, row);
        if (sheet.size() < kPiece)
            continue;
        if (stop && stop())
            return makeError(ErrorKind::Cancelled);
        if (!writeAll(file, sheet))
            return notWritten(file);
        sheet.clear(); // keeps its room
    }
    sheet += writer.tail().toStdString();
    if (!writeAll(file, sheet) || !file.commit())
        return notWritten(file);
    return static_cast<qsizetype>(rows.size());
}

SheetWorld NumberSheets::world(const NumberColumns &columns) const
{
    SheetWorld world{ columns, {}, m_notes.all() };
    for (const Account &account : m_accounts.all()) {
        world.accounts.append({ account.id, account.label, account.provider,
            m_accounts.info(account.provider).name, m_accounts.infoOf(account.id).settingFields });
    }
    return world;
}

OperationPtr<qsizetype> NumberSheets::write(Export sheet) const
{
    return inBackground<qsizetype>(
        [world = world(sheet.columns), sheet = std::move(sheet)](const WorkStopped &stop) {
            return writeSheet(sheet.path, world, sheet.rows, sheet.style, stop);
        });
}

OperationPtr<SheetPlan> NumberSheets::plan(const QString &path) const
{
    return inBackground<SheetPlan>(
        [world = world(m_inventory.columns()), path](const WorkStopped &stop) -> Result<SheetPlan> {
            const auto content = contentOf(path);
            return content ? planSheet(*content, world, stop) : content.error();
        });
}

} // namespace NumberDesk
