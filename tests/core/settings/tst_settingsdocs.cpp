#include "core/settings/describe.h"
#include "core/settings/loader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace aneroid;
using namespace Qt::StringLiterals;

/// What the repository says about the settings to people, compared with the table.
/// ANEROID_PRINT_SETTINGS=1 prints the README's table instead.
class TestSettingsDocs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exampleGivesTheDefaults();
    void exampleWithEveryLineGivesTheDefaults();
    void exampleNamesEverySetting();
    void exampleLeavesRangesToTheProfile();
    void markdownHasARowForEverySetting();
    void readmeHasTheTable();
};

namespace {

QString sourceFile(const char *name)
{
    return QStringLiteral(ANEROID_SOURCE_DIR "/") + QString::fromLatin1(name);
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Result<LoadedSettings, QString> load(const QString &envFile)
{
    SettingLayers layers;
    layers.envFile = envFile;
    layers.envFileRequired = true;
    return loadSettings(layers);
}

} // namespace

void TestSettingsDocs::exampleGivesTheDefaults()
{
    const auto loaded = load(sourceFile(".env.example"));
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error()));
    QCOMPARE(loaded->warnings, QStringList());
    QCOMPARE(loaded->settings, Settings());
    QCOMPARE(loaded->originOf(u"SERVER_URL"_s), SettingOrigin::Default);
}

void TestSettingsDocs::exampleWithEveryLineGivesTheDefaults()
{
    QString text = contents(sourceFile(".env.example"));
    static const QRegularExpression commentedOut(u"^#(?=[A-Z_]+=)"_s,
                                                 QRegularExpression::MultilineOption);
    text.remove(commentedOut);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    const auto loaded = load(file.fileName());
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error()));
    QCOMPARE(loaded->warnings, QStringList());
    QCOMPARE(loaded->settings, Settings());
    QCOMPARE(loaded->sources.size(), qsizetype(settingTable().size()));
}

void TestSettingsDocs::exampleNamesEverySetting()
{
    const QStringList lines = contents(sourceFile(".env.example")).split(u'\n');
    for (const SettingInfo &info : settingTable()) {
        const QString line = QString::fromLatin1(info.name) + u'=' + info.text(Settings());
        QVERIFY2(lines.count(line) + lines.count(u'#' + line) == 1, qPrintable(line));
    }
}

void TestSettingsDocs::exampleLeavesRangesToTheProfile()
{
    const auto loaded = load(sourceFile(".env.example"));
    QVERIFY(loaded.ok());
    for (const char *channel : {"TEMP", "HUMIDITY", "PRESSURE"}) {
        for (const char *limit : {"_MIN", "_MAX", "_DRIFT"}) {
            QCOMPARE(loaded->originOf(QString::fromLatin1(channel) + QString::fromLatin1(limit)),
                     SettingOrigin::Default);
        }
    }
}

void TestSettingsDocs::markdownHasARowForEverySetting()
{
    const QStringList lines = settingsMarkdownTable().split(u'\n');
    QCOMPARE(lines.size(), qsizetype(settingTable().size()) + 3);
    for (const QString &line : lines.mid(0, lines.size() - 1))
        QCOMPARE(line.count(u'|'), 6);
    QVERIFY(lines.contains(u"| `TEMP_MIN` | `--temp-min` | `18` | a number from -40 to 85 °C | "
                           "Lowest temperature that the air reaches. |"_s));
    QVERIFY(lines.last().isEmpty());
}

void TestSettingsDocs::readmeHasTheTable()
{
    const QString readme = contents(sourceFile("README.md"));
    const QString start = u"<!-- settings -->"_s;
    const qsizetype from = readme.indexOf(start);
    const qsizetype to = readme.indexOf(u"<!-- /settings -->"_s);
    QVERIFY2(from >= 0 && to > from, "README.md has no <!-- settings --> … <!-- /settings -->");
    // After a change of the table: ANEROID_PRINT_SETTINGS=1 build/dev/tests/tst_settingsdocs
    QCOMPARE(readme.mid(from + start.size(), to - from - start.size()).trimmed(),
             settingsMarkdownTable().trimmed());
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("ANEROID_PRINT_SETTINGS")) {
        std::fputs(settingsMarkdownTable().toUtf8().constData(), stdout);
        return 0;
    }
    QCoreApplication application(argc, argv);
    TestSettingsDocs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settingsdocs.moc"
