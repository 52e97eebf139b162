#include "app/console/outboxcommand.h"

#include "app/console/console.h"
#include "app/console/words.h"
#include "core/delivery/target.h"
#include "core/outbox/deadletterstore.h"
#include "core/outbox/outboxfile.h"
#include "core/outbox/outboxstore.h"
#include "core/payload/wireformat.h"
#include "core/settings/datafolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QUrl>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <climits>
#include <cmath>
#include <iostream>
#include <limits>
#include <map>
#include <string>

#include <unistd.h>

namespace aneroid {

namespace {

constexpr int newestShown = 10;

/// Between two looks, for the rate.
constexpr unsigned long rateMs = 1000;

/// With the plural form.
QString counted(const char *source, quint64 number)
{
    return QCoreApplication::translate("Console", source, nullptr,
                                       static_cast<int>(std::min<quint64>(number, INT_MAX)));
}

QString time(TimeMs ms)
{
    return QString::fromLatin1(isoUtc(ms));
}

/// "40 s", "12 min", "4 h 12 min", "3 d 4 h"
QString spanText(double seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const auto span = static_cast<qint64>(std::ceil(seconds));
    if (span >= day)
        return QStringLiteral("%1 d %2 h").arg(span / day).arg(span % day / hour);
    if (span >= hour)
        return QStringLiteral("%1 h %2 min").arg(span / hour).arg(span % hour / minute);
    return span > minute ? QStringLiteral("%1 min").arg((span + minute - 1) / minute)
                         : QStringLiteral("%1 s").arg(span);
}

/// One file of the outbox, opened for a look or to change it.
class OpenOutbox
{
public:
    [[nodiscard]] Result<Done, QString> look(const QString &file)
    {
        return open(file, OutboxDatabase::Mode::ReadOnly);
    }

    [[nodiscard]] Result<Done, QString> change(const QString &file)
    {
        auto claimed = OutboxFile::claimExactly(file);
        if (!claimed)
            return Failure{claimed.error()};
        m_claim.emplace(std::move(claimed).value());
        auto opened = open(file, OutboxDatabase::Mode::ReadWrite);
        if (opened) {
            if (const auto ready = m_store.prepare(); !ready)
                return Failure{ready.error().message};
        }
        return opened;
    }

    [[nodiscard]] OutboxStore &store() { return m_store; }
    [[nodiscard]] DeadLetterStore &letters() { return m_letters; }

private:
    [[nodiscard]] Result<Done, QString> open(const QString &file, OutboxDatabase::Mode mode)
    {
        const auto opened = m_database.open(file, mode);
        return opened ? Result<Done, QString>(Done{}) : Failure{opened.error().message};
    }

    std::optional<OutboxFile> m_claim;
    OutboxDatabase m_database;
    RunTable m_runs{m_database};
    OutboxStore m_store{m_database, m_runs};
    DeadLetterStore m_letters{m_database, m_runs};
};

void printWaiting(const std::vector<WaitingGroup> &groups)
{
    if (groups.empty())
        printLine(text(QT_TRANSLATE_NOOP("Console", "  nothing waits")));
    for (const WaitingGroup &group : groups) {
        printLine(
            counted(QT_TRANSLATE_N_NOOP("Console", "  %n reading(s) of run %1 for %2, since %3"),
                    group.readings)
                .arg(group.run, targetName(group.target), time(group.oldestMs)));
    }
}

using ByTarget = std::map<QString, quint64>;

ByTarget byTarget(const std::vector<WaitingGroup> &groups)
{
    ByTarget sums;
    for (const WaitingGroup &group : groups)
        sums[group.target] += group.readings;
    return sums;
}

/// A second look a moment later tells how fast it goes down, or up.
Result<Done, QString> printRates(OpenOutbox &outbox, const ByTarget &first)
{
    QElapsedTimer clock;
    clock.start();
    QThread::msleep(rateMs);
    const auto again = outbox.store().waiting();
    if (!again)
        return Failure{again.error().message};
    ByTarget then = byTarget(*again);
    const double seconds = static_cast<double>(clock.elapsed()) / 1000.0;
    for (const auto &[target, before] : first) {
        const double waiting = static_cast<double>(then[target]);
        const double perSecond = (static_cast<double>(before) - waiting) / seconds;
        const QString sum =
            counted(QT_TRANSLATE_N_NOOP("Console", "%n reading(s) for %1"), then[target])
                .arg(targetName(target));
        if (perSecond > 0.0)
            printLine(
                text(QT_TRANSLATE_NOOP("Console", "  In all %1: %2 fewer a second, at this rate "
                                                  "done in %3"))
                    .arg(sum, QString::number(perSecond, 'f', 1), spanText(waiting / perSecond)));
        else if (perSecond < 0.0)
            printLine(
                text(QT_TRANSLATE_NOOP("Console", "  In all %1: %2 more a second, at this rate "
                                                  "never done"))
                    .arg(sum, QString::number(-perSecond, 'f', 1)));
        else
            printLine(
                text(QT_TRANSLATE_NOOP("Console", "  In all %1: none is delivered at present; "
                                                  "start with that server to deliver them"))
                    .arg(sum));
    }
    return Done{};
}

void printLetters(quint64 count, const QList<DeadLetter> &newest)
{
    if (count > 0)
        printLine(counted(
            QT_TRANSLATE_N_NOOP("Console", "  %n refused reading(s), the newest first:"), count));
    for (const DeadLetter &letter : newest) {
        printLine(QStringLiteral("    %1 %2 %3 #%4: %5")
                      .arg(time(letter.refusedAtMs), letter.device, letter.run,
                           QString::number(letter.reading.sequence), letter.refusal.reason));
    }
}

Result<Done, QString> show(const QString &file)
{
    OpenOutbox outbox;
    if (const auto opened = outbox.look(file); !opened)
        return opened;
    const auto groups = outbox.store().waiting();
    const auto count = outbox.letters().count();
    const auto newest = outbox.letters().page(newestShown);
    if (!groups || !count || !newest)
        return Failure{!groups ? groups.error().message
                               : (!count ? count.error().message : newest.error().message)};
    printLine(QDir::toNativeSeparators(file));
    printWaiting(*groups);
    if (!groups->empty()) {
        if (const auto rates = printRates(outbox, byTarget(*groups)); !rates)
            return rates;
    }
    printLetters(static_cast<quint64>(*count), *newest);
    return Done{};
}

Result<Done, QString> exportLetters(const QString &file, const QString &csv)
{
    OpenOutbox outbox;
    if (const auto opened = outbox.look(file); !opened)
        return opened;
    const auto rows = outbox.letters().exportCsv(csv);
    if (!rows)
        return Failure{rows.error()};
    printMessage(
        counted(QT_TRANSLATE_N_NOOP("Console", "%n refused reading(s) written to %1"), *rows)
            .arg(csv));
    return Done{};
}

Result<Done, QString> resend(const QString &file, const QString &target)
{
    OpenOutbox outbox;
    if (const auto opened = outbox.change(file); !opened)
        return opened;
    auto done = outbox.store().begin();
    if (!done)
        return Failure{done.error().message};
    const auto groups =
        outbox.letters().resend({}, target, outbox.store(), QDateTime::currentMSecsSinceEpoch());
    if (!groups) {
        outbox.store().undo();
        return Failure{groups.error().message};
    }
    done = outbox.store().commit();
    if (!done)
        return Failure{done.error().message};
    if (groups->empty())
        printMessage(text(QT_TRANSLATE_NOOP("Console", "No refused reading is kept: nothing waits "
                                                       "again.")));
    for (const WaitingGroup &group : *groups) {
        printMessage(
            counted(QT_TRANSLATE_N_NOOP("Console", "%n reading(s) wait again for %1; start "
                                                   "with that server to deliver them."),
                    group.readings)
                .arg(targetName(group.target)));
    }
    return Done{};
}

Result<Done, QString> discard(const QString &file)
{
    OpenOutbox outbox;
    if (const auto opened = outbox.change(file); !opened)
        return opened;
    const auto gone = outbox.letters().discard({});
    if (!gone)
        return Failure{gone.error().message};
    printMessage(
        counted(QT_TRANSLATE_N_NOOP("Console", "%n refused reading(s) thrown away"), *gone));
    return Done{};
}

/// By a person at a terminal; elsewhere nobody can answer.
bool confirmed(quint64 readings)
{
    const QString question =
        counted(QT_TRANSLATE_N_NOOP("Console", "Throw %n waiting reading(s) away for good? [y/N] "),
                readings);
    fmt::print(stderr, "{}", question.toStdString());
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

Result<Done, QString> discardWaiting(const QString &file, bool yes)
{
    OpenOutbox outbox;
    if (const auto opened = outbox.change(file); !opened)
        return opened;
    const auto groups = outbox.store().waiting();
    if (!groups)
        return Failure{groups.error().message};
    quint64 readings = 0;
    for (const WaitingGroup &group : *groups)
        readings += group.readings;
    if (readings > 0 && !yes && !confirmed(readings)) {
        printMessage(text(QT_TRANSLATE_NOOP("Console", "Nothing was thrown away.")));
        return Done{};
    }
    auto done = outbox.store().begin();
    quint64 gone = 0;
    for (bool more = done.ok(); more;) {
        const auto dropped = outbox.store().dropOlderThan(std::numeric_limits<TimeMs>::max());
        if (!dropped) {
            outbox.store().undo();
            return Failure{dropped.error().message};
        }
        more = !dropped->empty();
        for (const DroppedChunk &chunk : *dropped)
            gone += chunk.readings;
    }
    if (done)
        done = outbox.store().commit();
    if (!done)
        return Failure{done.error().message};
    printMessage(
        counted(QT_TRANSLATE_N_NOOP("Console", "%n waiting reading(s) thrown away"), gone));
    return Done{};
}

Result<Done, QString> act(const OutboxCommandOptions &options, const QString &file)
{
    if (!options.csv.empty())
        return exportLetters(file, QString::fromStdString(options.csv));
    if (options.resend) {
        const QUrl server(QString::fromStdString(options.server));
        return resend(file, options.server.empty()
                                ? QString()
                                : targetKey({.server = server, .authToken = {}, .headers = {}}));
    }
    if (options.discardWaiting)
        return discardWaiting(file, options.yes);
    return options.discard ? discard(file) : show(file);
}

} // namespace

CLI::App *addOutboxCommand(CLI::App &app, OutboxCommandOptions &options)
{
    CLI::App *const outbox = app.add_subcommand(
        "outbox", "Show what waits to be delivered, and what servers refused for good.");
    outbox->add_option("--file", options.file, "SQLite file [outbox.sqlite in the data folder]");
    CLI::Option *const csv =
        outbox->add_option("--export", options.csv, "Write the refused readings to this CSV file");
    CLI::Option *const again =
        outbox->add_flag("--resend", options.resend, "Let the refused readings wait again");
    CLI::Option *const away =
        outbox->add_flag("--discard", options.discard, "Throw the refused readings away");
    outbox
        ->add_option("--server", options.server, "With --resend: another server for them [theirs]")
        ->needs(again);
    CLI::Option *const waiting =
        outbox->add_flag("--discard-waiting", options.discardWaiting,
                         "Throw away what waits; asks on a terminal, elsewhere only with --yes");
    outbox->add_flag("--yes", options.yes, "With --discard-waiting: do not ask")->needs(waiting);
    csv->excludes(again)->excludes(away)->excludes(waiting);
    again->excludes(away)->excludes(waiting);
    away->excludes(waiting);
    return outbox;
}

int runOutbox(const OutboxCommandOptions &options)
{
    const QString file = options.file.empty() ? dataFile(QStringLiteral("outbox.sqlite"))
                                              : QString::fromStdString(options.file);
    // One file is exported and changed; programs side by side have several to look at.
    const bool all =
        options.csv.empty() && !options.resend && !options.discard && !options.discardWaiting;
    if (options.discardWaiting && !options.yes && ::isatty(STDIN_FILENO) != 1) {
        printMessage(text(QT_TRANSLATE_NOOP(
            "Console", "--discard-waiting throws readings away for good: where there is no "
                       "terminal to ask, say --yes.")));
        return WrongUsage;
    }
    const QStringList files = all ? outboxFiles(file) : QStringList{file};
    if (all && files.isEmpty())
        printLine(text(QT_TRANSLATE_NOOP("Console", "There is no outbox at %1: nothing waits."))
                      .arg(QDir::toNativeSeparators(file)));
    int status = Succeeded;
    if (!all && !QFile::exists(file)) {
        printMessage(text(QT_TRANSLATE_NOOP("Console", "There is no outbox at %1: nothing waits."))
                         .arg(QDir::toNativeSeparators(file)));
        return FailedAtRunTime;
    }
    for (const QString &name : files) {
        if (const auto done = act(options, name); !done) {
            printMessage(done.error());
            status = FailedAtRunTime;
        }
    }
    return status;
}

} // namespace aneroid
