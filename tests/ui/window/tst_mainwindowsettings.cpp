#include "windowfixture.h"

#include "ui/charts/chartpanel.h"
#include "ui/views/readout.h"
#include "ui/window/translations.h"
#include "ui/window/windowstate.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QTabWidget>

using namespace aneroid;

namespace {

void setValue(const WindowFixture &fixture, const char *objectName, double value)
{
    QAccessible::queryAccessibleInterface(fixture.find<QWidget>(objectName))
        ->valueInterface()
        ->setCurrentValue(value);
}

} // namespace

class TestMainWindowSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init()
    {
        clearTestSettings();
        QLocale::setDefault(QLocale::c());
    }

    void undoesAndRedoes()
    {
        WindowFixture fixture;
        const Settings first = fixture.session().settings();
        QVERIFY(!fixture.find<QAbstractButton>("undoButton")->isEnabled());
        setValue(fixture, "temperatureMaximumHandle", 30.0);
        setValue(fixture, "temperatureMaximumHandle", 31.0);
        setValue(fixture, "temperatureMaximumHandle", 32.0); // one drag: one step
        setValue(fixture, "noiseSlider", 0.3);
        const Settings last = fixture.session().settings();
        QCOMPARE(last.noiseFactor, 0.3);
        fixture.press("undoButton");
        QCOMPARE(fixture.session().settings().noiseFactor, first.noiseFactor);
        QCOMPARE(fixture.session().settings().temperature.range.maximum, 32.0);
        fixture.press("undoButton");
        QCOMPARE(fixture.session().settings(), first);
        QCOMPARE(fixture.find<QDoubleSpinBox>("temperatureMaximumSpin")->value(), 28.0);
        QVERIFY(!fixture.find<QAbstractButton>("undoButton")->isEnabled());
        fixture.press("redoButton");
        fixture.press("redoButton");
        QCOMPARE(fixture.session().settings(), last);
    }

    void resetsToDefaultsAndBack()
    {
        WindowFixture fixture;
        const Settings before = fixture.session().settings();
        fixture.press("resetButton");
        const Settings &after = fixture.session().settings();
        QCOMPARE(after.intervalSeconds, 10.0);
        QCOMPARE(after.deviceId, Settings().deviceId);
        QCOMPARE(after.serverUrl, fixture.receiver().url());
        fixture.press("undoButton");
        QCOMPARE(fixture.session().settings(), before);
    }

    void remembersWhatAPersonChanged()
    {
        {
            WindowFixture fixture;
            setValue(fixture, "pressureDriftSlider", 1.5);
            fixture.find<QTabWidget>("tabs")->setCurrentIndex(1);
            fixture.find<ChartPanel>("chartPanel")->setFollowLength(3'600'000);
            fixture.find<QAction>("showControlsAction")->trigger();
            fixture.close();
        }
        const QJsonObject saved = windowstate::savedSettings();
        QCOMPARE(saved.keys(), QStringList{QStringLiteral("pressure_drift")});
        QCOMPARE(saved.value(QStringLiteral("pressure_drift")).toDouble(), 1.5);
        const WindowFixture fixture;
        QCOMPARE(fixture.find<QTabWidget>("tabs")->currentIndex(), 1);
        QCOMPARE(fixture.find<ChartPanel>("chartPanel")->followLength(), TimeMs{3'600'000});
        QVERIFY(fixture.find<QDockWidget>("controlDock")->isHidden());
        QVERIFY(!fixture.find<QAction>("showControlsAction")->isChecked());
    }

    void anotherProfileBringsItsRangesToTheNextRun()
    {
        {
            WindowFixture fixture;
            const Settings before = fixture.session().settings();
            fixture.session().simulation().start();
            auto *const list = fixture.find<QComboBox>("profileCombo");
            list->setCurrentText(QStringLiteral("Cold store"));
            const Settings cold = fixture.session().settings();
            QCOMPARE(cold.profile, QStringLiteral("cold-store"));
            QVERIFY(cold.temperature.range.maximum < 0.0);
            QVERIFY(fixture.session().simulation().profileWaits());
            fixture.press("undoButton");
            QCOMPARE(fixture.session().settings(), before);
            QVERIFY(!fixture.session().simulation().profileWaits());
            fixture.press("redoButton");
            QCOMPARE(fixture.session().settings(), cold);
            const auto waiting = fixture.session().simulation().profile();
            QCOMPARE(QString::fromStdString(waiting->name), QStringLiteral("cold-store"));
            QTRY_VERIFY(fixture.history().size() > 2);
            QVERIFY(fixture.newest().temperatureC >= before.temperature.range.minimum);
            fixture.session().newRun(true);
            fixture.session().simulation().start();
            QTRY_VERIFY(fixture.history().size() > 0);
            QVERIFY(fixture.newest().temperatureC <= cold.temperature.range.maximum);
            fixture.close();
        }
        // The ranges are the profile's: there is nothing but its name to remember.
        QCOMPARE(windowstate::savedSettings().keys(), QStringList{QStringLiteral("profile")});
    }

    void savesNeitherSecretsNorItsOwnServer()
    {
        const Settings before;
        Settings after = before;
        after.serverUrl = QStringLiteral("http://127.0.0.1:8123");
        after.authToken = QByteArrayLiteral("secret");
        after.httpHeaders = {{QByteArrayLiteral("X-Key"), QByteArrayLiteral("secret")}};
        after.humidity.drift = 3.0;
        const QJsonObject old{{QStringLiteral("temp_min"), 5.0},
                              {QStringLiteral("humidity_drift"), 1.0}};
        const QJsonObject saved = windowstate::settingsToSave(old, before, after, after.serverUrl);
        QCOMPARE(saved, (QJsonObject{{QStringLiteral("temp_min"), 5.0},
                                     {QStringLiteral("humidity_drift"), 3.0}}));
        const QJsonObject elsewhere = windowstate::settingsToSave(old, before, after, QString());
        QCOMPARE(elsewhere.value(QStringLiteral("server_url")).toString(), after.serverUrl);
    }

    void changesTheLanguageLive()
    {
        Translations translations;
        translations.setCode(QStringLiteral("en"));
        WindowOptions options;
        options.translations = &translations;
        Settings settings = WindowFixture::quickSettings();
        WindowFixture fixture(settings, options);
        auto *const spin = fixture.find<QDoubleSpinBox>("noiseSpin");
        QVERIFY(spin->text().contains(QLatin1Char('.')));
        QVERIFY(fixture.find<QAction>("languageAction_en")->isChecked());
        fixture.find<QAction>("languageAction_de")->trigger();
        QCOMPARE(windowstate::language(), QStringLiteral("de"));
        QVERIFY(spin->text().contains(QLatin1Char(',')));
        QCOMPARE(fixture.window().locale().language(), QLocale::German);
        fixture.find<QAction>("languageAction_en")->trigger();
        QVERIFY(spin->text().contains(QLatin1Char('.')));
        QCOMPARE(fixture.find<QAbstractButton>("startButton")->text(), QStringLiteral("Start"));
    }

    /// The window runs from right to left, time in the charts does not; numbers have Western
    /// digits.
    void arabicRunsFromRightToLeft()
    {
        Translations translations;
        translations.setCode(QStringLiteral("en"));
        WindowOptions options;
        options.translations = &translations;
        WindowFixture fixture(WindowFixture::quickSettings(), options);
        auto *const spin = fixture.find<QDoubleSpinBox>("noiseSpin");
        const double noise = spin->value();
        fixture.find<QAction>("languageAction_ar")->trigger();
        QCOMPARE(fixture.window().layoutDirection(), Qt::RightToLeft);
        QCOMPARE(fixture.find<QWidget>("temperatureChart")->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(fixture.find<QWidget>("firstStartButton")->layoutDirection(), Qt::RightToLeft);
        QVERIFY2(spin->text().contains(QString::number(noise)), qPrintable(spin->text()));
        auto *const least = fixture.find<QDoubleSpinBox>("temperatureMinimumSpin");
        least->setValue(-3.25);
        QCOMPARE(least->valueFromText(least->text()), -3.25);
        fixture.find<QAction>("languageAction_en")->trigger();
        QCOMPARE(fixture.window().layoutDirection(), Qt::LeftToRight);
    }
};

QTEST_MAIN(TestMainWindowSettings)
#include "tst_mainwindowsettings.moc"
