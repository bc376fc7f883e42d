// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/csv.h"
#include "gui/dialogs/accountdialog.h"
#include "gui/dialogs/accountsettingsdialog.h"
#include "gui/dialogs/askproviderdialog.h"
#include "gui/dialogs/importdialog.h"
#include "gui/dialogs/plannedsettingsdialog.h"
#include "gui/dialogs/releasedatedialog.h"
#include "gui/dialogs/restoredialog.h"
#include "gui/dialogs/reviewdialog.h"
#include "gui/mainwindow.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "support/numbers.h"

#include <QTableView>

namespace NumberDesk::Testing {

/// A window with everything in it: owned numbers, one selected with an edit, offers, a change in doubt.
class FullDesk final
{
public:
    explicit FullDesk(const SandboxOptions &options = {})
        : desk(options)
    {
        account = desk.addAccount();
        if (!desk.waitForInventory())
            qFatal("The numbers cannot be listed.");
        window = std::make_unique<MainWindow>(desk.desk());
        window->resize(1600, 960);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get())
            || !QTest::qWaitFor([this] { return table()->model()->rowCount() > 0; }))
            qFatal("The window does not come up.");
    }
    Q_DISABLE_COPY_MOVE(FullDesk)

    [[nodiscard]] QTableView *table() const
    {
        return child<QTableView>(*child<QWidget>(*window, "NumbersPage"), "table");
    }
    /// Selects rows and changes a setting of theirs.
    void edit(int firstRow, int lastRow)
    {
        QItemSelection rows(table()->model()->index(firstRow, 0), table()->model()->index(lastRow, 0));
        table()->selectionModel()->select(
            rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        child<QLineEdit>(*window, "field_moHttpUrl")
            ->setText(QStringLiteral("https://hooks.acme.example/v2/in"));
    }
    /// A change of each kind.
    [[nodiscard]] QList<Change> changes() const
    {
        QList<Change> all;
        for (const OwnedNumber &number : numbersOf(desk.inventory.columns(), account)) {
            if (number.settings.contains(QStringLiteral("voiceCallbackType")))
                continue;
            Change change;
            change.id = QStringLiteral("change-%1").arg(all.size());
            change.kind = all.size() < 3 ? ChangeKind::Configure : ChangeKind::Release;
            change.ref = number.ref;
            change.monthly = number.monthly;
            change.seen = number.settings;
            if (change.kind == ChangeKind::Configure)
                change.edits
                    = { { QStringLiteral("moHttpUrl"), QStringLiteral("https://hooks.acme.example/v2/in") } };
            all << change;
            if (all.size() == 4)
                break;
        }
        return all;
    }
    /// The owned number in @p row gets a release that nobody knows the end of.
    [[nodiscard]] bool doubt(int row)
    {
        desk.server.failNext("POST /number/cancel", 502, "<html>Bad gateway</html>");
        Change change;
        change.kind = ChangeKind::Release;
        change.ref = numbersOf(desk.inventory.columns(), account).at(row).ref;
        desk.runner.apply({ change });
        return QTest::qWaitFor(
            [this] { return desk.activity.unsettledCount() == 1 && desk.runner.underWay() == 0; });
    }
    /// The sandbox's accounts at the other providers, with their numbers listed.
    [[nodiscard]] QList<AccountId> addOtherAccounts()
    {
        QList<AccountId> ids;
        for (const SandboxAccount &simulated : desk.server.accounts()) {
            if (simulated.provider != QStringLiteral("vonage"))
                ids << desk.addSandboxAccount(simulated.provider);
        }
        if (!desk.waitForInventory())
            qFatal("The numbers of the other providers cannot be listed.");
        return ids;
    }
    [[nodiscard]] std::unique_ptr<QDialog> accountDialog(const AccountId &id)
    {
        return shown(new AccountDialog(desk.desk(), desk.accounts.find(id)));
    }
    [[nodiscard]] std::unique_ptr<QDialog> accountSettingsDialog(const AccountId &id)
    {
        auto dialog = shown(new AccountSettingsDialog(desk.desk(), id));
        const auto *fields = child<QWidget>(*dialog, "fields");
        if (!QTest::qWaitFor([fields] { return fields->isEnabled(); }))
            qFatal("The account's settings cannot be read.");
        return dialog;
    }
    [[nodiscard]] std::unique_ptr<QDialog> accountDialog(bool existing)
    {
        return shown(new AccountDialog(desk.desk(), existing ? desk.accounts.find(account) : std::nullopt));
    }
    [[nodiscard]] std::unique_ptr<QDialog> restoreDialog()
    {
        return shown(new RestoreDialog(desk.desk(), { changes().first().ref }));
    }
    [[nodiscard]] std::unique_ptr<QDialog> askDialog() { return askDialog(account); }
    [[nodiscard]] std::unique_ptr<QDialog> askDialog(const AccountId &id)
    {
        return shown(new AskProviderDialog(desk.desk(), id));
    }
    [[nodiscard]] std::unique_ptr<QDialog> reviewDialog(const QList<Change> &changes)
    {
        auto dialog = shown(new ReviewDialog(desk.desk(), changes));
        const auto *heading = child<QLabel>(*dialog, "subHeading");
        if (!QTest::qWaitFor([heading] { return heading->text().startsWith(QStringLiteral("Read again")); }))
            qFatal("The review is not prepared.");
        return dialog;
    }

    /// For the releases among what is planned then.
    [[nodiscard]] std::unique_ptr<QDialog> releaseDateDialog()
    {
        QList<Change> changes;
        for (const PlannedChange &row : desk.plan.rows())
            changes << row.change;
        return shown(new ReleaseDateDialog(desk.desk(), changes));
    }
    /// For a purchase with settings.
    [[nodiscard]] std::unique_ptr<QDialog> plannedSettingsDialog()
    {
        Change purchase = changes().first();
        purchase.kind = ChangeKind::Buy;
        return shown(new PlannedSettingsDialog(desk.desk(), purchase));
    }
    /// A sheet that has @p text wherever a sheet may have any, in a row that changes something and in one
    /// that is refused.
    [[nodiscard]] std::unique_ptr<QDialog> importDialog(const QString &text)
    {
        const NumberRef ref = numbersOf(desk.inventory.columns(), account).constFirst().ref;
        const QByteArray cell = csvField(text.toUtf8());
        QFile sheet(m_folder.filePath(QStringLiteral("sheet.csv")));
        if (!sheet.open(QIODevice::WriteOnly)
            || sheet.write("number,country,owner,note," + cell + "\n" + ref.number.e164().toLatin1() + ",,"
                   + cell + ',' + cell + ",\n" + cell + ",,,,\n")
                <= 0)
            qFatal("The sheet cannot be written.");
        sheet.close();
        auto dialog = shown(new ImportDialog(desk.desk(), sheet.fileName()));
        const auto *progress = child<QWidget>(*dialog, "progress");
        if (!QTest::qWaitFor([progress] { return !progress->isVisible(); }))
            qFatal("The sheet is not read.");
        return dialog;
    }

    SandboxDesk desk;
    AccountId account;
    std::unique_ptr<MainWindow> window;

private:
    QTemporaryDir m_folder;

    static std::unique_ptr<QDialog> shown(QDialog *dialog)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        if (!QTest::qWaitForWindowExposed(dialog))
            qFatal("A dialog does not come up.");
        return std::unique_ptr<QDialog>(dialog);
    }
};

} // namespace NumberDesk::Testing
