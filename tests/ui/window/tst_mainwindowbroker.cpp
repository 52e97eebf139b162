// An MQTT broker as the server, in the real window: its settings, what is shown of topics and
// messages, births and deaths, and Retract. With ANEROID_SHOTS, pictures of it.

#include "windowfixture.h"

#include "tests/support/darkpalette.h"
#include "tests/support/languages.h"
#include "tests/support/scriptedbroker.h"
#include "ui/window/translations.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

using namespace aneroid;

namespace {

QString address(quint16 port)
{
    return QStringLiteral("mqtt://127.0.0.1:%1").arg(port);
}

Settings brokerSettings(quint16 port, const QString &payload = QStringLiteral("aneroid"))
{
    Settings settings = WindowFixture::quickSettings();
    settings.serverUrl = address(port);
    settings.payload = payload;
    return settings;
}

QString preview(const WindowFixture &window)
{
    return window.find<QPlainTextEdit>("payloadPreview")->toPlainText();
}

void show(const WindowFixture &window, const char *objectName)
{
    window.find<QScrollArea>("controlScroll")
        ->ensureWidgetVisible(window.find<QWidget>(objectName));
    QApplication::processEvents();
}

void type(const WindowFixture &window, const char *objectName, const QString &text)
{
    auto *const field = window.find<QLineEdit>(objectName);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

void pick(const WindowFixture &window, const char *objectName, const QString &text)
{
    auto *const list = window.find<QComboBox>(objectName);
    const int index = list->findText(text);
    if (index < 0)
        qFatal("%s has no %s.", objectName, qPrintable(text));
    list->setCurrentIndex(index);
}

/// With the plural forms of English.
WindowOptions inEnglish(Translations &translations)
{
    translations.setCode(QStringLiteral("en"));
    WindowOptions options;
    options.translations = &translations;
    return options;
}

} // namespace

class TestMainWindowBroker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { clearTestSettings(); }

    void theAddressBringsItsSettings();
    void everyControlSetsItsSetting();
    void theTopicIsATemplate();
    void thePasswordIsNotShown();
    void sentSaysWhatItMeans();
    void birthAndDeathAreShown();
    void aFormatWithoutThemSaysSo();
    void retractAsksFirst();
    void aRefusedRetractIsSaid();
    void isAsNarrow_data();
    void isAsNarrow();
    void pictures_data();
    void pictures();
};

void TestMainWindowBroker::theAddressBringsItsSettings()
{
    ScriptedBroker broker;
    WindowFixture window;
    QVERIFY(!window.find<QWidget>("brokerPanel")->isVisibleTo(&window.window()));
    QVERIFY(window.find<QLineEdit>("endpointEdit")->isVisibleTo(&window.window()));
    type(window, "serverEdit", address(broker.port()));
    QCOMPARE(window.session().settings().serverUrl, address(broker.port()));
    QVERIFY(window.find<QWidget>("brokerPanel")->isVisibleTo(&window.window()));
    QVERIFY(!window.find<QLineEdit>("endpointEdit")->isVisibleTo(&window.window()));
    QCOMPARE(window.find<QLineEdit>("mqttTopicEdit")->placeholderText(),
             QStringLiteral("sensors/bme280/{{device_id}}"));
    show(window, "payloadPreview");
    QTRY_VERIFY2(preview(window).startsWith(
                     QStringLiteral("sensors/bme280/window_test\n{\"device_id\":\"window_test\"")),
                 qPrintable(preview(window)));
    QVERIFY(preview(window).contains(QStringLiteral("\nQoS 1\n")));
    window.session().simulation().start();
    QTRY_VERIFY(window.number("sentReadOut") >= 3.0);
    QVERIFY(!broker.publishes().isEmpty());
    // And back.
    window.press("undoButton");
    QVERIFY(!window.find<QWidget>("brokerPanel")->isVisibleTo(&window.window()));
    QVERIFY(window.find<QLineEdit>("endpointEdit")->isVisibleTo(&window.window()));
}

void TestMainWindowBroker::everyControlSetsItsSetting()
{
    ScriptedBroker broker;
    WindowFixture window(brokerSettings(broker.port()));
    type(window, "mqttTopicEdit", QStringLiteral("lab/{{device_id}}"));
    pick(window, "mqttQosCombo", QStringLiteral("2: exactly once"));
    pick(window, "mqttRetainCombo", QStringLiteral("Yes"));
    type(window, "mqttClientIdEdit", QStringLiteral("my-client"));
    type(window, "mqttUsernameEdit", QStringLiteral("me"));
    type(window, "mqttAvailabilityEdit", QStringLiteral("lab/{{device_id}}/there"));
    pick(window, "mqttVersionCombo", QStringLiteral("3.1.1"));
    pick(window, "mqttConnectionsCombo", QStringLiteral("One for each device"));
    auto *const keepAlive = window.find<QAbstractSpinBox>("mqttKeepAliveSpin");
    keepAlive->setFocus();
    keepAlive->selectAll();
    QTest::keyClicks(keepAlive, QStringLiteral("30"));
    QTest::keyClick(keepAlive, Qt::Key_Return);
    auto *const inFlight = window.find<QAbstractSpinBox>("mqttInFlightSpin");
    inFlight->setFocus();
    inFlight->selectAll();
    QTest::keyClicks(inFlight, QStringLiteral("7"));
    QTest::keyClick(inFlight, Qt::Key_Return);
    const MqttSettings set = window.session().settings().mqtt;
    QCOMPARE(set.topic, QStringLiteral("lab/{{device_id}}"));
    QCOMPARE(set.qos, 2);
    QCOMPARE(set.retain, std::optional(true));
    QCOMPARE(set.clientId, QStringLiteral("my-client"));
    QCOMPARE(set.username, QStringLiteral("me"));
    QCOMPARE(set.availabilityTopic, QStringLiteral("lab/{{device_id}}/there"));
    QCOMPARE(set.version, static_cast<int>(MqttSettings::Version311));
    QCOMPARE(set.connections, static_cast<int>(MqttSettings::ConnectionPerDevice));
    QCOMPARE(set.keepAliveS, 30);
    QCOMPARE(set.inFlight, 7);
    show(window, "payloadPreview");
    QTRY_VERIFY2(preview(window).startsWith(QStringLiteral("lab/window_test\n")),
                 qPrintable(preview(window)));
    QVERIFY(preview(window).contains(QStringLiteral("\nQoS 2, retain\n")));
    window.session().simulation().start();
    QTRY_VERIFY(window.number("sentReadOut") >= 1.0);
    QCOMPARE(broker.publishes().first().topic, QByteArray("lab/window_test/there"));
    QCOMPARE(broker.publishes().at(1).topic, QByteArray("lab/window_test"));
    QCOMPARE(broker.versions().last(), 4);
    // One edit each, to be taken back.
    window.press("undoButton");
    QCOMPARE(window.session().settings().mqtt.inFlight, 100);
}

void TestMainWindowBroker::theTopicIsATemplate()
{
    Translations translations;
    ScriptedBroker broker;
    WindowFixture window(brokerSettings(broker.port()), inEnglish(translations));
    type(window, "mqttTopicEdit", QStringLiteral("a/{{humidty}}"));
    QCOMPARE(window.session().settings().mqtt.topic, QString());
    type(window, "mqttTopicEdit", QStringLiteral("a/#"));
    QCOMPARE(window.session().settings().mqtt.topic, QString());
    type(window, "mqttAvailabilityEdit", QStringLiteral("a/+/b"));
    QCOMPARE(window.session().settings().mqtt.availabilityTopic, QString());
    type(window, "mqttClientIdEdit", QStringLiteral("{{nothing}}"));
    QCOMPARE(window.session().settings().mqtt.clientId, QString());
    QCOMPARE(window.find<QLineEdit>("mqttClientIdEdit")->text(), QString());
    // Several messages a reading have topics of their own.
    pick(window, "payloadCombo", QStringLiteral("esphome"));
    QCOMPARE(window.session().settings().payload, QStringLiteral("esphome"));
    QCOMPARE(window.find<QLineEdit>("mqttTopicEdit")->placeholderText(),
             QStringLiteral("3 topics of the payload"));
    show(window, "payloadPreview");
    QTRY_COMPARE(preview(window).count(QStringLiteral("\nQoS ")), 3);
    type(window, "mqttTopicEdit", QStringLiteral("one/topic"));
    QCOMPARE(window.session().settings().mqtt.topic, QString());
}

void TestMainWindowBroker::thePasswordIsNotShown()
{
    ScriptedBroker broker;
    Settings settings = brokerSettings(broker.port());
    {
        WindowFixture window(settings);
        QCOMPARE(window.find<QLabel>("mqttPasswordState")->text(), QStringLiteral("none"));
        QVERIFY(window.find<QLabel>("mqttPasswordState")
                    ->toolTip()
                    .contains(QStringLiteral("MQTT_PASSWORD")));
    }
    settings.mqtt.password = "the-very-secret";
    WindowOptions options;
    options.sources.insert(QStringLiteral("MQTT_PASSWORD"),
                           {SettingOrigin::EnvFile, QStringLiteral(".env:3")});
    WindowFixture window(settings, std::move(options));
    const auto *const state = window.find<QLabel>("mqttPasswordState");
    QCOMPARE(state->text(), QStringLiteral("set"));
    QVERIFY2(state->toolTip().contains(QStringLiteral(".env:3")), qPrintable(state->toolTip()));
    const auto widgets = window.window().findChildren<QWidget *>();
    for (const QWidget *const widget : widgets) {
        QVERIFY(!widget->toolTip().contains(QStringLiteral("the-very-secret")));
        if (const auto *const label = qobject_cast<const QLabel *>(widget))
            QVERIFY(!label->text().contains(QStringLiteral("the-very-secret")));
    }
}

void TestMainWindowBroker::sentSaysWhatItMeans()
{
    ScriptedBroker broker;
    WindowFixture window;
    const auto *const sent = window.find<QWidget>("sentReadOut");
    QCOMPARE(sent->toolTip(), QStringLiteral("Readings that the server accepted."));
    type(window, "serverEdit", address(broker.port()));
    QVERIFY2(
        sent->toolTip().startsWith(QStringLiteral("Readings that were accepted by the broker")),
        qPrintable(sent->toolTip()));
    QVERIFY(sent->toolTip().contains(QStringLiteral("no delivery")));
    window.press("undoButton");
    QCOMPARE(sent->toolTip(), QStringLiteral("Readings that the server accepted."));
}

void TestMainWindowBroker::birthAndDeathAreShown()
{
    ScriptedBroker broker;
    WindowFixture window(brokerSettings(broker.port(), QStringLiteral("tasmota")));
    window.press("mqttLifeButton");
    const QString text = window.find<QPlainTextEdit>("lifeText")->toPlainText();
    QVERIFY2(text.startsWith(QStringLiteral("Birth: after every connect\n\n"
                                            "tele/window_test/LWT\nOnline\nQoS ")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("tele/window_test/LWT\nOffline\nQoS ")),
             qPrintable(text));
    QVERIFY(text.indexOf(QStringLiteral("Death: ")) < text.indexOf(QStringLiteral("Offline")));
    QVERIFY(text.contains(QStringLiteral("Retract: ")));
    window.press("lifeCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QVERIFY(broker.publishes().isEmpty()); // looking sends nothing
    window.press("lifeRetract");
    QVERIFY(window.find<QMessageBox>("retractQuestion")->isVisible());
}

void TestMainWindowBroker::aFormatWithoutThemSaysSo()
{
    ScriptedBroker broker;
    WindowFixture window(brokerSettings(broker.port()));
    window.press("mqttLifeButton");
    QVERIFY(window.find<QPlainTextEdit>("lifeText")
                ->toPlainText()
                .contains(QStringLiteral("availability topic")));
    QVERIFY(!window.find<QPushButton>("lifeRetract")->isEnabled());
    window.press("mqttRetractButton");
    QVERIFY(!window.window().findChild<QMessageBox *>(QStringLiteral("retractQuestion")));
    QVERIFY(window.find<QLabel>("noticeText")->text().contains(QStringLiteral("\"aneroid\"")));
    QVERIFY(broker.publishes().isEmpty());
}

void TestMainWindowBroker::retractAsksFirst()
{
    Translations translations;
    ScriptedBroker broker;
    WindowFixture window(brokerSettings(broker.port(), QStringLiteral("home-assistant")),
                         inEnglish(translations));
    window.press("mqttRetractButton");
    auto *question = window.find<QMessageBox>("retractQuestion");
    QVERIFY2(question->text().contains(QStringLiteral("2 empty messages")),
             qPrintable(question->text()));
    QVERIFY(question->text().contains(address(broker.port())));
    question->done(QMessageBox::Cancel);
    QTRY_VERIFY(!window.window().findChild<QMessageBox *>(QStringLiteral("retractQuestion")));
    QCOMPARE(broker.connections(), 0);
    window.press("mqttRetractButton");
    window.press("confirmRetractButton");
    const auto isRetracted = [&broker] {
        return std::ranges::count_if(broker.publishes(), [](const ScriptedBroker::Publish &each) {
                   return each.payload.isEmpty() && each.retain;
               }) == 2;
    };
    QTRY_VERIFY(isRetracted());
    QTRY_VERIFY2(window.find<QLabel>("noticeText")->text().contains(QStringLiteral("2 topics")),
                 qPrintable(window.find<QLabel>("noticeText")->text()));
}

void TestMainWindowBroker::aRefusedRetractIsSaid()
{
    ScriptedBroker broker;
    broker.refusesOn = "status";
    WindowFixture window(brokerSettings(broker.port(), QStringLiteral("home-assistant")));
    window.press("mqttRetractButton");
    window.press("confirmRetractButton");
    QTRY_VERIFY2(window.find<QLabel>("noticeText")
                     ->text()
                     .startsWith(QStringLiteral("Retracted 1 of 2 topics: ")),
                 qPrintable(window.find<QLabel>("noticeText")->text()));
}

void TestMainWindowBroker::isAsNarrow_data()
{
    QTest::addColumn<QString>("language");
    for (const QByteArray &code : languageCodes())
        QTest::newRow(code.constData()) << QString::fromLatin1(code);
}

void TestMainWindowBroker::isAsNarrow()
{
    QFETCH(const QString, language);
    Translations translations;
    translations.setCode(language);
    WindowOptions options;
    options.translations = &translations;
    ScriptedBroker broker;
    WindowFixture window(WindowFixture::quickSettings(), std::move(options));
    window.window().resize(800, 500);
    const auto *const dock = window.find<QDockWidget>("controlDock");
    const auto *const panel = window.find<QWidget>("controlScroll");
    QTRY_VERIFY(dock->width() > 0);
    const int width = dock->width();
    const int least = panel->minimumSizeHint().width();
    type(window, "serverEdit", address(broker.port()));
    QCoreApplication::processEvents();
    QVERIFY(window.find<QWidget>("brokerPanel")->isVisibleTo(&window.window()));
    QCOMPARE(dock->width(), width);
    QCOMPARE(panel->minimumSizeHint().width(), least);
    QVERIFY(window.window().minimumSizeHint().width() <= 800);
}

void TestMainWindowBroker::pictures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const QByteArray &language : languageCodes()) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1024, 600), QSize(1920, 1080)}) {
                QTest::addRow("%s-%s-%d", language.constData(), dark ? "dark" : "light",
                              size.width())
                    << QString::fromLatin1(language) << dark << size;
            }
        }
    }
}

void TestMainWindowBroker::pictures()
{
    const QString folder = qEnvironmentVariable("ANEROID_SHOTS");
    if (folder.isEmpty())
        QSKIP("ANEROID_SHOTS names no folder.");
    QVERIFY(QDir().mkpath(folder));
    QFETCH(const QString, language);
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    const QPalette before = QApplication::palette();
    const auto restore = qScopeGuard([before] { QApplication::setPalette(before); });
    if (dark)
        QApplication::setPalette(darkPalette());
    Translations translations;
    translations.setCode(language);
    WindowOptions options;
    options.translations = &translations;
    ScriptedBroker broker;
    WindowFixture window(brokerSettings(broker.port(), QStringLiteral("home-assistant")),
                         std::move(options));
    window.window().resize(size);
    window.session().simulation().start();
    QTRY_VERIFY(window.history().size() > 20);
    show(window, "deviceIdEdit");
    show(window, "serverEdit");
    show(window, "payloadPreview");
    QTRY_VERIFY(!preview(window).isEmpty());
    const auto save = [&](QWidget *widget, const QString &name) {
        const QString file =
            QStringLiteral("%1-%2.png").arg(name, QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(widget->grab().save(QDir(folder).filePath(file)));
    };
    save(&window.window(), QStringLiteral("broker-below"));
    show(window, "serverEdit");
    save(&window.window(), QStringLiteral("broker-above"));
    window.press("mqttLifeButton");
    save(window.find<QDialog>("lifeDialog"), QStringLiteral("broker-life"));
    window.press("mqttRetractButton");
    save(window.find<QMessageBox>("retractQuestion"), QStringLiteral("broker-question"));
}

QTEST_MAIN(TestMainWindowBroker)
#include "tst_mainwindowbroker.moc"
