#include "core/settings/table.h"
#include "profiles.h"
#include "ui/controls/sections/controlpanel.h"
#include "ui/widgets/contrast.h"
#include "words.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace aneroid;

class TestControlPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void everyControlIsThere_data();
    void everyControlIsThere();
    void everythingFocusableHasANameAndAnObjectName();
    void showingIsSilent();
    void spinBoxesEdit_data();
    void spinBoxesEdit();
    void assistiveTechnologyMovesSliders_data();
    void assistiveTechnologyMovesSliders();
    void checkBoxesEdit_data();
    void checkBoxesEdit();
    void draggingAHandleEditsAllTheWay();
    void draggingASliderFeedsItsSpinBox();
    void aTypedMinimumPushesTheMaximum();
    void aDragIsNotDisturbed();
    void typingIsNotDisturbed();
    void noiseNeedsItsCheckBox();
    void textsEdit_data();
    void textsEdit();
    void badTextsAreRefused_data();
    void badTextsAreRefused();
    void escapeBringsBackTheTextInForce();
    void theSeedMayBeEmpty();
    void profilesAreChosen();
    void weatherByHand();
    void resetAndTest();
    void aNewServerForgetsTheTest();
    void secretsAndStrangersStay();
    void sourcesAreMarked();
    void sourcesMarkOnlyTheirValue();
    void anotherLanguage();
    void messagesAreReadableInTheDark();
    void sectionsFoldAndRemember();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *const widget = m_panel->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] QAccessibleInterface *accessible(const char *name) const
    {
        return QAccessible::queryAccessibleInterface(find<QWidget>(name));
    }
    void press(const char *name) const
    {
        accessible(name)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    void type(const char *name, const QString &text) const;

    std::unique_ptr<ControlPanel> m_panel;
    Settings m_settings; ///< as last edited
    QStringList m_names; ///< of all edits
};

void TestControlPanel::init()
{
    m_settings = Settings();
    m_names.clear();
    m_panel = std::make_unique<ControlPanel>();
    m_panel->showSettings(m_settings);
    m_panel->setOpenSections(m_panel->openSections()
                             << QStringLiteral("moreSection") << QStringLiteral("sensorSection")
                             << QStringLiteral("deliverySection"));
    m_panel->resize(360, 1200);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    connect(m_panel.get(), &ControlPanel::settingsEdited, this,
            [this](const Settings &settings, const QString &name) {
                m_settings = settings;
                m_names += name;
            });
}

void TestControlPanel::type(const char *name, const QString &text) const
{
    auto *const widget = find<QWidget>(name);
    widget->setFocus();
    if (auto *const spin = qobject_cast<QAbstractSpinBox *>(widget))
        spin->selectAll();
    if (auto *const edit = qobject_cast<QLineEdit *>(widget))
        edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClicks(widget, text);
}

void TestControlPanel::everyControlIsThere_data()
{
    QTest::addColumn<QString>("accessibleName");
    QTest::addColumn<QAccessible::Role>("role");
    const auto row = [](const char *name, const char *text, QAccessible::Role role) {
        QTest::newRow(name) << QString::fromLatin1(text) << role;
    };
    const auto pair = [&](const char *slider, const char *spin, const char *text) {
        row(slider, text, QAccessible::Slider);
        row(spin, text, QAccessible::SpinBox);
    };
    pair("temperatureMinimumHandle", "temperatureMinimumSpin", "Temperature minimum");
    pair("temperatureMaximumHandle", "temperatureMaximumSpin", "Temperature maximum");
    pair("temperatureDriftSlider", "temperatureDriftSpin", "Temperature drift");
    pair("humidityMinimumHandle", "humidityMinimumSpin", "Humidity minimum");
    pair("humidityMaximumHandle", "humidityMaximumSpin", "Humidity maximum");
    pair("humidityDriftSlider", "humidityDriftSpin", "Humidity drift");
    pair("pressureMinimumHandle", "pressureMinimumSpin", "Pressure minimum");
    pair("pressureMaximumHandle", "pressureMaximumSpin", "Pressure maximum");
    pair("pressureDriftSlider", "pressureDriftSpin", "Pressure drift");
    pair("noiseSlider", "noiseSpin", "Noise");
    pair("intervalSlider", "intervalSpin", "Interval");
    pair("speedSlider", "speedSpin", "Speed");
    row("noiseCheck", "Sensor noise", QAccessible::CheckBox);
    row("dailyPatternCheck", "Daily pattern", QAccessible::CheckBox);
    row("weatherEventsCheck", "Weather events", QAccessible::CheckBox);
    row("sendCheck", "Send to server", QAccessible::CheckBox);
    row("serverEdit", "Server address", QAccessible::EditableText);
    row("deviceIdEdit", "Device ID", QAccessible::EditableText);
    row("stormButton", "Storm", QAccessible::Button);
    row("frontButton", "Front", QAccessible::Button);
    row("clearButton", "Clear spell", QAccessible::Button);
    row("endEventButton", "End event", QAccessible::Button);
    row("resetButton", "Reset to defaults", QAccessible::Button);
    row("testConnectionButton", "Test connection", QAccessible::Button);
    pair("selfHeatingSlider", "selfHeatingSpin", "Self-heating");
    row("installedEdit", "Installed", QAccessible::EditableText);
    row("jitterSpin", "Jitter", QAccessible::SpinBox);
    row("clockDriftSpin", "Clock drift", QAccessible::SpinBox);
    pair("missedSlider", "missedSpin", "Missed readings");
    row("seedEdit", "Seed", QAccessible::EditableText);
    row("utcOffsetEdit", "UTC offset", QAccessible::EditableText);
    row("devicesSpin", "Devices", QAccessible::SpinBox);
    row("deviceIdPatternEdit", "Device ID pattern", QAccessible::EditableText);
    row("orderedCheck", "Keep the order", QAccessible::CheckBox);
    row("successStatusEdit", "Success", QAccessible::EditableText);
}

void TestControlPanel::everyControlIsThere()
{
    QFETCH(QString, accessibleName);
    QFETCH(QAccessible::Role, role);
    const char *const name = QTest::currentDataTag();
    QAccessibleInterface *const control = accessible(name);
    QCOMPARE(control->text(QAccessible::Name), accessibleName);
    QCOMPARE(control->role(), role);
    QVERIFY(control->text(QAccessible::Description).endsWith(u'.'));
    QVERIFY(find<QWidget>(name)->isVisible());
    QVERIFY(!find<QWidget>(name)->toolTip().isEmpty());
}

void TestControlPanel::everythingFocusableHasANameAndAnObjectName()
{
    int seen = 0;
    for (const QWidget *const widget : m_panel->findChildren<QWidget *>()) {
        const bool inner = widget->objectName().startsWith(QStringLiteral("qt_")) ||
                           qobject_cast<const QLabel *>(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || inner)
            continue;
        if (widget->inherits("QScrollArea") || widget->window() != m_panel.get())
            continue;
        ++seen;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(seen > 40);
}

void TestControlPanel::showingIsSilent()
{
    Settings settings;
    settings.temperature = {{-3.25, 7.5}, 1.25};
    settings.intervalSeconds = 0.05;
    settings.speed = 60.0;
    settings.dailyPattern = false;
    settings.serverUrl = QStringLiteral("https://weather.example:8443/prefix");
    settings.profile = QStringLiteral("alpine");
    settings.seed = 7;
    m_panel->showSettings(settings);
    QVERIFY(m_names.isEmpty());
    QCOMPARE(find<QDoubleSpinBox>("temperatureMinimumSpin")->text(), QStringLiteral("-3.25 °C"));
    QCOMPARE(find<QDoubleSpinBox>("temperatureDriftSpin")->text(),
             QStringLiteral("1.25 °C per 10 s"));
    QCOMPARE(find<QDoubleSpinBox>("intervalSpin")->text(), QStringLiteral("0.05 s"));
    QCOMPARE(find<QDoubleSpinBox>("speedSpin")->text(), QStringLiteral("×60.0"));
    QCOMPARE(accessible("temperatureMaximumHandle")->valueInterface()->currentValue().toDouble(),
             7.5);
    QCOMPARE(accessible("intervalSlider")->valueInterface()->currentValue().toDouble(), 0.05);
    QVERIFY(!find<QCheckBox>("dailyPatternCheck")->isChecked());
    QCOMPARE(find<QLineEdit>("serverEdit")->text(), settings.serverUrl);
    QCOMPARE(find<QComboBox>("profileCombo")->currentText(), QStringLiteral("alpine"));
    QCOMPARE(find<QLineEdit>("seedEdit")->text(), QStringLiteral("7"));
}

using Getter = double (*)(const Settings &);
Q_DECLARE_METATYPE(Getter)

void TestControlPanel::spinBoxesEdit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<Getter>("value");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *spin, const char *typed, const char *setting, Getter value,
                        double expected) {
        QTest::newRow(spin) << QString::fromLatin1(typed) << QString::fromLatin1(setting) << value
                            << expected;
    };
    row(
        "temperatureMinimumSpin", "-12.5", "TEMP_MIN",
        [](const Settings &s) { return s.temperature.range.minimum; }, -12.5);
    row(
        "temperatureMaximumSpin", "30", "TEMP_MAX",
        [](const Settings &s) { return s.temperature.range.maximum; }, 30.0);
    row(
        "temperatureDriftSpin", "0", "TEMP_DRIFT",
        [](const Settings &s) { return s.temperature.drift; }, 0.0);
    row(
        "humidityMinimumSpin", "12", "HUMIDITY_MIN",
        [](const Settings &s) { return s.humidity.range.minimum; }, 12.0);
    row(
        "humidityDriftSpin", "3.5", "HUMIDITY_DRIFT",
        [](const Settings &s) { return s.humidity.drift; }, 3.5);
    row(
        "pressureMaximumSpin", "1030.25", "PRESSURE_MAX",
        [](const Settings &s) { return s.pressure.range.maximum; }, 1030.25);
    row(
        "intervalSpin", "0.01", "INTERVAL_SECONDS",
        [](const Settings &s) { return s.intervalSeconds; }, 0.01);
    row(
        "speedSpin", "3600", "SPEED", [](const Settings &s) { return s.speed; }, 3600.0);
    row(
        "noiseSpin", "0.25", "NOISE_FACTOR", [](const Settings &s) { return s.noiseFactor; }, 0.25);
    row(
        "selfHeatingSpin", "2.5", "SELF_HEATING",
        [](const Settings &s) { return s.sensor.selfHeatingC; }, 2.5);
    row(
        "jitterSpin", "0.86", "INTERVAL_JITTER",
        [](const Settings &s) { return s.intervalJitterS; }, 0.86);
    row(
        "clockDriftSpin", "-20", "CLOCK_DRIFT", [](const Settings &s) { return s.clockDriftPpm; },
        -20.0);
    row(
        "missedSpin", "1.1", "MISSED_SAMPLES", [](const Settings &s) { return s.missedPercent; },
        1.1);
    row(
        "batchSpin", "500", "BATCH", [](const Settings &s) { return double(s.batch); }, 500.0);
    row(
        "outboxMaxMbSpin", "20", "OUTBOX_MAX_MB",
        [](const Settings &s) { return double(s.outboxMaxMb); }, 20.0);
    row(
        "outboxMaxAgeSpin", "0", "OUTBOX_MAX_AGE_HOURS",
        [](const Settings &s) { return double(s.outboxMaxAgeHours); }, 0.0);
    row(
        "devicesSpin", "12", "DEVICES",
        [](const Settings &s) { return static_cast<double>(s.devices); }, 12.0);
}

void TestControlPanel::spinBoxesEdit()
{
    QFETCH(QString, typed);
    QFETCH(QString, setting);
    QFETCH(Getter, value);
    QFETCH(double, expected);
    const char *const name = QTest::currentDataTag();
    type(name, typed);
    QVERIFY(m_names.isEmpty()); // not at every digit
    QTest::keyClick(find<QWidget>(name), Qt::Key_Return);
    QCOMPARE(m_names, QStringList(setting));
    QCOMPARE(value(m_settings), expected);
}

void TestControlPanel::assistiveTechnologyMovesSliders_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<Getter>("value");
    QTest::addColumn<double>("target");
    const auto row = [](const char *slider, const char *setting, Getter value, double target) {
        QTest::newRow(slider) << QString::fromLatin1(setting) << value << target;
    };
    row(
        "temperatureMinimumHandle", "TEMP_MIN",
        [](const Settings &s) { return s.temperature.range.minimum; }, -20.3);
    row(
        "humidityMaximumHandle", "HUMIDITY_MAX",
        [](const Settings &s) { return s.humidity.range.maximum; }, 91.0);
    row(
        "pressureMinimumHandle", "PRESSURE_MIN",
        [](const Settings &s) { return s.pressure.range.minimum; }, 955.5);
    row(
        "pressureDriftSlider", "PRESSURE_DRIFT", [](const Settings &s) { return s.pressure.drift; },
        1.75);
    row(
        "intervalSlider", "INTERVAL_SECONDS", [](const Settings &s) { return s.intervalSeconds; },
        0.25);
    row(
        "speedSlider", "SPEED", [](const Settings &s) { return s.speed; }, 60.0);
    row(
        "noiseSlider", "NOISE_FACTOR", [](const Settings &s) { return s.noiseFactor; }, 0.2);
}

void TestControlPanel::assistiveTechnologyMovesSliders()
{
    QFETCH(QString, setting);
    QFETCH(Getter, value);
    QFETCH(double, target);
    QAccessibleValueInterface *const slider = accessible(QTest::currentDataTag())->valueInterface();
    slider->setCurrentValue(target);
    QCOMPARE(m_names, QStringList(setting));
    QCOMPARE(value(m_settings), target);
    QCOMPARE(slider->currentValue().toDouble(), target);
}

void TestControlPanel::checkBoxesEdit_data()
{
    QTest::addColumn<QString>("setting");
    QTest::newRow("noiseCheck") << "ADD_NOISE";
    QTest::newRow("dailyPatternCheck") << "ENABLE_DAILY_PATTERN";
    QTest::newRow("weatherEventsCheck") << "ENABLE_WEATHER_EVENTS";
    QTest::newRow("sendCheck") << "SEND_TO_SERVER";
    QTest::newRow("orderedCheck") << "ORDERED";
}

void TestControlPanel::checkBoxesEdit()
{
    QFETCH(QString, setting);
    auto *const box = find<QCheckBox>(QTest::currentDataTag());
    const bool before = box->isChecked();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(m_names, QStringList(setting));
    QVERIFY(m_settings != Settings());
    QVERIFY(box->isChecked() != before);
    accessible(QTest::currentDataTag())
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(m_settings, Settings());
}

void TestControlPanel::draggingAHandleEditsAllTheWay()
{
    auto *const handle = find<QWidget>("temperatureMaximumHandle");
    const QPoint start = handle->mapToGlobal(handle->rect().center());
    QTest::mousePress(handle, Qt::LeftButton);
    for (int dx = 5; dx <= 40; dx += 5) {
        QMouseEvent move(QEvent::MouseMove, handle->mapFromGlobal(start + QPoint(dx, 0)),
                         start + QPoint(dx, 0), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(handle, &move);
    }
    QVERIFY(m_names.size() >= 5);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
    QCOMPARE(m_names.count(QStringLiteral("TEMP_MAX")), m_names.size());
    QVERIFY(m_settings.temperature.range.maximum > 30.0);
    QCOMPARE(m_settings.temperature.range.minimum, 18.0);
    QCOMPARE(find<QDoubleSpinBox>("temperatureMaximumSpin")->value(),
             m_settings.temperature.range.maximum);
}

void TestControlPanel::draggingASliderFeedsItsSpinBox()
{
    auto *const slider = find<QWidget>("intervalSlider");
    QTest::mouseClick(slider, Qt::LeftButton, {}, {slider->width() / 4, slider->height() / 2});
    QVERIFY(m_settings.intervalSeconds < 2.0);
    QCOMPARE(find<QDoubleSpinBox>("intervalSpin")->value(), m_settings.intervalSeconds);
}

void TestControlPanel::aTypedMinimumPushesTheMaximum()
{
    type("temperatureMinimumSpin", QStringLiteral("40"));
    QTest::keyClick(find<QWidget>("temperatureMinimumSpin"), Qt::Key_Tab);
    QCOMPARE(m_names, QStringList(QStringLiteral("TEMP_MIN")));
    QCOMPARE(m_settings.temperature.range, (Range{40.0, 40.0}));
    QCOMPARE(find<QDoubleSpinBox>("temperatureMaximumSpin")->value(), 40.0);
    type("temperatureMaximumSpin", QStringLiteral("-5"));
    QTest::keyClick(find<QWidget>("temperatureMaximumSpin"), Qt::Key_Return);
    QCOMPARE(m_settings.temperature.range, (Range{-5.0, -5.0}));
}

void TestControlPanel::aDragIsNotDisturbed()
{
    auto *const slider = find<QWidget>("noiseSlider");
    QTest::mousePress(slider, Qt::LeftButton, {}, {slider->width() - 1, slider->height() / 2});
    QCOMPARE(m_settings.noiseFactor, 1.0);
    Settings other;
    other.noiseFactor = 0.5;
    other.speed = 60.0;
    m_panel->showSettings(other);
    QAccessibleValueInterface *const value = accessible("noiseSlider")->valueInterface();
    QCOMPARE(value->currentValue().toDouble(), 1.0);
    QCOMPARE(find<QDoubleSpinBox>("speedSpin")->value(), 60.0);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->width() - 1, slider->height() / 2});
    QCOMPARE(value->currentValue().toDouble(), 0.5); // what came in between
}

void TestControlPanel::typingIsNotDisturbed()
{
    type("temperatureMinimumSpin", QStringLiteral("1"));
    type("serverEdit", QStringLiteral("http://ne")); // leaves the spin box
    QCOMPARE(m_settings.temperature.range.minimum, 1.0);
    Settings other;
    other.serverUrl = QStringLiteral("http://other:1");
    m_panel->showSettings(other);
    QCOMPARE(find<QLineEdit>("serverEdit")->text(), QStringLiteral("http://ne"));
    type("humidityMinimumSpin", QStringLiteral("5"));
    other.humidity.range.minimum = 44.0;
    m_panel->showSettings(other);
    QCOMPARE(find<QDoubleSpinBox>("humidityMinimumSpin")->text(), QStringLiteral("5 %"));
    QTest::keyClick(find<QWidget>("humidityMinimumSpin"), Qt::Key_Escape);
    QCOMPARE(find<QDoubleSpinBox>("humidityMinimumSpin")->value(), 44.0);
}

void TestControlPanel::noiseNeedsItsCheckBox()
{
    QVERIFY(find<QWidget>("noiseSlider")->isEnabled());
    QTest::mouseClick(find<QCheckBox>("noiseCheck"), Qt::LeftButton, {}, {8, 8});
    QVERIFY(!m_settings.addNoise);
    QVERIFY(!find<QWidget>("noiseSlider")->isEnabled());
    QVERIFY(!find<QWidget>("noiseSpin")->isEnabled());
}

void TestControlPanel::textsEdit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("setting");
    QTest::newRow("serverEdit") << "https://example.org:8443/prefix"
                                << "SERVER_URL";
    QTest::newRow("deviceIdEdit") << "garden 7"
                                  << "DEVICE_ID";
    QTest::newRow("seedEdit") << "42"
                              << "SEED";
    QTest::newRow("utcOffsetEdit") << "+05:30"
                                   << "UTC_OFFSET";
    QTest::newRow("deviceIdPatternEdit") << "garden_{n:03}"
                                         << "DEVICE_ID_PATTERN";
    QTest::newRow("fleetFileEdit") << "fleets/house.csv"
                                   << "FLEET_FILE";
}

void TestControlPanel::textsEdit()
{
    QFETCH(QString, text);
    QFETCH(QString, setting);
    const char *const name = QTest::currentDataTag();
    type(name, text);
    QVERIFY(m_names.isEmpty());
    QTest::keyClick(find<QWidget>(name), Qt::Key_Return);
    QCOMPARE(m_names, QStringList(setting));
    const SettingInfo *const info = findSetting(setting);
    QVERIFY(info);
    QCOMPARE(info->text(m_settings), text);
}

void TestControlPanel::badTextsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("serverEdit") << "ftp://example.org"
                                << "serverMessage";
    QTest::newRow("deviceIdEdit") << ""
                                  << "deviceIdMessage";
    QTest::newRow("seedEdit") << "many"
                              << "seedMessage";
    QTest::newRow("utcOffsetEdit") << "noon"
                                   << "utcOffsetMessage";
    QTest::newRow("deviceIdPatternEdit") << "garden"
                                         << "deviceIdPatternMessage";
}

void TestControlPanel::badTextsAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const char *const name = QTest::currentDataTag();
    auto *const edit = find<QLineEdit>(name);
    auto *const label = m_panel->findChild<QLabel *>(message);
    QVERIFY(label && !label->isVisible());
    const QString before = edit->text();
    type(name, text);
    if (text.isEmpty())
        type(name, QStringLiteral(" ")); // the same, for fields that are empty from the start
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(m_names.isEmpty());
    QVERIFY(label->isVisible());
    QVERIFY2(label->text().startsWith(edit->accessibleName()), qPrintable(label->text()));
    QVERIFY(label->text().endsWith(u'.'));
    m_panel->showSettings(Settings()); // the same as before: the person still corrects
    QVERIFY(label->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!label->isVisible());
    QCOMPARE(edit->text(), before);
    edit->clearFocus();
    QVERIFY(m_names.isEmpty());
}

void TestControlPanel::escapeBringsBackTheTextInForce()
{
    type("deviceIdEdit", QStringLiteral("half"));
    QTest::keyClick(find<QWidget>("deviceIdEdit"), Qt::Key_Escape);
    QCOMPARE(find<QLineEdit>("deviceIdEdit")->text(), Settings().deviceId);
    find<QWidget>("serverEdit")->setFocus();
    QVERIFY(m_names.isEmpty());
}

void TestControlPanel::theSeedMayBeEmpty()
{
    Settings settings;
    settings.seed = 7;
    m_panel->showSettings(settings);
    type("seedEdit", {});
    QTest::keyClick(find<QWidget>("seedEdit"), Qt::Key_Return);
    QCOMPARE(m_names, QStringList(QStringLiteral("SEED")));
    QVERIFY(!m_settings.seed);
    QCOMPARE(find<QLineEdit>("seedEdit")->placeholderText(), QStringLiteral("random"));
}

void TestControlPanel::profilesAreChosen()
{
    m_panel->setProfiles(profileEntries(),
                         [](const QString &) -> const ProfilePreview & { return somePreview(); });
    auto *const list = find<QComboBox>("profileCombo");
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->currentText(), QStringLiteral("Home"));
    QVERIFY(m_names.isEmpty());
    // Qt names a list by its value on this platform; screen readers go by the label.
    const auto labels = accessible("profileCombo")->relations(QAccessible::Label);
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.at(0).first->text(QAccessible::Name), QStringLiteral("Profile"));
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(m_names, QStringList(QStringLiteral("PROFILE")));
    QCOMPARE(m_settings.profile, QStringLiteral("alpine"));
}

void TestControlPanel::weatherByHand()
{
    QList<WeatherKind> kinds;
    connect(m_panel.get(), &ControlPanel::triggerRequested, this,
            [&kinds](WeatherKind kind) { kinds += kind; });
    const QSignalSpy ended(m_panel.get(), &ControlPanel::endEventRequested);
    for (const char *const name : {"stormButton", "frontButton", "clearButton", "endEventButton"})
        QVERIFY(!find<QPushButton>(name)->isEnabled());

    m_panel->setRunning(true);
    QVERIFY(!find<QPushButton>("endEventButton")->isEnabled());
    QTest::mouseClick(find<QPushButton>("stormButton"), Qt::LeftButton);
    press("frontButton");
    QTest::keyClick(find<QPushButton>("clearButton"), Qt::Key_Space);
    QTRY_COMPARE(kinds.size(), 3); // a press through accessibility is shown before it acts
    std::ranges::sort(kinds);
    QCOMPARE(kinds,
             (QList<WeatherKind>{WeatherKind::Storm, WeatherKind::Front, WeatherKind::Clear}));
    m_panel->setEventActive(true);
    press("endEventButton");
    QTRY_COMPARE(ended.size(), 1);
    m_panel->setRunning(false);
    QVERIFY(!find<QPushButton>("endEventButton")->isEnabled());
}

void TestControlPanel::resetAndTest()
{
    const QSignalSpy reset(m_panel.get(), &ControlPanel::resetRequested);
    const QSignalSpy tested(m_panel.get(), &ControlPanel::connectionTestRequested);
    auto *const result = find<QLabel>("connectionResult");
    press("resetButton");
    QTRY_COMPARE(reset.size(), 1);
    QVERIFY(!result->isVisible());
    press("testConnectionButton");
    QTRY_COMPARE(tested.size(), 1);
    QVERIFY(result->isVisible()); // "Testing …"
    const QString sentence = QStringLiteral("localhost:8000 refused the connection.");
    m_panel->showConnectionTest(false, sentence);
    QCOMPARE(result->text(), sentence);
    const QColor bad = result->palette().color(QPalette::WindowText);
    m_panel->showConnectionTest(true, QStringLiteral("The server answers."));
    QVERIFY(result->palette().color(QPalette::WindowText) != bad);

    QVERIFY(!find<QLabel>("serverHint")->isVisible());
    m_panel->setServerHint(QStringLiteral("Built-in receiver"));
    QVERIFY(find<QLabel>("serverHint")->isVisible());
    m_panel->setServerHint({});
    QVERIFY(!find<QLabel>("serverHint")->isVisible());
}

void TestControlPanel::aNewServerForgetsTheTest()
{
    m_panel->showConnectionTest(true, QStringLiteral("The server answers."));
    type("serverEdit", QStringLiteral("http://other:1"));
    QTest::keyClick(find<QWidget>("serverEdit"), Qt::Key_Return);
    QVERIFY(!find<QLabel>("connectionResult")->isVisible());
}

void TestControlPanel::secretsAndStrangersStay()
{
    Settings settings;
    settings.authToken = "secret";
    settings.httpHeaders = {{"X-Key", "value"}};
    settings.temperature.drift = 0.123456; // finer than the control shows
    m_panel->showSettings(settings);
    accessible("humidityDriftSlider")->valueInterface()->setCurrentValue(1.0);
    settings.humidity.drift = 1.0;
    QCOMPARE(m_settings, settings);
}

void TestControlPanel::sourcesAreMarked()
{
    m_panel->showSources(
        {{QStringLiteral("TEMP_MIN"), {SettingOrigin::EnvFile, QStringLiteral(".env:12")}},
         {QStringLiteral("SPEED"), {SettingOrigin::CommandLine, QStringLiteral("--speed")}},
         {QStringLiteral("SEED"), {SettingOrigin::SavedWindow, QString()}}});
    QVERIFY(find<QWidget>("temperatureMinimumSpin")->toolTip().contains(QStringLiteral(".env:12")));
    QVERIFY(find<QWidget>("temperatureMinimumHandle")
                ->accessibleDescription()
                .contains(QStringLiteral("Set by .env:12.")));
    QVERIFY(find<QWidget>("speedSpin")->toolTip().contains(QStringLiteral("--speed")));
    QVERIFY(!find<QWidget>("seedEdit")->toolTip().contains(QStringLiteral("Set by")));
    QStringList badges;
    for (const QLabel *const label : m_panel->findChildren<QLabel *>()) {
        if (label->inherits("aneroid::SourceBadge") && label->isVisible())
            badges += label->text() + u'|' + label->toolTip();
    }
    badges.sort();
    QCOMPARE(badges, QStringList({QStringLiteral(".env|Temperature minimum: Set by .env:12."),
                                  QStringLiteral("flag|Set by --speed.")}));
}

void TestControlPanel::sourcesMarkOnlyTheirValue()
{
    m_panel->showSources(
        {{QStringLiteral("SPEED"), {SettingOrigin::CommandLine, QStringLiteral("--speed")}}});
    auto *const spin = find<QWidget>("speedSpin");
    QVERIFY(spin->toolTip().contains(QStringLiteral("--speed")));
    accessible("speedSlider")->valueInterface()->setCurrentValue(60.0);
    QVERIFY(!spin->toolTip().contains(QStringLiteral("--speed")));
    m_panel->showSettings(Settings()); // undone
    QVERIFY(spin->toolTip().contains(QStringLiteral("--speed")));
    m_panel->showSources({});
    QVERIFY(!spin->toolTip().contains(QStringLiteral("--speed")));
}

void TestControlPanel::anotherLanguage()
{
    type("seedEdit", QStringLiteral("x"));
    QTest::keyClick(find<QWidget>("seedEdit"), Qt::Key_Return);
    WordTranslator translator({{QStringLiteral("Interval"), QStringLiteral("Intervall")},
                               {QStringLiteral("°C per 10 s"), QStringLiteral("°C je 10 s")},
                               {QStringLiteral("Storm"), QStringLiteral("Sturm")}});
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTRY_COMPARE(accessible("intervalSlider")->text(QAccessible::Name),
                 QStringLiteral("Intervall"));
    QVERIFY(find<QWidget>("intervalSpin")->toolTip().contains(QStringLiteral("Intervall")));
    QCOMPARE(find<QPushButton>("stormButton")->text(), QStringLiteral("Sturm"));
    QCOMPARE(find<QDoubleSpinBox>("temperatureDriftSpin")->text(),
             QStringLiteral("0.50 °C je 10 s"));
    // Whatever is not in the dictionary comes in brackets: nothing may have been left in English.
    for (const QWidget *const widget : m_panel->findChildren<QWidget *>()) {
        const QString name = widget->accessibleName();
        const bool translated = name.isEmpty() || name.startsWith(u'[') ||
                                name.startsWith(QStringLiteral("Intervall")) ||
                                name == QStringLiteral("Sturm");
        QVERIFY2(translated, qPrintable(name));
    }
    for (const QLabel *const label : m_panel->findChildren<QLabel *>()) {
        const QString text = label->text();
        const bool translated = text.isEmpty() || text.startsWith(u'[') || text == u"–" ||
                                text == QStringLiteral("Intervall");
        QVERIFY2(translated, qPrintable(text));
    }
    QVERIFY(m_names.isEmpty());
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(accessible("intervalSlider")->text(QAccessible::Name), QStringLiteral("Interval"));
    QVERIFY(find<QLabel>("seedMessage")->text().startsWith(QStringLiteral("Seed")));
}

void TestControlPanel::messagesAreReadableInTheDark()
{
    type("serverEdit", QStringLiteral("nonsense"));
    QTest::keyClick(find<QWidget>("serverEdit"), Qt::Key_Return);
    m_panel->showConnectionTest(false, QStringLiteral("Refused."));
    QPalette dark(QColor(0x35, 0x35, 0x35));
    m_panel->setPalette(dark);
    for (const char *const name : {"serverMessage", "connectionResult"}) {
        const QPalette palette = find<QLabel>(name)->palette();
        QCOMPARE(palette.color(QPalette::Window), dark.color(QPalette::Window));
        QVERIFY(contrastRatio(palette.color(QPalette::WindowText),
                              palette.color(QPalette::Window)) >= 4.5);
    }
}

void TestControlPanel::sectionsFoldAndRemember()
{
    QVERIFY(m_panel->openSections().contains(QStringLiteral("serverSection")));
    QTest::mouseClick(find<QToolButton>("serverSectionHeader"), Qt::LeftButton);
    QVERIFY(!find<QWidget>("serverEdit")->isVisible());
    QVERIFY(!m_panel->openSections().contains(QStringLiteral("serverSection")));
    m_panel->setOpenSections({QStringLiteral("serverSection")});
    QVERIFY(find<QWidget>("serverEdit")->isVisible());
    QVERIFY(!find<QWidget>("stormButton")->isVisible());
}

QTEST_MAIN(TestControlPanel)
#include "tst_controlpanel.moc"
