// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/kit/killcourse.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace NumberDesk::Testing {

/// One history: the program carries a course out, is killed at one failpoint after the other, is started
/// again each time, and at last runs until everything is settled. Then the journal, what arrived at the
/// providers and what took effect there are held against each other.
class KillCase final : public QObject
{
    Q_OBJECT

public:
    struct Kill
    {
        QString at; ///< "name:passing"
        bool isSure = true; ///< false: the run may also come to its end without passing there
    };
    struct Script
    {
        KillCourse course = KillCourse::Buy;
        QString provider;
        qsizetype place = 0; ///< which offer is taken
        QList<Kill> kills;
        bool lateKeychain = false; ///< in every run
        bool insists = false; ///< after the first kill the person asks for the same again
        bool traces = false; ///< trace() tells the failpoints that the last run passed
    };

    explicit KillCase(Script script);

    void start();
    [[nodiscard]] const Script &script() const { return m_script; }
    /// A run that was to die came to its end without having passed its failpoint so often.
    [[nodiscard]] bool missed() const { return m_missed; }
    /// What is wrong with the history; empty when nothing is. Valid once it has finished.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] const QStringList &trace() const { return m_trace; }
    /// How many of the kills took place.
    [[nodiscard]] int deaths() const { return m_deaths; }
    /// The whole script in words.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void finished();

private:
    void run();
    void take(int exitCode, QProcess::ExitStatus status);
    [[nodiscard]] KillPlan planOfRun() const;
    [[nodiscard]] bool isLastRun() const { return m_runs >= m_script.kills.size(); }
    void readTrace();
    void judge();
    void judgeFiles(const QString &journal);
    void judgeCounts(KillSite &site, const QList<ChangeRecord> &rows);
    void judgeEffects(KillSite &site, const QList<ChangeRecord> &rows);
    void judgeFollowUps(const QList<ChangeRecord> &rows);
    void tellCourse(const QList<ChangeRecord> &rows);
    void problem(const QString &sentence) { m_problems.append(sentence); }
    void end();

    Script m_script;
    QTemporaryDir m_folder;
    KillStage m_stage;
    QProcess m_child;
    qsizetype m_runs = 0;
    int m_deaths = 0;
    bool m_missed = false;
    QStringList m_problems;
    QStringList m_trace;
};

/// The program that carries a KillPlan out.
[[nodiscard]] QString writeChild();
/// Runs the cases, some at a time. Returns when all have finished.
void runAll(const std::vector<std::unique_ptr<KillCase>> &cases);

/// Every failpoint that the sources name, sorted.
[[nodiscard]] QStringList failpointsInSources();

} // namespace NumberDesk::Testing
