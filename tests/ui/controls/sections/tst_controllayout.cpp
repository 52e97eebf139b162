#include "profiles.h"
#include "ui/controls/sections/controlpanel.h"
#include "words.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace aneroid;

namespace {

QHash<QString, QString> germanWords()
{
    return {
        {QStringLiteral("Weather"), QStringLiteral("Wetter")},
        {QStringLiteral("Ranges"), QStringLiteral("Bereiche")},
        {QStringLiteral("Pace"), QStringLiteral("Takt")},
        {QStringLiteral("Patterns"), QStringLiteral("Muster")},
        {QStringLiteral("Server"), QStringLiteral("Server")},
        {QStringLiteral("More settings"), QStringLiteral("Weitere Einstellungen")},
        {QStringLiteral("Storm"), QStringLiteral("Sturm")},
        {QStringLiteral("Front"), QStringLiteral("Front")},
        {QStringLiteral("Clear spell"), QStringLiteral("Schönwetter")},
        {QStringLiteral("End event"), QStringLiteral("Ereignis beenden")},
        {QStringLiteral("Temperature"), QStringLiteral("Temperatur")},
        {QStringLiteral("Humidity"), QStringLiteral("Feuchte")},
        {QStringLiteral("Pressure"), QStringLiteral("Luftdruck")},
        {QStringLiteral("Drift"), QStringLiteral("Drift")},
        {QStringLiteral("°C per 10 s"), QStringLiteral("°C je 10 s")},
        {QStringLiteral("% per 10 s"), QStringLiteral("% je 10 s")},
        {QStringLiteral("hPa per 10 s"), QStringLiteral("hPa je 10 s")},
        {QStringLiteral("°C"), QStringLiteral("°C")},
        {QStringLiteral("%"), QStringLiteral("%")},
        {QStringLiteral("hPa"), QStringLiteral("hPa")},
        {QStringLiteral("s"), QStringLiteral("s")},
        {QStringLiteral("Interval"), QStringLiteral("Intervall")},
        {QStringLiteral("Speed"), QStringLiteral("Tempo")},
        {QStringLiteral("Noise"), QStringLiteral("Rauschen")},
        {QStringLiteral("Sensor noise"), QStringLiteral("Sensorrauschen")},
        {QStringLiteral("Daily pattern"), QStringLiteral("Tagesgang")},
        {QStringLiteral("Weather events"), QStringLiteral("Wetterereignisse")},
        {QStringLiteral("Send to server"), QStringLiteral("An den Server senden")},
        {QStringLiteral("Server address"), QStringLiteral("Serveradresse")},
        {QStringLiteral("Format"), QStringLiteral("Format")},
        {QStringLiteral("Path"), QStringLiteral("Pfad")},
        {QStringLiteral("Last request and answer…"), QStringLiteral("Letzte Anfrage und Antwort…")},
        {QStringLiteral("Device ID"), QStringLiteral("Gerätekennung")},
        {QStringLiteral("Test connection"), QStringLiteral("Verbindung prüfen")},
        {QStringLiteral("Reset to defaults"), QStringLiteral("Auf Vorgaben zurücksetzen")},
        {QStringLiteral("Profile"), QStringLiteral("Profil")},
        {QStringLiteral("&Kind"), QStringLiteral("&Art")},
        {QStringLiteral("Channels"), QStringLiteral("Kanäle")},
        {QStringLiteral("Device"), QStringLiteral("Gerät")},
        {QStringLiteral("Strength"), QStringLiteral("Stärke")},
        {QStringLiteral("Length"), QStringLiteral("Dauer")},
        {QStringLiteral("Ramp"), QStringLiteral("Anstieg")},
        {QStringLiteral("At random"), QStringLiteral("Zufällig")},
        {QStringLiteral("Inject"), QStringLiteral("Stören")},
        {QStringLiteral("End faults"), QStringLiteral("Alle beenden")},
        {QStringLiteral("until ended"), QStringLiteral("ohne Ende")},
        {QStringLiteral("one reading"), QStringLiteral("eine Messung")},
        {QStringLiteral("All devices"), QStringLiteral("Alle Geräte")},
        {QStringLiteral("min"), QStringLiteral("min")},
        {QStringLiteral("Faults"), QStringLiteral("Störungen")},
        {QStringLiteral("all sensor faults"), QStringLiteral("alle Störungen des Sensors")},
        {QStringLiteral("Seed"), QStringLiteral("Startwert")},
        {QStringLiteral("UTC offset"), QStringLiteral("UTC-Versatz")},
        {QStringLiteral("Devices"), QStringLiteral("Geräte")},
        {QStringLiteral("Device ID pattern"), QStringLiteral("Kennungsmuster")},
        {QStringLiteral("Keep the order"), QStringLiteral("Reihenfolge einhalten")},
        {QStringLiteral("random"), QStringLiteral("zufällig")},
        {QStringLiteral("this machine's"), QStringLiteral("wie dieser Rechner")},
        {QStringLiteral("Sensor"), QStringLiteral("Sensor")},
        {QStringLiteral("Preset"), QStringLiteral("Voreinstellung")},
        {QStringLiteral("Oversampling T"), QStringLiteral("Oversampling T")},
        {QStringLiteral("Oversampling RH"), QStringLiteral("Oversampling RH")},
        {QStringLiteral("Oversampling P"), QStringLiteral("Oversampling P")},
        {QStringLiteral("IIR filter"), QStringLiteral("IIR-Filter")},
        {QStringLiteral("Standby time"), QStringLiteral("Ruhezeit")},
        {QStringLiteral("Self-heating"), QStringLiteral("Eigenerwärmung")},
        {QStringLiteral("Installed"), QStringLiteral("Eingebaut am")},
        {QStringLiteral("Jitter"), QStringLiteral("Jitter")},
        {QStringLiteral("Clock drift"), QStringLiteral("Gangfehler")},
        {QStringLiteral("Missed readings"), QStringLiteral("Fehlende Messwerte")},
        {QStringLiteral("ppm"), QStringLiteral("ppm")},
        {QStringLiteral("ms"), QStringLiteral("ms")},
        {QStringLiteral("Off"), QStringLiteral("Aus")},
        {QStringLiteral("Forced mode"), QStringLiteral("Einzelmessung")},
        {QStringLiteral("Custom"), QStringLiteral("Eigene")},
        {QStringLiteral("new, does not age"), QStringLiteral("neu, altert nicht")},
    };
}

QHash<QString, QString> chineseWords()
{
    return {
        {QStringLiteral("Weather"), QStringLiteral("天气")},
        {QStringLiteral("Ranges"), QStringLiteral("范围")},
        {QStringLiteral("Pace"), QStringLiteral("节奏")},
        {QStringLiteral("Patterns"), QStringLiteral("模式")},
        {QStringLiteral("Server"), QStringLiteral("服务器")},
        {QStringLiteral("More settings"), QStringLiteral("更多设置")},
        {QStringLiteral("Storm"), QStringLiteral("风暴")},
        {QStringLiteral("Front"), QStringLiteral("锋面")},
        {QStringLiteral("Clear spell"), QStringLiteral("晴好天气")},
        {QStringLiteral("End event"), QStringLiteral("结束事件")},
        {QStringLiteral("Temperature"), QStringLiteral("温度")},
        {QStringLiteral("Humidity"), QStringLiteral("湿度")},
        {QStringLiteral("Pressure"), QStringLiteral("气压")},
        {QStringLiteral("Drift"), QStringLiteral("漂移")},
        {QStringLiteral("°C per 10 s"), QStringLiteral("°C / 10 秒")},
        {QStringLiteral("% per 10 s"), QStringLiteral("% / 10 秒")},
        {QStringLiteral("hPa per 10 s"), QStringLiteral("hPa / 10 秒")},
        {QStringLiteral("°C"), QStringLiteral("°C")},
        {QStringLiteral("%"), QStringLiteral("%")},
        {QStringLiteral("hPa"), QStringLiteral("hPa")},
        {QStringLiteral("s"), QStringLiteral("秒")},
        {QStringLiteral("Interval"), QStringLiteral("间隔")},
        {QStringLiteral("Speed"), QStringLiteral("速度")},
        {QStringLiteral("Noise"), QStringLiteral("噪声")},
        {QStringLiteral("Sensor noise"), QStringLiteral("传感器噪声")},
        {QStringLiteral("Daily pattern"), QStringLiteral("日变化")},
        {QStringLiteral("Weather events"), QStringLiteral("天气事件")},
        {QStringLiteral("Send to server"), QStringLiteral("发送到服务器")},
        {QStringLiteral("Server address"), QStringLiteral("服务器地址")},
        {QStringLiteral("Format"), QStringLiteral("格式")},
        {QStringLiteral("Path"), QStringLiteral("路径")},
        {QStringLiteral("Last request and answer…"), QStringLiteral("上次请求与应答…")},
        {QStringLiteral("Device ID"), QStringLiteral("设备 ID")},
        {QStringLiteral("Test connection"), QStringLiteral("测试连接")},
        {QStringLiteral("Reset to defaults"), QStringLiteral("恢复默认设置")},
        {QStringLiteral("Profile"), QStringLiteral("配置")},
        {QStringLiteral("&Kind"), QStringLiteral("种类(&K)")},
        {QStringLiteral("Channels"), QStringLiteral("通道")},
        {QStringLiteral("Device"), QStringLiteral("设备")},
        {QStringLiteral("Strength"), QStringLiteral("强度")},
        {QStringLiteral("Length"), QStringLiteral("时长")},
        {QStringLiteral("Ramp"), QStringLiteral("渐变")},
        {QStringLiteral("At random"), QStringLiteral("随机")},
        {QStringLiteral("Inject"), QStringLiteral("注入")},
        {QStringLiteral("End faults"), QStringLiteral("结束故障")},
        {QStringLiteral("until ended"), QStringLiteral("直到结束")},
        {QStringLiteral("one reading"), QStringLiteral("一个读数")},
        {QStringLiteral("All devices"), QStringLiteral("所有设备")},
        {QStringLiteral("min"), QStringLiteral("分钟")},
        {QStringLiteral("Faults"), QStringLiteral("故障")},
        {QStringLiteral("all sensor faults"), QStringLiteral("所有传感器故障")},
        {QStringLiteral("Seed"), QStringLiteral("种子")},
        {QStringLiteral("UTC offset"), QStringLiteral("UTC 偏移")},
        {QStringLiteral("Devices"), QStringLiteral("设备数")},
        {QStringLiteral("Device ID pattern"), QStringLiteral("设备 ID 模式")},
        {QStringLiteral("Keep the order"), QStringLiteral("保持顺序")},
        {QStringLiteral("random"), QStringLiteral("随机")},
        {QStringLiteral("this machine's"), QStringLiteral("本机")},
        {QStringLiteral("Sensor"), QStringLiteral("传感器")},
        {QStringLiteral("Preset"), QStringLiteral("预设")},
        {QStringLiteral("Oversampling T"), QStringLiteral("过采样 T")},
        {QStringLiteral("Oversampling RH"), QStringLiteral("过采样 RH")},
        {QStringLiteral("Oversampling P"), QStringLiteral("过采样 P")},
        {QStringLiteral("IIR filter"), QStringLiteral("IIR 滤波器")},
        {QStringLiteral("Standby time"), QStringLiteral("待机时间")},
        {QStringLiteral("Self-heating"), QStringLiteral("自热")},
        {QStringLiteral("Installed"), QStringLiteral("安装日期")},
        {QStringLiteral("Jitter"), QStringLiteral("抖动")},
        {QStringLiteral("Clock drift"), QStringLiteral("时钟漂移")},
        {QStringLiteral("Missed readings"), QStringLiteral("缺失读数")},
        {QStringLiteral("ppm"), QStringLiteral("ppm")},
        {QStringLiteral("ms"), QStringLiteral("ms")},
        {QStringLiteral("Off"), QStringLiteral("关闭")},
        {QStringLiteral("Forced mode"), QStringLiteral("强制模式")},
        {QStringLiteral("Custom"), QStringLiteral("自定义")},
        {QStringLiteral("new, does not age"), QStringLiteral("新的，不老化")},
    };
}

QPalette darkPalette()
{
    QPalette dark(QColor(0x3a, 0x3d, 0x41), QColor(0x2b, 0x2d, 0x30));
    dark.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x24));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    dark.setColor(QPalette::HighlightedText, Qt::black);
    return dark;
}

} // namespace

/// What can be measured of the panel's looks in each language; with ANEROID_SHOTS=FOLDER it also
/// leaves pictures there.
class TestControlLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsClipped_data();
    void nothingIsClipped();
    void weatherAndRangesNeedNoScrolling();
    void columnsAlign();

private:
    static void shoot(QWidget &widget, const QString &name);
    static void verifyRoom(const ControlPanel &panel);
};

void TestControlLayout::shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("ANEROID_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

// Every text that neither wraps nor scrolls has the width it asks for, inside the view.
void TestControlLayout::verifyRoom(const ControlPanel &panel)
{
    const auto *const scroll = panel.findChild<QScrollArea *>();
    QVERIFY(scroll);
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    for (const QWidget *const widget : panel.findChildren<QWidget *>()) {
        const auto *const label = qobject_cast<const QLabel *>(widget);
        const bool hasText = (label && !label->wordWrap()) ||
                             qobject_cast<const QAbstractButton *>(widget) ||
                             qobject_cast<const QAbstractSpinBox *>(widget);
        if (!widget->isVisible() || !hasText)
            continue;
        const QString what =
            widget->objectName() + u' ' + (label ? label->text() : widget->accessibleName());
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(what));
        QVERIFY2(!label || widget->width() >= widget->sizeHint().width(), qPrintable(what));
        if (!scroll->widget()->isAncestorOf(widget))
            continue;
        const QRect at(widget->mapTo(scroll->widget(), QPoint(0, 0)), widget->size());
        QVERIFY2(at.left() >= 0 && at.right() < scroll->viewport()->width(), qPrintable(what));
    }
}

void TestControlLayout::nothingIsClipped_data()
{
    QTest::addColumn<QHash<QString, QString>>("words");
    QTest::addColumn<bool>("translated");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("maximumWidth");
    const QHash<QString, QString> none;
    QTest::newRow("english-light") << none << false << false << 380;
    QTest::newRow("english-dark") << none << false << true << 380;
    QTest::newRow("german-light") << germanWords() << true << false << 380;
    QTest::newRow("chinese-dark") << chineseWords() << true << true << 380;
    QTest::newRow("long-light") << none << true << false << 600;
}

void TestControlLayout::nothingIsClipped()
{
    QFETCH(bool, translated);
    QFETCH(bool, dark);
    QFETCH(int, maximumWidth);
    using Words = QHash<QString, QString>;
    QFETCH(Words, words);
    WordTranslator translator(words);
    if (translated)
        QVERIFY(QCoreApplication::installTranslator(&translator));
    const QPalette before = QApplication::palette();
    if (dark)
        QApplication::setPalette(darkPalette());

    ControlPanel panel;
    panel.setRunning(true);
    panel.showSettings(Settings());
    panel.setProfiles(profileEntries(),
                      [](const QString &) -> const ProfilePreview & { return somePreview(); });
    panel.setServerHint(QStringLiteral("Built-in receiver on port 8000"));
    panel.showConnectionTest(false, QStringLiteral("localhost:8000 refused the connection: is the "
                                                   "server running?"));
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY2(panel.minimumSizeHint().width() <= maximumWidth,
             qPrintable(QString::number(panel.minimumSizeHint().width())));
    panel.resize(panel.minimumSizeHint().width(), 700);
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    verifyRoom(panel);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    panel.findChild<QWidget *>(QStringLiteral("temperatureMinimumHandle"))->setFocus();
    shoot(panel, name + QStringLiteral("-700"));

    panel.setOpenSections(panel.openSections()
                          << QStringLiteral("moreSection") << QStringLiteral("sensorSection")
                          << QStringLiteral("deliverySection"));
    panel.showSources(
        {{QStringLiteral("TEMP_MIN"), {SettingOrigin::EnvFile, QStringLiteral(".env:12")}},
         {QStringLiteral("SPEED"), {SettingOrigin::CommandLine, QStringLiteral("--speed")}},
         {QStringLiteral("SERVER_URL"), {SettingOrigin::Environment, QStringLiteral("env")}}});
    auto *const seed = panel.findChild<QLineEdit *>(QStringLiteral("seedEdit"));
    seed->setFocus();
    QTest::keyClicks(seed, QStringLiteral("many"));
    QTest::keyClick(seed, Qt::Key_Return);
    panel.findChild<QCheckBox *>(QStringLiteral("noiseCheck"))->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    panel.resize(std::max(panel.width(), panel.minimumSizeHint().width()), 1400);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    verifyRoom(panel);
    shoot(panel, name + QStringLiteral("-all"));
    QApplication::setPalette(before);
    QCoreApplication::removeTranslator(&translator);
}

void TestControlLayout::weatherAndRangesNeedNoScrolling()
{
    // What a window of 1280 × 800 leaves below title, menu, tool bar and above the status bar.
    constexpr int height = 660;
    ControlPanel panel;
    panel.showSettings(Settings());
    panel.resize(360, height);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto *const scroll = panel.findChild<QScrollArea *>();
    for (const char *const name :
         {"stormButton", "endEventButton", "temperatureMinimumSpin", "pressureDriftSpin",
          "intervalSlider", "speedSlider", "resetButton"}) {
        const auto *const widget = panel.findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY(widget);
        const QPoint bottom = widget->mapTo(&panel, widget->rect().bottomRight());
        const bool inFoot = !scroll->isAncestorOf(widget);
        QVERIFY2(bottom.y() < (inFoot ? height : scroll->geometry().bottom()), name);
    }
}

void TestControlLayout::columnsAlign()
{
    ControlPanel panel;
    panel.showSettings(Settings());
    panel.resize(panel.minimumSizeHint().width() + 40, 900);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto edges = [&panel](const char *name) {
        const auto *const widget = panel.findChild<QWidget *>(QString::fromLatin1(name));
        const int left = widget->mapTo(&panel, QPoint(0, 0)).x();
        return std::pair(left, left + widget->width());
    };
    const auto slider = edges("temperatureDriftSlider");
    const auto spin = edges("temperatureDriftSpin");
    for (const char *const name : {"humidityDriftSlider", "pressureDriftSlider", "intervalSlider",
                                   "speedSlider", "noiseSlider"})
        QCOMPARE(edges(name), slider);
    for (const char *const name :
         {"humidityDriftSpin", "pressureDriftSpin", "intervalSpin", "speedSpin", "noiseSpin"})
        QCOMPARE(edges(name), spin);
    QCOMPARE(edges("temperatureMaximumSpin").second, spin.second);
    QCOMPARE(edges("temperatureMinimumSpin").first, edges("pressureMinimumSpin").first);
}

QTEST_MAIN(TestControlLayout)
#include "tst_controllayout.moc"
