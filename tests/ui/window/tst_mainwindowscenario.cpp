#include "windowfixture.h"

#include "core/recording/csvwriter.h"
#include "core/scenario/scenariostore.h"
#include "ui/window/windowstate.h"

#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTableView>

using namespace aneroid;
using namespace Qt::StringLiterals;

namespace {

/// A session in the window, with its readings as CSV.
struct DrivenWindow
{
    explicit DrivenWindow(const Settings &settings = WindowFixture::quickSettings())
        : fixture(settings)
        , csv(csvHeader())
    {
        windowstate::setAsksBeforeNewRun(false);
        windowstate::setLastFolder(folder.path());
        QObject::connect(&fixture.session(), &Session::readingsTaken, &fixture.window(),
                         [this](const QList<Reading> &batch) {
                             appendCsvRows(
                                 csv, {batch.constData(), static_cast<std::size_t>(batch.size())},
                                 fixture.session().simulation().deviceIds());
                         });
    }

    void set(const char *objectName, double value) const
    {
        move(objectName, value);
        waitForMore();
    }

    void move(const char *objectName, double value) const
    {
        QAccessible::queryAccessibleInterface(fixture.find<QWidget>(objectName))
            ->valueInterface()
            ->setCurrentValue(value);
    }

    void waitForMore(std::size_t readings = 3) const
    {
        const std::size_t before = fixture.history().size();
        QTRY_VERIFY(fixture.history().size() >= before + readings);
    }

    /// From the panel, as the kind usually is.
    void inject(FaultKind kind) const
    {
        auto *const kinds = fixture.find<QComboBox>("faultKindCombo");
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
        fixture.press("injectFaultButton");
    }

    void trigger(const char *action) const { fixture.find<QAction>(action)->trigger(); }

    /// Answers the dialog for files that the action opens.
    void answer(const char *dialog, const QString &file) const
    {
        auto *const files = fixture.find<QFileDialog>(dialog);
        files->selectFile(file);
        static_cast<QDialog *>(files)->accept();
    }

    [[nodiscard]] QString save() const
    {
        const QString file = folder.filePath(u"session.json"_s);
        trigger("saveScenarioAction");
        answer("saveSessionDialog", file);
        return file;
    }

    QTemporaryDir folder;
    WindowFixture fixture;
    std::string csv;
};

/// By the console, which has no window.
QByteArray backfilled(const QString &scenario, const QStringList &more = {})
{
    QProcess process;
    process.start(QStringLiteral(ANEROID_CLI),
                  QStringList{u"backfill"_s, u"--scenario"_s, scenario} + more);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return process.readAllStandardError();
    return process.readAllStandardOutput();
}

} // namespace

class TestMainWindowScenario : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { clearTestSettings(); }

    /// Everything that a person does in the window is in the file, and nothing else.
    void aDrivenSessionIsMadeAgainByTheConsole_data()
    {
        QTest::addColumn<int>("devices");
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }
    void aDrivenSessionIsMadeAgainByTheConsole()
    {
        QFETCH(int, devices);
        Settings settings = WindowFixture::quickSettings();
        settings.devices = devices;
        settings.seed.reset();
        DrivenWindow session(settings);
        const WindowFixture &window = session.fixture;
        window.press("startButton");
        session.waitForMore();
        session.set("temperatureMaximumHandle", 34.0);
        session.set("noiseSlider", 0.3);
        window.press("stormButton");
        session.waitForMore();
        session.inject(FaultKind::LevelShift);
        session.waitForMore();
        session.inject(FaultKind::Stuck);
        session.inject(FaultKind::NoiseBurst);
        session.trigger("undoAction");
        session.waitForMore();
        session.set("intervalSlider", 0.1);
        window.press("stopButton");
        session.trigger("undoAction"); // the interval
        session.trigger("undoAction"); // the fault that is on
        window.press("startButton");
        session.waitForMore();
        if (devices == 1) // a storm takes its time to reach the others
            window.press("endEventButton");
        session.set("speedSlider", 3.0);
        session.set("humidityMinimumHandle", 40.0);
        window.press("stopButton");

        const QString file = session.save();
        QVERIFY(QFile::exists(file));
        const QByteArray made = QByteArray::fromStdString(session.csv);
        QVERIFY(made.count('\n') > 20);
        if (devices == 1) // the others are reached by it later, or not in this short run
            QVERIFY(made.contains(",storm,"));
        QCOMPARE(backfilled(file), made);
        QCOMPARE(backfilled(file, {u"--threads"_s, u"2"_s}), made);
        QVERIFY(scenarios::load(file)->acts.size() >= 7);
    }

    void aRunIsRepeatedExactly()
    {
        DrivenWindow session;
        WindowFixture &window = session.fixture;
        QVERIFY(!window.find<QAction>("newRunRepeatAction")->isEnabled());
        window.press("startButton");
        session.waitForMore();
        session.set("temperatureMaximumHandle", 34.0);
        window.press("stopButton");
        const QByteArray first = QByteArray::fromStdString(session.csv);
        const QString seed = window.text("seedReadOut");
        for (const char *action : {"newRunSameSeedAction", "newRunRepeatAction"})
            QVERIFY(window.find<QAction>(action)->text().contains(seed));

        session.csv = csvHeader();
        session.move("noiseSlider", 0.9); // while it is stopped: part of what is repeated
        session.trigger("newRunRepeatAction");
        QCOMPARE(window.session().settings().temperature.range.maximum, 28.0);
        QTRY_VERIFY(session.csv.size() >= static_cast<std::size_t>(first.size()));
        QCOMPARE(window.text("seedReadOut"), seed);
        QVERIFY(QByteArray::fromStdString(session.csv).startsWith(first));
        QCOMPARE(window.session().settings().temperature.range.maximum, 34.0);
        QCOMPARE(window.find<QDoubleSpinBox>("temperatureMaximumSpin")->value(), 34.0);
    }

    void historyKeepsTheSeed()
    {
        Settings settings = WindowFixture::quickSettings();
        settings.seed.reset();
        DrivenWindow session(settings);
        const QString seed = session.fixture.text("seedReadOut");
        session.trigger("newRunWithHistoryAction");
        session.fixture.find<QPushButton>("historyRunBegin")->click();
        QTRY_VERIFY(session.fixture.history().size() > 3);
        QCOMPARE(session.fixture.text("seedReadOut"), seed);
    }

    void theSeedIsCopied()
    {
        DrivenWindow session;
        session.trigger("copySeedAction");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"7"_s);
        const auto *const seed = session.fixture.find<QWidget>("seedReadOut");
        QCOMPARE(seed->contextMenuPolicy(), Qt::ActionsContextMenu);
        QVERIFY(seed->actions().contains(session.fixture.find<QAction>("copySeedAction")));
    }

    void nothingIsSavedBeforeTheFirstRun()
    {
        DrivenWindow session;
        session.trigger("saveScenarioAction");
        QVERIFY(!session.fixture.window().findChild<QFileDialog *>());
    }

    void aScenarioIsOpenedChangedPlayedAndTakenBack()
    {
        DrivenWindow session;
        WindowFixture &window = session.fixture;
        window.press("startButton");
        session.waitForMore();
        session.set("temperatureMaximumHandle", 34.0);
        window.press("stopButton");
        const QString file = session.save();
        const QByteArray before = QByteArray::fromStdString(session.csv);

        session.trigger("openScenarioAction");
        session.answer("openScenarioDialog", file);
        auto *const table = window.find<QTableView>("actsTable");
        QAbstractItemModel &acts = *table->model();
        QCOMPARE(acts.rowCount(), 2); // the slider, and the stop
        QCOMPARE(acts.index(0, 2).data().toString(), u"temp_max=34"_s);
        QVERIFY(acts.setData(acts.index(0, 2), u"temp_max=40, humidity_max=55"_s));
        QVERIFY(!acts.setData(acts.index(0, 2), u"temp_max=400"_s));
        const auto *const problem = window.find<QLabel>("scenarioProblem");
        QVERIFY2(problem->text().contains(u"85"_s), qPrintable(problem->text()));
        QVERIFY(!acts.setData(acts.index(0, 0), u"later"_s));
        window.press("addActButton");
        QCOMPARE(acts.rowCount(), 3);
        QVERIFY(acts.setData(acts.index(table->currentIndex().row(), 0), u"00:00:00.000"_s));
        QCOMPARE(acts.index(0, 2).data().toString(), u"storm"_s);
        for (int i = 0; i < 3; ++i)
            window.press("undoActButton");
        QVERIFY(!window.find<QPushButton>("undoActButton")->isEnabled());
        QCOMPARE(acts.index(0, 2).data().toString(), u"temp_max=34"_s);
        const QString again = session.folder.filePath(u"again.json"_s);
        window.press("saveScenarioButton");
        session.answer("saveScenarioDialog", again);
        QTRY_VERIFY2(QFile::exists(again), qPrintable(problem->text()));
        QCOMPARE(backfilled(again), before); // an edit and its undo leave no trace

        window.press("redoActButton");
        session.csv = csvHeader();
        window.press("playScenarioButton");
        QTRY_COMPARE(window.text("stateReadOut"), u"Finished"_s);
        QCOMPARE(window.session().settings().temperature.range.maximum, 40.0);
        QVERIFY(QByteArray::fromStdString(session.csv) != before);
        QVERIFY(session.csv.size() > 100);
        window.press("undoButton"); // back to what was set before it was played
        QCOMPARE(window.session().settings().temperature.range.maximum, 34.0);
    }

    void builtInOnesArePlayed()
    {
        DrivenWindow session;
        WindowFixture &window = session.fixture;
        QCOMPARE(window.find<QActionGroup>("scenarioGroup")->actions().size(),
                 scenarios::names().size());
        session.trigger("scenarioAction_thunderstorm-night");
        QVERIFY(window.find<QLabel>("scenarioWords")->text().contains(u"three storms"_s));
        auto *const from = window.find<QDateTimeEdit>("scenarioFrom");
        from->setDateTime(from->dateTime().addSecs(3 * 3600 + 2500)); // in the first storm
        window.find<QDoubleSpinBox>("scenarioSpeed")->setValue(3600.0);
        window.press("playScenarioButton");
        QTRY_VERIFY(session.csv.find(",storm,") != std::string::npos);
        QTRY_COMPARE_WITH_TIMEOUT(window.text("stateReadOut"), u"Finished"_s, 60'000);
        QCOMPARE(window.session().simulation().readingsMade(), 4321U);
        QCOMPARE(QByteArray::fromStdString(session.csv), backfilled(u"thunderstorm-night"_s));
    }

    void aBrokenFileIsNamed()
    {
        DrivenWindow session;
        const QString file = session.folder.filePath(u"bad.json"_s);
        QFile bad(file);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(
            R"({"version":1,"start":"2026-01-01","seed":1,"acts":[{"at_ms":1,"act":"hop"}]})");
        bad.close();
        session.trigger("openScenarioAction");
        session.answer("openScenarioDialog", file);
        const auto *const notice = session.fixture.find<QWidget>("noticeBar");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(!session.fixture.window().findChild<QTableView *>(u"actsTable"_s));
    }
};

QTEST_MAIN(TestMainWindowScenario)
#include "tst_mainwindowscenario.moc"
