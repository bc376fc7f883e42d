// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"
#include "manynumbers.h"

#include "services/numbersheets.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMany = 1'000'000;
constexpr quint32 kSheet = 100'000;
constexpr int kRounds = 3;
constexpr double kPlanBar = 3'000; ///< ms

SheetWorld madeWorld(quint32 count)
{
    SheetWorld world;
    const AccountId id = u"6f1b3a52-0000-4000-8000-000000000001"_s;
    SheetAccount account{ id, u"Ops EU"_s, u"vonage"_s, u"Vonage"_s, {} };
    for (quint32 index = 0; index < count; ++index) {
        const OwnedNumber number = madeNumber(index, id);
        for (auto value = number.settings.cbegin(); value != number.settings.cend(); ++value) {
            const bool isKnown = std::any_of(account.fields.cbegin(), account.fields.cend(),
                [&](const SettingField &field) { return field.key == value.key(); });
            if (isKnown)
                continue;
            SettingField field;
            field.key = field.label = value.key();
            account.fields << field;
        }
        (void)world.columns.put(number);
    }
    world.accounts << account;
    return world;
}

std::vector<quint32> allRows(const SheetWorld &world)
{
    std::vector<quint32> rows(world.columns.span());
    for (quint32 row = 0; row < rows.size(); ++row)
        rows[row] = row;
    return rows;
}

/// Milliseconds of the least that makes these bytes a file.
double plainWrite(const QString &path, const QByteArray &bytes)
{
    QElapsedTimer timer;
    timer.start();
    const int file = ::open(qPrintable(path), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    for (qsizetype from = 0; from < bytes.size();) {
        const auto written = ::write(
            file, bytes.constData() + from, size_t(std::min<qsizetype>(1 << 20, bytes.size() - from)));
        if (written <= 0)
            qFatal("the file could not be written");
        from += written;
    }
    if (::fsync(file) != 0)
        qFatal("the file could not be synced");
    ::close(file);
    return double(timer.nsecsElapsed()) / 1e6;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sheet could not be read");
    return file.readAll();
}

Row exported(const QTemporaryDir &folder)
{
    const SheetWorld world = madeWorld(kMany);
    const std::vector<quint32> rows = allRows(world);
    const QString path = folder.filePath(u"numbers.csv"_s);
    QList<double> sheets;
    QList<double> plain;
    qsizetype size = 0;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (!writeSheet(path, world, rows, {}))
            qFatal("the sheet could not be written");
        sheets << double(timer.nsecsElapsed()) / 1e6;
        const QByteArray bytes = contentOf(path);
        size = bytes.size();
        plain << plainWrite(folder.filePath(u"plain"_s), bytes);
    }
    return { u"B15"_s, u"1,000,000 numbers as CSV ÷ writing and syncing as many bytes"_s,
        median(sheets) / median(plain), 5, u"×"_s,
        u"%1 ms against %2 ms for %3 MB, median of %4"_s.arg(median(sheets), 0, 'f', 0)
            .arg(median(plain), 0, 'f', 0)
            .arg(double(size) / 1e6, 0, 'f', 0)
            .arg(kRounds) };
}

/// Every tenth number gets another webhook.
QByteArray edited(QByteArray sheet)
{
    QByteArray made;
    made.reserve(sheet.size() * 2);
    qsizetype line = 0;
    for (qsizetype from = 0; from < sheet.size(); ++line) {
        const qsizetype end = sheet.indexOf('\n', from) + 1;
        QByteArray one = sheet.sliced(from, end - from);
        if (line > 0 && line % 10 == 0) {
            const qsizetype hook = one.indexOf("https://");
            if (hook >= 0)
                one.insert(hook + 8, "other.");
        }
        made += one;
        from = end;
    }
    return made;
}

Row planned(const QTemporaryDir &folder)
{
    const SheetWorld world = madeWorld(kSheet);
    const QString path = folder.filePath(u"numbers.csv"_s);
    if (!writeSheet(path, world, allRows(world), {}))
        qFatal("the sheet could not be written");
    const QByteArray sheet = edited(contentOf(path));
    QList<double> times;
    qsizetype changes = 0;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto plan = planSheet(sheet, world);
        times << double(timer.nsecsElapsed()) / 1e6;
        if (!plan || plan->read != kSheet)
            qFatal("the sheet was not read");
        changes = plan->changes().size();
    }
    return { u"sheet"_s, u"a sheet of 100,000 numbers compared with them"_s, median(times), kPlanBar, u"ms"_s,
        u"%1 of them changed, in a thread beside the window, median of %2"_s.arg(changes).arg(kRounds) };
}

} // namespace

QList<Row> benchSheet()
{
    // Not where temporary files go, which is memory on many machines.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/sheet-XXXXXX"_s);
    return { exported(folder), planned(folder) };
}

} // namespace NumberDesk::Bench
