#include "app/pages/completions.h"
#include "app/pages/manualpage.h"
#include "app/pages/writepages.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QString output;
    QString errors;
};

Outcome outcomeOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// The words that bash offers for the last of `line`.
QStringList offeredByBash(const QString &script, const QStringList &line)
{
    QStringList quoted;
    for (const QString &word : line)
        quoted.append(u'\'' + word + u'\'');
    const QString test =
        u"source '%1'; COMP_WORDS=(%2); COMP_CWORD=%3; "
        u"function=$(complete -p %4 | sed 's/.*-F \\([^ ]*\\).*/\\1/'); "
        u"$function; printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(
            script, quoted.join(u' '), QString::number(line.size() - 1), line.first());
    return outcomeOf(u"bash"_s, {u"-c"_s, test}).output.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// The manual pages and the completions that a package brings.
class TestPages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QStringList filesOf(const QString &kind) const
    {
        QStringList files;
        for (const char *part : {"window", "console"}) {
            const QDir folder(file(QLatin1StringView(part) + u'/' + kind));
            for (const QString &name : folder.entryList(QDir::Files))
                files.append(folder.filePath(name));
        }
        return files;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto written = writePages(m_folder.path());
        QVERIFY2(written, written ? "" : qPrintable(written.error()));
    }

    void bothProgramsAndEachVerbHaveAPage()
    {
        QStringList names;
        for (const QString &path : filesOf(u"man1"_s))
            names.append(QFileInfo(path).fileName());
        QStringList wanted{u"aneroid.1"_s, u"aneroid-cli.1"_s};
        for (const CommandPage &verb : consoleProgram().verbs)
            wanted.append(u"aneroid-cli-%1.1"_s.arg(verb.name));
        QVERIFY(wanted.size() >= 8);
        names.sort();
        wanted.sort();
        QCOMPARE(names, wanted);
    }

    void everyFlagOfHelpIsOnItsPage_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("page");
        for (const CommandPage &verb : consoleProgram().verbs) {
            QTest::addRow("%s", qPrintable(verb.name))
                << QStringList{verb.name} << u"console/man1/aneroid-cli-%1.1"_s.arg(verb.name);
        }
        QTest::addRow("itself") << QStringList{} << u"console/man1/aneroid-cli.1"_s;
    }

    void everyFlagOfHelpIsOnItsPage()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, page);
        const Outcome help =
            outcomeOf(QStringLiteral(ANEROID_CLI), command + QStringList{u"--help"_s});
        QCOMPARE(help.status, 0);
        QFile opened(file(page));
        QVERIFY(opened.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(opened.readAll()).replace(u"\\-"_s, u"-"_s);
        static const QRegularExpression listed(u"^ {1,4}(?:-[a-z],)?(--[a-z-]+)"_s,
                                               QRegularExpression::MultilineOption);
        auto found = listed.globalMatch(help.output);
        int flags = 0;
        while (found.hasNext()) {
            const QString flag = found.next().captured(1);
            QVERIFY2(text.contains(flag), qPrintable(flag + u" is not in "_s + page));
            ++flags;
        }
        QVERIFY(flags > 0);
    }

    void groffIsContentWithThePages()
    {
        if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
            QSKIP("groff-base is not installed");
        for (const QString &path : filesOf(u"man1"_s)) {
            const Outcome groff =
                outcomeOf(u"groff"_s, {u"-K"_s, u"utf8"_s, u"-man"_s, u"-ww"_s, u"-T"_s, u"utf8"_s,
                                       u"-P-cbou"_s, path}); // plain text
            QCOMPARE(groff.status, 0);
            QVERIFY2(groff.errors.isEmpty(), qPrintable(path + u": "_s + groff.errors));
            QVERIFY2(groff.output.contains(u"EXIT STATUS"_s), qPrintable(path));
        }
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QString>("absent");
        const QString cli = u"aneroid-cli"_s;
        QTest::addRow("a verb") << QStringList{cli, u"ba"_s} << QStringList{u"backfill"_s}
                                << u"run"_s;
        QTest::addRow("verbs") << QStringList{cli, u""_s}
                               << QStringList{u"run"_s,    u"backfill"_s, u"serve"_s,
                                              u"outbox"_s, u"fit"_s,      u"profiles"_s}
                               << u"--help"_s;
        QTest::addRow("a flag of a verb")
            << QStringList{cli, u"serve"_s, u"--po"_s} << QStringList{u"--port"_s} << u"--phase"_s;
        QTest::addRow("a setting")
            << QStringList{cli, u"run"_s, u"--temp-m"_s}
            << QStringList{u"--temp-min"_s, u"--temp-max"_s} << u"--auth-token"_s;
        QTest::addRow("its opposite") << QStringList{cli, u"run"_s, u"--no-add"_s}
                                      << QStringList{u"--no-add-noise"_s} << u"--add-noise"_s;
        QTest::addRow("a word") << QStringList{cli, u"run"_s, u"--sensor-preset"_s, u"g"_s}
                                << QStringList{u"gaming"_s} << u"weather"_s;
        QTest::addRow("a profile")
            << QStringList{cli, u"backfill"_s, u"--profile"_s, u"ou"_s}
            << QStringList{u"outdoor-alpine"_s, u"outdoor-tropical"_s} << u"home"_s;
        QTest::addRow("after =") << QStringList{cli, u"run"_s, u"--profile"_s, u"="_s, u"ho"_s}
                                 << QStringList{u"home"_s} << u"cellar"_s;
        QTest::addRow("no secrets") << QStringList{u"aneroid"_s, u"--a"_s}
                                    << QStringList{u"--autostart"_s} << u"--auth-token"_s;
    }

    void bashCompletes()
    {
        QFETCH(QStringList, line);
        QFETCH(QStringList, offered);
        QFETCH(QString, absent);
        const QString part = line.first() == u"aneroid"_s ? u"window"_s : u"console"_s;
        const QStringList found = offeredByBash(file(part + u"/bash/"_s + line.first()), line);
        for (const QString &word : offered)
            QVERIFY2(found.contains(word), qPrintable(word + u" not in "_s + found.join(u' ')));
        QVERIFY2(!found.contains(absent), qPrintable(found.join(u' ')));
    }

    void zshReadsItsScripts()
    {
        if (QStandardPaths::findExecutable(u"zsh"_s).isEmpty())
            QSKIP("zsh is not installed");
        for (const QString &path : filesOf(u"zsh"_s)) {
            const Outcome zsh = outcomeOf(u"zsh"_s, {u"-n"_s, path});
            QCOMPARE(zsh.errors, QString());
            QCOMPARE(zsh.status, 0);
        }
    }

    void fishCompletes()
    {
        if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
            QSKIP("fish is not installed");
        const QString script = file(u"console/fish/aneroid-cli.fish"_s);
        const auto offered = [&script](const QString &line) {
            return outcomeOf(u"fish"_s, {u"--no-config"_s, u"-c"_s,
                                         u"source '%1'; complete -C '%2'"_s.arg(script, line)})
                .output;
        };
        QVERIFY(offered(u"aneroid-cli ba"_s).startsWith(u"backfill\t"_s));
        QVERIFY(offered(u"aneroid-cli serve --po"_s).startsWith(u"--port\t"_s));
        QVERIFY(offered(u"aneroid-cli run --profile outdoor-t"_s).contains(u"outdoor-tropical"_s));
        QVERIFY(!offered(u"aneroid-cli serve --ph"_s).contains(u"--phase"_s));
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
