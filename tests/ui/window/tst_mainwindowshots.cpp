// Pictures of the real window for people to look at: written to $ANEROID_SHOTS, else nothing is
// done but what every other test of the window does, too.

#include "windowfixture.h"

#include "tests/support/darkpalette.h"
#include "tests/support/fakeclock.h"
#include "tests/support/languages.h"
#include "tests/support/scriptedserver.h"
#include "ui/charts/chartpanel.h"
#include "ui/controls/profilecombo.h"
#include "ui/controls/profilelistview.h"
#include "ui/models/devicesmodel.h"
#include "ui/widgets/readablestyle.h"
#include "ui/window/translations.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace aneroid;

namespace {

/// What a window opens with in a language and on a palette.
struct Look
{
    explicit Look(const QString &language, bool dark = false)
    {
        if (dark)
            QApplication::setPalette(darkPalette());
        translations.setCode(language);
        options.translations = &translations;
    }

    Translations translations;
    WindowOptions options;
};

Settings livelySettings()
{
    Settings settings = WindowFixture::quickSettings();
    settings.deviceId = QStringLiteral("bme280_fake_001");
    settings.intervalSeconds = 1.0;
    settings.speed = 360.0;
    return settings;
}

} // namespace

class TestMainWindowShots : public QObject
{
    Q_OBJECT
private:
    QString m_folder = qEnvironmentVariable("ANEROID_SHOTS");

    void save(QWidget *widget, const QString &name) const
    {
        QVERIFY(widget->grab().save(QDir(m_folder).filePath(name + QStringLiteral(".png"))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_folder.isEmpty())
            QSKIP("ANEROID_SHOTS names no folder.");
        QVERIFY(QDir().mkpath(m_folder));
        useTestSettings();
        QApplication::setStyle(new ReadableStyle); // as the program does
    }
    void init() { clearTestSettings(); }
    void cleanup()
    {
        QApplication::setPalette(QPalette());
        QLocale::setDefault(QLocale::c());
    }

    void window_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const QByteArray &language : languageCodes()) {
            for (const bool dark : {false, true}) {
                for (const QSize size :
                     {QSize(800, 500), QSize(1024, 600), QSize(1280, 800), QSize(1920, 1080)})
                    QTest::addRow("%s-%s-%d", language.constData(), dark ? "dark" : "light",
                                  size.width())
                        << QString::fromLatin1(language) << dark << size;
            }
        }
    }

    void window()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        Look look(language, dark);
        const QTemporaryDir folder;
        WindowFixture fixture(livelySettings(), look.options);
        fixture.session().enableOutbox(folder.filePath(QStringLiteral("outbox.sqlite")));
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        fixture.window().resize(size);
        save(&fixture.window(), name + QStringLiteral("-idle"));
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 400);
        fixture.press("stormButton");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.history().size() >= 900, 20000);
        save(&fixture.window(), name + QStringLiteral("-readings"));
        auto *const tabs = fixture.find<QTabWidget>("tabs");
        tabs->setCurrentIndex(1);
        save(&fixture.window(), name + QStringLiteral("-log"));
        tabs->setCurrentIndex(2);
        const auto *const rows = fixture.find<QAbstractItemView>("storedRowsTable");
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        fixture.press("stopButton");
        auto *const scroll = fixture.find<QScrollArea>("controlScroll");
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        save(&fixture.window(), name + QStringLiteral("-receiver"));
    }

    void room_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("palette");
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1024, 600), QSize(1280, 800)}) {
            for (const char *const palette : {"light", "dark", "contrast"})
                QTest::addRow("room-en-%s-%d", palette, size.width())
                    << QStringLiteral("en") << QString::fromLatin1(palette) << size;
            QTest::addRow("room-de-light-%d", size.width())
                << QStringLiteral("de") << QStringLiteral("light") << size;
        }
    }

    /// Details, a folded chart, a marker with its cursor, weather and a fault together, the menu of
    /// a chart, tables at the side.
    void room()
    {
        QFETCH(QString, language);
        QFETCH(QString, palette);
        QFETCH(QSize, size);
        if (palette == QLatin1StringView("contrast")) {
            QPalette contrast(Qt::black, Qt::black);
            contrast.setColor(QPalette::Base, Qt::black);
            contrast.setColor(QPalette::AlternateBase, Qt::black);
            QApplication::setPalette(contrast);
        }
        Look look(language, palette == QLatin1StringView("dark"));
        WindowFixture fixture(livelySettings(), look.options);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        fixture.window().resize(size);
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 300);
        fixture.press("stormButton");
        fixture.press("injectFaultButton");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.history().size() >= 600, 20000);
        fixture.press("stopButton");
        fixture.press("detailsButton");
        auto *const charts = fixture.find<ChartPanel>("chartPanel");
        auto *const humidity = fixture.find<QWidget>("humidityChart");
        charts->setFolded(Channel::Temperature, true);
        charts->setMarker(fixture.history().timeAt(150));
        const QPoint place = humidity->geometry().center();
        QTest::mouseMove(charts, place);
        charts->refreshNow();
        save(&fixture.window(), name + QStringLiteral("-details"));
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, charts->mapToGlobal(place));
        QCoreApplication::sendEvent(charts, &event);
        save(charts->findChild<QWidget *>(QStringLiteral("chartMenu")),
             name + QStringLiteral("-menu"));
        delete charts->findChild<QWidget *>(QStringLiteral("chartMenu"));
        fixture.press("detailsButton");
        charts->setFolded(Channel::Temperature, false);
        fixture.find<QAction>("tablesAsideAction")->trigger();
        QCoreApplication::processEvents();
        charts->refreshNow();
        save(&fixture.window(), name + QStringLiteral("-aside"));
    }

    void fleets_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("devices");
        for (const int devices : {6, 10'000}) {
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                for (const bool dark : {false, true}) {
                    const char *const language = !dark ? "en" : devices < 1000 ? "zh_CN" : "de";
                    QTest::addRow("fleet-%d-%s-%s-%d", devices, language, dark ? "dark" : "light",
                                  size.width())
                        << QString::fromLatin1(language) << dark << size << devices;
                }
            }
        }
    }

    void fleets()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(int, devices);
        Look look(language, dark);
        Settings settings = livelySettings();
        settings.devices = devices;
        settings.intervalSeconds = 10.0;
        settings.speed = 1.0;
        settings.sendToServer = devices < 1000;
        FakeClock clock(1'763'116'200'000);
        WindowFixture fixture(settings, look.options, clock.share());
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        fixture.window().resize(size);
        auto *const tabs = fixture.find<QTabWidget>("tabs");
        tabs->setCurrentIndex(3);
        fixture.press("startButton");
        for (int i = 0; i < (devices < 1000 ? 180 : 40); ++i) {
            clock.advanceMs(10'000);
            fixture.session().simulation().tick();
        }
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session().sender().idle(), 30'000);
        QTRY_COMPARE(fixture.number("waitingReadOut"), 0.0); // as it is shown, too
        const auto shot = [&](const char *view) {
            fixture.find<ChartPanel>("chartPanel")->refreshNow();
            QCoreApplication::processEvents();
            save(&fixture.window(), name + QLatin1StringView(view));
        };
        auto *const view = fixture.find<QComboBox>("fleetViewCombo");
        view->setCurrentIndex(0);
        shot("-all");
        view->setCurrentIndex(1);
        shot("-band");
        auto *const table = fixture.find<QTableView>("devicesTable");
        for (const int row : {0, 2, 3, 5})
            table->model()->setData(table->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
        table->sortByColumn(DevicesModel::Temperature, Qt::DescendingOrder);
        table->selectRow(2);
        shot("-picked");
        for (int row = 0; row < std::min(devices, 10); ++row)
            table->model()->setData(table->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
        QTest::keyClick(fixture.find<QWidget>("pressureChart"), Qt::Key_Left);
        QTest::keyClick(fixture.find<QWidget>("pressureChart"), Qt::Key_Left, Qt::ShiftModifier);
        fixture.find<QLineEdit>("deviceFilter")->setText(QStringLiteral("1"));
        shot("-eight");
    }

    void dialogs_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("action");
        for (const QByteArray &language : languageCodes()) {
            for (const char *const action : {"exportCsvAction", "shortcutsAction", "aboutAction",
                                             "newRunNewSeedAction", "newRunWithHistoryAction"})
                QTest::addRow("%s-%s", language.constData(), action)
                    << QString::fromLatin1(language) << QString::fromLatin1(action);
        }
    }

    void dialogs()
    {
        QFETCH(QString, language);
        QFETCH(QString, action);
        Look look(language);
        WindowFixture fixture(livelySettings(), look.options);
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 10);
        fixture.press("stopButton");
        fixture.window().findChild<QAction *>(action)->trigger();
        QTRY_VERIFY(fixture.window().findChild<QDialog *>());
        save(fixture.window().findChild<QDialog *>(), QString::fromLatin1(QTest::currentDataTag()));
    }

    void profiles_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const QByteArray &language : languageCodes()) {
            for (const bool dark : {false, true})
                QTest::addRow("%s-%s", language.constData(), dark ? "dark" : "light")
                    << QString::fromLatin1(language) << dark;
        }
    }

    void profiles()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        if (dark)
            QApplication::setPalette(darkPalette());
        const QTemporaryDir folder;
        WindowOptions options;
        options.profiles = ProfileStore(folder.path());
        QVERIFY(options.profiles.duplicate(QStringLiteral("cellar")).ok());
        auto changed = options.profiles.load(QStringLiteral("bathroom"));
        QVERIFY(changed && options.profiles.save(*changed));
        Translations translations;
        translations.setCode(language);
        options.translations = &translations;
        WindowFixture fixture(livelySettings(), options);
        const QString name =
            QStringLiteral("profiles-") + QString::fromLatin1(QTest::currentDataTag());
        auto *const combo = fixture.find<ProfileCombo>("profileCombo");
        combo->showPopup();
        auto *const popup = fixture.find<QWidget>("profilePopup");
        auto *const list = fixture.find<ProfileListView>("profilePopupList");
        QVERIFY(list->setCurrentName(QStringLiteral("office-ac")));
        QPixmap picture = fixture.window().grab();
        QPainter painter(&picture);
        painter.drawPixmap(fixture.window().mapFromGlobal(popup->pos()), popup->grab());
        painter.end();
        QVERIFY(picture.save(QDir(m_folder).filePath(name + QStringLiteral("-picker.png"))));
        combo->hidePopup();

        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 10);
        combo->setCurrentIndex(combo->findData(QStringLiteral("outdoor-alpine")));
        save(&fixture.window(), name + QStringLiteral("-waits"));
        fixture.press("stopButton");

        fixture.find<QAction>("manageProfilesAction")->trigger();
        auto *const dialog = fixture.find<QDialog>("profilesDialog");
        auto *const all = fixture.find<ProfileListView>("profilesList");
        QVERIFY(all->setCurrentName(QStringLiteral("bathroom")));
        fixture.find<QPushButton>("profilesReset")->click();
        save(dialog, name + QStringLiteral("-manage"));
        QVERIFY(all->setCurrentName(QStringLiteral("office-heating")));
        fixture.find<QPushButton>("profilesEdit")->click();
        auto *const editor = fixture.find<QDialog>("profileEditor");
        save(editor, name + QStringLiteral("-edit"));
        auto *const low = fixture.find<QDoubleSpinBox>("formHumidityMinimum");
        low->setValue(90.0);
        fixture.find<QToolButton>("formEventsHeader")->click();
        fixture.find<QToolButton>("peopleSectionHeader")->click();
        QTRY_VERIFY(!fixture.find<QPushButton>("editorSave")->isEnabled());
        save(editor, name + QStringLiteral("-edit-problem"));
        auto *const scroll = fixture.find<QScrollArea>("editorScroll");
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        save(editor, name + QStringLiteral("-edit-end"));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const QByteArray &language : languageCodes()) {
            for (const bool dark : {false, true})
                QTest::addRow("%s-%s", language.constData(), dark ? "dark" : "light")
                    << QString::fromLatin1(language) << dark;
        }
    }

    void refused()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        Look look(language, dark);
        ScriptedServer server;
        server.setAct(ServerAct::answer(
            422, R"({"detail":[{"loc":["body","humidity"],"msg":"Input should be less than or )"
                 R"(equal to 50","type":"less_than_equal","input":50.91,"ctx":{"le":50.0}}]})"));
        Settings settings = livelySettings();
        settings.serverUrl = server.url().toString();
        settings.speed = 60.0;
        const QTemporaryDir folder;
        WindowFixture fixture(settings, look.options);
        fixture.session().enableOutbox(folder.filePath(QStringLiteral("outbox.sqlite")));
        const QString name =
            QStringLiteral("refused-") + QString::fromLatin1(QTest::currentDataTag());
        fixture.find<QAction>("refusedReadingsAction")->trigger();
        auto *const dialog = fixture.find<QDialog>("deadLettersDialog");
        save(dialog, name + QStringLiteral("-empty"));
        fixture.press("startButton");
        auto *const rows = fixture.find<QTableView>("deadLettersTable");
        QTRY_VERIFY_WITH_TIMEOUT(rows->model()->rowCount() >= 40, 20000);
        fixture.press("stopButton");
        QTRY_VERIFY(fixture.session().sender().idle());
        save(&fixture.window(), name + QStringLiteral("-window"));
        save(dialog, name + QStringLiteral("-rows"));
        fixture.session().sender().setPaused(true);
        const auto sendOne = [&] { // what still arrives takes the selection away
            rows->selectRow(2);
            fixture.find<QPushButton>("deadLettersSend")->click();
            return !fixture.find<QLabel>("deadLettersMessage")->text().isEmpty();
        };
        QTRY_VERIFY(sendOne());
        rows->selectRow(5);
        dialog->resize(1720, 800);
        save(dialog, name + QStringLiteral("-wide"));
        dialog->resize(900, 500);
        save(dialog, name + QStringLiteral("-narrow"));
        fixture.find<QPushButton>("deadLettersDiscardAll")->click();
        save(fixture.find<QDialog>("discardQuestion"), name + QStringLiteral("-question"));
    }

    void deliveryStates_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("status"); // of the server's answers; 0: there is none
        QTest::addColumn<LinkState>("state");
        const auto add = [](const char *name, int status, LinkState state) {
            for (const QByteArray &language : languageCodes()) {
                for (const bool dark : {false, true})
                    QTest::addRow("delivery-%s-%s-%s", name, language.constData(),
                                  dark ? "dark" : "light")
                        << QString::fromLatin1(language) << dark << status << state;
            }
        };
        add("connected", 201, LinkState::Connected);
        add("struggling", 503, LinkState::Struggling);
        add("refuses", 422, LinkState::Refusing);
        add("offline", 0, LinkState::Offline);
    }

    void deliveryStates()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(int, status);
        QFETCH(LinkState, state);
        Look look(language, dark);
        ScriptedServer server;
        server.setAct(ServerAct::answer(status, "{}", {{"Retry-After", "8"}}));
        Settings settings = livelySettings();
        settings.serverUrl =
            status > 0 ? server.url().toString() : QStringLiteral("http://127.0.0.1:1");
        const QTemporaryDir folder;
        WindowFixture fixture(settings, look.options);
        fixture.session().enableOutbox(folder.filePath(QStringLiteral("outbox.sqlite")));
        fixture.window().resize(1280, 800);
        fixture.press("startButton");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().sender().linkState(), state, 20000);
        QTRY_VERIFY(fixture.number("sentReadOut") + fixture.number("failedReadOut") >= 3.0);
        save(fixture.find<QWidget>("countersPanel"), QString::fromLatin1(QTest::currentDataTag()));
    }

    void troubles()
    {
        Settings settings = livelySettings();
        settings.serverUrl = QStringLiteral("http://127.0.0.1:1");
        WindowOptions options;
        options.errors = {QStringLiteral("The built-in receiver did not start: port 8000 is in use "
                                         "by another program. Name another one with --port.")};
        options.warnings = {
            QStringLiteral(".env:3: Unknown name TEMP_MINI; did you mean TEMP_MIN?")};
        WindowFixture fixture(settings, options);
        fixture.press("startButton");
        QTRY_VERIFY(fixture.number("failedReadOut") >= 3.0);
        fixture.find<QTabWidget>("tabs")->setCurrentIndex(1);
        save(&fixture.window(), QStringLiteral("troubles"));
    }
};

QTEST_MAIN(TestMainWindowShots)
#include "tst_mainwindowshots.moc"
