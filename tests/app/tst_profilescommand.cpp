#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QString errors;
};

} // namespace

/// `aneroid-cli profiles`, and --profile, as a script calls them.
class TestProfilesCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Outcome run(const QStringList &arguments)
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(ANEROID_CLI), arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void lists()
    {
        const Outcome outcome = run({u"profiles"_s});
        QCOMPARE(outcome.status, 0);
        const QStringList lines =
            QString::fromUtf8(outcome.output).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 19);
        QVERIFY(lines.at(0).startsWith(u"NAME"_s));
        QVERIFY(lines.at(1).startsWith(u"home "_s));
        QVERIFY2(lines.at(1).contains(u" demonstration "_s), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).contains(u" rooms "_s), qPrintable(lines.at(2)));
        QVERIFY2(lines.at(1).contains(u"18 to 28 °C"_s), qPrintable(lines.at(1)));
        QVERIFY(lines.at(1).endsWith(u"1000 to 1025 hPa"_s));
        const qsizetype column = lines.at(0).indexOf(u"TEMPERATURE"_s);
        QCOMPARE(lines.at(1).indexOf(u"18 to 28"_s), column);
    }

    void listsAsJson()
    {
        const Outcome outcome = run({u"profiles"_s, u"--json"_s});
        QCOMPARE(outcome.status, 0);
        const QJsonArray all = QJsonDocument::fromJson(outcome.output).array();
        QVERIFY(all.size() >= 18);
        QCOMPARE(all.last().toObject().value(u"group"_s).toString(), u"outdoors"_s);
        const QJsonObject home = all.at(0).toObject();
        QCOMPARE(home.value(u"name"_s).toString(), u"home"_s);
        QVERIFY(home.value(u"built_in"_s).toBool());
        QCOMPARE(home.value(u"temperature_c"_s).toObject().value(u"max"_s).toDouble(), 28.0);
    }

    void aPrintedProfileRunsAsTheProfileItself()
    {
        const Outcome printed = run({u"profiles"_s, u"cold-store"_s});
        QCOMPARE(printed.status, 0);
        QFile file(m_folder.filePath(u"mine.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(printed.output);
        file.close();
        const QStringList common{
            u"run"_s,     u"--no-send"_s, u"--count"_s, u"3"_s,
            u"--seed"_s,  u"7"_s,         u"--start"_s, u"2025-01-01T00:00:00Z"_s,
            u"--speed"_s, u"3600"_s};
        const Outcome byName = run(common + QStringList{u"--profile"_s, u"cold-store"_s});
        const Outcome byFile = run(common + QStringList{u"--profile"_s, u"mine.json"_s});
        QVERIFY2(byName.status == 0, qPrintable(byName.errors));
        QVERIFY2(byFile.status == 0, qPrintable(byFile.errors));
        QVERIFY(byName.output.contains("T:-"));
        QCOMPARE(byFile.output, byName.output);
    }

    void problems()
    {
        const Outcome unknown = run({u"profiles"_s, u"cellr"_s});
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.output.isEmpty());
        QVERIFY2(unknown.errors.contains(u"did you mean \"cellar\""_s), qPrintable(unknown.errors));

        QFile file(m_folder.filePath(u"bad.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": 1, \"octave\": {}}");
        file.close();
        const Outcome bad = run({u"run"_s, u"--no-send"_s, u"--profile"_s, u"bad.json"_s});
        QCOMPARE(bad.status, 2);
        QVERIFY2(
            bad.errors.contains(u"bad.json: \"octave\" is not a key of a profile; did you mean "
                                "\"octaves\"?"_s),
            qPrintable(bad.errors));
    }
};

QTEST_GUILESS_MAIN(TestProfilesCommand)
#include "tst_profilescommand.moc"
