// Pictures of the window where it is hard pressed: small and large, in large type, in the languages
// that are longest and that run from right to left. With QT_SCALE_FACTOR and QT_FONT_DPI set they
// show the screens of the day. Written to $ANEROID_SHOTS, else nothing is done.

#include "windowfixture.h"

#include "tests/support/darkpalette.h"
#include "tests/support/fakeclock.h"
#include "ui/charts/chartpanel.h"
#include "ui/widgets/readablestyle.h"
#include "ui/window/translations.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTabWidget>

using namespace aneroid;

class TestMainWindowDemands : public QObject
{
    Q_OBJECT
private:
    QString m_folder = qEnvironmentVariable("ANEROID_SHOTS");

    void save(QWidget *widget, const char *scene) const
    {
        QCoreApplication::processEvents();
        const QString name =
            QStringLiteral("%1-%2.png")
                .arg(QString::fromLatin1(QTest::currentDataTag()), QLatin1StringView(scene));
        QVERIFY(widget->grab().save(QDir(m_folder).filePath(name)));
    }
    static void pass(WindowFixture &fixture, FakeClock &clock, int intervals)
    {
        for (int i = 0; i < intervals; ++i) {
            clock.advanceMs(10'000);
            fixture.session().simulation().tick();
        }
        fixture.find<ChartPanel>("chartPanel")->refreshNow();
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

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const char *const language : {"en", "de", "ar", "ja"}) {
            for (const bool dark : {false, true}) {
                for (const QSize size : {QSize(1024, 600), QSize(1280, 800), QSize(1920, 1080)})
                    QTest::addRow("%s-%s-%d", language, dark ? "dark" : "light", size.width())
                        << QString::fromLatin1(language) << dark << size;
            }
        }
    }

    /// The empty first minute; a storm and a fault over the true air; the format's editor; a
    /// fleet's band.
    void pictures()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        if (dark)
            QApplication::setPalette(darkPalette());
        Translations translations;
        translations.setCode(language);
        WindowOptions options;
        options.translations = &translations;
        Settings settings = WindowFixture::quickSettings();
        settings.deviceId = QStringLiteral("bme280_fake_001");
        settings.intervalSeconds = 10.0;
        settings.weatherEvents = false;
        {
            FakeClock clock(1'763'116'200'000);
            WindowFixture fixture(settings, options, clock.share());
            fixture.window().resize(size);
            save(&fixture.window(), "first");
            fixture.find<QAction>("showTruthAction")->trigger();
            fixture.press("startButton");
            pass(fixture, clock, 20);
            fixture.session().simulation().trigger(WeatherKind::Storm);
            pass(fixture, clock, 14);
            Fault fault;
            fault.kind = FaultKind::LevelShift;
            fault.channels = only(Channel::Temperature);
            fixture.session().simulation().injectFault(fault);
            pass(fixture, clock, 20);
            QTRY_VERIFY_WITH_TIMEOUT(fixture.session().sender().idle(), 30'000);
            save(&fixture.window(), "storm");
            fixture.find<QAction>("editPayloadAction")->trigger();
            auto *const editor = fixture.window().findChild<QDialog *>();
            QVERIFY(editor);
            save(editor, "format");
            editor->close();
        }
        settings.devices = 24;
        FakeClock clock(1'763'116'200'000);
        WindowFixture fixture(settings, options, clock.share());
        fixture.window().resize(size);
        fixture.find<QTabWidget>("tabs")->setCurrentIndex(3);
        fixture.press("startButton");
        pass(fixture, clock, 60);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session().sender().idle(), 30'000);
        save(&fixture.window(), "band");
    }
};

QTEST_MAIN(TestMainWindowDemands)
#include "tst_mainwindowdemands.moc"
