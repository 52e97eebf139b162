#include "core/settings/table.h"
#include "ui/controls/sections/controlpanel.h"
#include "words.h"

#include <QAccessible>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

using namespace aneroid;

/// The part of the control panel for the chip and the device that reads it.
class TestSensorPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void listsAreNamedAndExplained_data();
    void listsAreNamedAndExplained();
    void listsShowTheirWords();
    void showingIsSilent();
    void choosingByKey();
    void aPresetSetsTheMode();
    void anotherModeIsCustom();
    void theDayOfInstallationIsChecked();
    void theWheelScrollsPastALostList();
    void sourcesAreMarked();
    void wordsFollowLanguageAndLocale();
    void foldedAtFirst();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *const widget = m_panel->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void choose(const char *name, const char *text) const
    {
        auto *const list = find<QComboBox>(name);
        const int index = list->findText(QString::fromUtf8(text));
        QVERIFY2(index >= 0, text);
        list->setCurrentIndex(index);
    }

    std::unique_ptr<ControlPanel> m_panel;
    Settings m_settings; ///< as last edited
    QStringList m_names; ///< of all edits
};

void TestSensorPanel::init()
{
    m_settings = Settings();
    m_names.clear();
    m_panel = std::make_unique<ControlPanel>();
    m_panel->setLocale(QLocale::c());
    m_panel->showSettings(m_settings);
    m_panel->setOpenSections({QStringLiteral("sensorSection")});
    m_panel->resize(360, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    connect(m_panel.get(), &ControlPanel::settingsEdited, this,
            [this](const Settings &settings, const QString &name) {
                m_settings = settings;
                m_names += name;
            });
}

void TestSensorPanel::listsAreNamedAndExplained_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("caption");
    const auto row = [](const char *list, const char *setting, const char *caption) {
        QTest::newRow(list) << QString::fromLatin1(setting) << QString::fromLatin1(caption);
    };
    row("sensorPresetCombo", "SENSOR_PRESET", "Preset");
    row("temperatureOversamplingCombo", "OVERSAMPLING_TEMPERATURE", "Oversampling T");
    row("humidityOversamplingCombo", "OVERSAMPLING_HUMIDITY", "Oversampling RH");
    row("pressureOversamplingCombo", "OVERSAMPLING_PRESSURE", "Oversampling P");
    row("filterCombo", "IIR_FILTER", "IIR filter");
    row("standbyCombo", "STANDBY_MS", "Standby time");
}

void TestSensorPanel::listsAreNamedAndExplained()
{
    QFETCH(QString, setting);
    QFETCH(QString, caption);
    auto *const list = find<QComboBox>(QTest::currentDataTag());
    const SettingInfo &info = *findSetting(setting);
    QCOMPARE(list->accessibleName(), QString::fromUtf8(info.label));
    QVERIFY(list->accessibleDescription().contains(QString::fromUtf8(info.help)));
    QVERIFY(list->toolTip().contains(QString::fromUtf8(info.help).toHtmlEscaped()));
    QVERIFY(list->focusPolicy() & Qt::TabFocus);
    const auto labels = QAccessible::queryAccessibleInterface(list)->relations(QAccessible::Label);
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.at(0).first->text(QAccessible::Name), caption);
}

void TestSensorPanel::listsShowTheirWords()
{
    const auto texts = [this](const char *name) {
        QStringList all;
        for (int i = 0; i < find<QComboBox>(name)->count(); ++i)
            all += find<QComboBox>(name)->itemText(i);
        return all.join(u'|');
    };
    QCOMPARE(texts("pressureOversamplingCombo"), QStringLiteral("Skipped|×1|×2|×4|×8|×16"));
    QCOMPARE(texts("filterCombo"), QStringLiteral("Off|2|4|8|16"));
    QCOMPARE(texts("standbyCombo"), QStringLiteral("Forced mode|0.5 ms|10 ms|20 ms|62.5 ms|125 ms|"
                                                   "250 ms|500 ms|1000 ms"));
    QCOMPARE(texts("sensorPresetCombo"),
             QStringLiteral("Custom|Weather monitoring|Humidity sensing|Indoor navigation|Gaming|"
                            "Driver: Adafruit|Driver: ESPHome|Driver: Tasmota|Driver: Linux|"
                            "Driver: sensor.community|Driver: Zephyr"));
    QCOMPARE(find<QComboBox>("standbyCombo")->currentText(), QStringLiteral("Forced mode"));
}

void TestSensorPanel::showingIsSilent()
{
    Settings settings;
    settings.sensor.mode = {{2, 4, 16}, 8, 62'500};
    settings.sensor.selfHeatingC = 1.5;
    settings.sensor.installed = QDate(2024, 2, 29);
    settings.clockDriftPpm = -20.0;
    m_panel->showSettings(settings);
    QVERIFY(m_names.isEmpty());
    QCOMPARE(find<QComboBox>("temperatureOversamplingCombo")->currentText(), QStringLiteral("×2"));
    QCOMPARE(find<QComboBox>("humidityOversamplingCombo")->currentText(), QStringLiteral("×4"));
    QCOMPARE(find<QComboBox>("pressureOversamplingCombo")->currentText(), QStringLiteral("×16"));
    QCOMPARE(find<QComboBox>("filterCombo")->currentText(), QStringLiteral("8"));
    QCOMPARE(find<QComboBox>("standbyCombo")->currentText(), QStringLiteral("62.5 ms"));
    QCOMPARE(find<QDoubleSpinBox>("selfHeatingSpin")->text(), QStringLiteral("1.5 °C"));
    QCOMPARE(find<QLineEdit>("installedEdit")->text(), QStringLiteral("2024-02-29"));
    QCOMPARE(find<QDoubleSpinBox>("clockDriftSpin")->text(), QStringLiteral("-20.0 ppm"));
}

void TestSensorPanel::choosingByKey()
{
    auto *const list = find<QComboBox>("pressureOversamplingCombo");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(m_names, QStringList(QStringLiteral("OVERSAMPLING_PRESSURE")));
    QCOMPARE(m_settings.sensor.mode, (SensorMode{{1, 1, 16}, 1, 0}));
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(m_settings.sensor.mode, (SensorMode{{1, 1, 8}, 1, 0}));
}

void TestSensorPanel::aPresetSetsTheMode()
{
    choose("sensorPresetCombo", "Indoor navigation");
    QCOMPARE(m_names, QStringList(QStringLiteral("SENSOR_PRESET")));
    QCOMPARE(m_settings.sensor.mode, presetMode(SensorPreset::IndoorNavigation));
    QCOMPARE(m_settings.sensor.preset, SensorPreset::IndoorNavigation);
    QCOMPARE(find<QComboBox>("pressureOversamplingCombo")->currentText(), QStringLiteral("×16"));
    QCOMPARE(find<QComboBox>("filterCombo")->currentText(), QStringLiteral("16"));
    QCOMPARE(find<QComboBox>("standbyCombo")->currentText(), QStringLiteral("0.5 ms"));
    choose("sensorPresetCombo", "Custom"); // from here on by hand: the mode stays
    QCOMPARE(m_settings.sensor.mode, presetMode(SensorPreset::IndoorNavigation));
    QCOMPARE(m_settings.sensor.preset, std::nullopt);
}

void TestSensorPanel::anotherModeIsCustom()
{
    choose("sensorPresetCombo", "Gaming");
    choose("filterCombo", "4");
    QCOMPARE(m_settings.sensor.mode, (SensorMode{{1, 1, 4}, 4, 500}));
    QCOMPARE(m_settings.sensor.preset, std::nullopt);
    QCOMPARE(find<QComboBox>("sensorPresetCombo")->currentText(), QStringLiteral("Custom"));
}

void TestSensorPanel::theDayOfInstallationIsChecked()
{
    auto *const edit = find<QLineEdit>("installedEdit");
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("2025-02-30"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(m_names.isEmpty());
    QCOMPARE(find<QLabel>("installedMessage")->text(),
             QStringLiteral("Installed must be a day such as 2025-11-14, or none."));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("2025-02-28"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_settings.sensor.installed, QDate(2025, 2, 28));
    QVERIFY(!find<QLabel>("installedMessage")->isVisible());
}

void TestSensorPanel::theWheelScrollsPastALostList()
{
    auto *const list = find<QComboBox>("filterCombo");
    const auto turn = [list] {
        const QPointF middle(list->rect().center());
        QWheelEvent wheel(middle, list->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(list, &wheel);
    };
    find<QWidget>("standbyCombo")->setFocus();
    turn();
    QVERIFY(m_names.isEmpty());
    list->setFocus();
    turn();
    QCOMPARE(m_settings.sensor.mode.filter, 2);
}

void TestSensorPanel::sourcesAreMarked()
{
    m_panel->showSources(
        {{QStringLiteral("IIR_FILTER"), {SettingOrigin::EnvFile, QStringLiteral(".env:3")}}});
    auto *const list = find<QComboBox>("filterCombo");
    QVERIFY(list->toolTip().contains(QStringLiteral("Set by .env:3.")));
    choose("filterCombo", "16");
    QVERIFY(!list->toolTip().contains(QStringLiteral("Set by .env:3.")));
}

void TestSensorPanel::wordsFollowLanguageAndLocale()
{
    WordTranslator translator({{QStringLiteral("Gaming"), QStringLiteral("Spiele")},
                               {QStringLiteral("ms"), QStringLiteral("ms")},
                               {QStringLiteral("Off"), QStringLiteral("Aus")}});
    QVERIFY(QCoreApplication::installTranslator(&translator));
    m_panel->setLocale(QLocale(QLocale::German));
    auto *const presets = find<QComboBox>("sensorPresetCombo");
    QTRY_COMPARE(presets->itemText(4), QStringLiteral("Spiele"));
    QCOMPARE(find<QComboBox>("filterCombo")->currentText(), QStringLiteral("Aus"));
    QCOMPARE(find<QComboBox>("standbyCombo")->itemText(1), QStringLiteral("0,5 ms"));
    QVERIFY(m_names.isEmpty());
    choose("sensorPresetCombo", "Spiele");
    QCOMPARE(m_settings.sensor.preset, SensorPreset::Gaming);
    QCoreApplication::removeTranslator(&translator);
}

void TestSensorPanel::foldedAtFirst()
{
    const ControlPanel fresh;
    QVERIFY(!fresh.openSections().contains(QStringLiteral("sensorSection")));
    QVERIFY(!fresh.openSections().contains(QStringLiteral("moreSection")));
    QVERIFY(fresh.openSections().contains(QStringLiteral("serverSection")));
}

QTEST_MAIN(TestSensorPanel)
#include "tst_sensorpanel.moc"
