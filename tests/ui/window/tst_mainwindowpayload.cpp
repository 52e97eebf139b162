// The format of what is sent, in the real window: choosing, previewing, editing, looking at what
// went. With ANEROID_SHOTS, pictures of it.

#include "windowfixture.h"

#include "core/payload/payloadstore.h"
#include "tests/support/darkpalette.h"
#include "tests/support/languages.h"
#include "ui/window/translations.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTextBlock>
#include <QToolButton>

using namespace aneroid;

namespace {

void choose(const WindowFixture &window, const QString &payload)
{
    auto *const list = window.find<QComboBox>("payloadCombo");
    const int index = list->findData(payload);
    if (index < 0)
        qFatal("There is no %s.", qPrintable(payload));
    list->setCurrentIndex(index);
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

} // namespace

class TestMainWindowPayload : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void thePreviewIsWhatComesNext();
    void ofAFleetThePersonChoosesTheDevice();
    void choosingSendsSoFromTheNextReadingOn();
    void whatCannotBeSentIsNotChosen();
    void thePathIsATemplate();
    void aCopyIsEdited();
    void mistakesAreMarked();
    void importExportDelete();
    void unsavedChangesAreAskedFor();
    void theLastExchange();
    void pictures_data();
    void pictures();
};

void TestMainWindowPayload::initTestCase()
{
    useTestSettings();
}

void TestMainWindowPayload::init()
{
    clearTestSettings();
    QDir(PayloadStore::userFolder()).removeRecursively();
}

void TestMainWindowPayload::cleanup()
{
    QDir(PayloadStore::userFolder()).removeRecursively();
}

void TestMainWindowPayload::thePreviewIsWhatComesNext()
{
    WindowFixture window;
    show(window, "payloadPreview");
    QTRY_VERIFY(!preview(window).isEmpty());
    QVERIFY2(preview(window).startsWith(QStringLiteral("POST ") + window.receiver().url() +
                                        QStringLiteral("/api/v1/sensors/bme280\n")),
             qPrintable(preview(window)));
    QVERIFY(preview(window).contains(QStringLiteral("/1\n\n{\"device_id\":\"window_test\"")));
    window.session().simulation().start();
    QTRY_VERIFY(window.history().size() >= 3);
    window.session().simulation().stop();
    const std::optional<Reading> next = window.session().simulation().nextReading();
    QVERIFY(next);
    QCOMPARE(next->sequence, window.newest().sequence + 1);
    QTRY_VERIFY(preview(window).contains(
        QStringLiteral("\"sequence\":%1,").arg(window.newest().sequence + 1)));
    // What is shown comes: the run goes on with that reading, at a later time.
    const TimeMs before = window.newest().timestampMs;
    QVERIFY(next->timestampMs > before);
}

void TestMainWindowPayload::ofAFleetThePersonChoosesTheDevice()
{
    {
        WindowFixture alone;
        show(alone, "payloadPreview");
        QVERIFY(!alone.find<QSpinBox>("previewDevice")->isVisible());
    }
    Settings settings = WindowFixture::quickSettings();
    settings.devices = 3;
    WindowFixture window(settings);
    show(window, "payloadPreview");
    auto *const device = window.find<QSpinBox>("previewDevice");
    const DeviceIds &ids = window.session().simulation().deviceIds();
    QVERIFY(device->isVisible());
    QCOMPARE(device->maximum(), 3);
    for (const int number : {1, 3, 2}) { // before the run, and in it
        if (number == 2)
            window.session().simulation().start();
        device->setValue(number);
        const QString id = QString::fromStdString(ids[static_cast<std::size_t>(number - 1)]);
        QTRY_COMPARE(window.find<QLabel>("previewDeviceId")->text(), id);
        QTRY_VERIFY(preview(window).contains(QStringLiteral("{\"device_id\":\"%1\",").arg(id)));
    }
    window.session().simulation().stop();
}

void TestMainWindowPayload::choosingSendsSoFromTheNextReadingOn()
{
    WindowFixture window;
    choose(window, QStringLiteral("influx"));
    QCOMPARE(window.session().settings().payload, QStringLiteral("influx"));
    show(window, "payloadPreview");
    QTRY_VERIFY(preview(window).contains(
        QStringLiteral("/write?db=aneroid&precision=n\nContent-Type: text/plain")));
    QVERIFY(preview(window).contains(QStringLiteral("\n\nbme280,device_id=window_test temp")));
    QCOMPARE(window.find<QLineEdit>("endpointEdit")->placeholderText(),
             QStringLiteral("/write?db=aneroid&precision=n"));
    window.press("undoButton");
    QCOMPARE(window.session().settings().payload, QStringLiteral("aneroid"));
    QTRY_VERIFY(preview(window).contains(QStringLiteral("/api/v1/sensors/bme280")));
}

void TestMainWindowPayload::whatCannotBeSentIsNotChosen()
{
    WindowFixture window;
    choose(window, QStringLiteral("tasmota")); // for MQTT, and the server takes HTTP
    QCOMPARE(window.session().settings().payload, QStringLiteral("aneroid"));
    QCOMPARE(window.find<QComboBox>("payloadCombo")->currentText(), QStringLiteral("aneroid"));
}

void TestMainWindowPayload::thePathIsATemplate()
{
    WindowFixture window;
    auto *const path = window.find<QLineEdit>("endpointEdit");
    show(window, "payloadPreview");
    path->setFocus();
    QTest::keyClicks(path, QStringLiteral("/in/{{device_id}}?n={{sequence}}"));
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY2(preview(window).contains(QStringLiteral("/in/window_test?n=1\n")),
                 qPrintable(preview(window)));
    path->selectAll();
    QTest::keyClicks(path, QStringLiteral("/in/{{nothing}}"));
    QTest::keyClick(path, Qt::Key_Return);
    QCOMPARE(window.session().settings().endpoint,
             QStringLiteral("/in/{{device_id}}?n={{sequence}}"));
}

void TestMainWindowPayload::aCopyIsEdited()
{
    WindowFixture window;
    choose(window, QStringLiteral("influx"));
    window.press("editPayloadButton");
    auto *const editor = window.find<QDialog>("payloadEditor");
    auto *const text = window.find<QPlainTextEdit>("payloadText");
    const auto *const shown = window.find<QPlainTextEdit>("payloadEditorPreview");
    QCOMPARE(window.find<QLineEdit>("payloadNameEdit")->text(), QStringLiteral("influx-2"));
    QVERIFY(shown->toPlainText().contains(QStringLiteral("bme280,device_id=window_test")));
    text->setPlainText(text->toPlainText().replace(QStringLiteral("\"body\": \"bme280,"),
                                                   QStringLiteral("\"body\": \"climate,")));
    QTRY_VERIFY(shown->toPlainText().contains(QStringLiteral("\nclimate,device_id=window_test")));
    QVERIFY(window.find<QLabel>("payloadMessage")->text().isEmpty());
    window.press("payloadSave");
    QCOMPARE(window.session().settings().payload, QStringLiteral("influx-2"));
    QCOMPARE(window.find<QComboBox>("payloadCombo")->currentText(), QStringLiteral("influx-2"));
    editor->reject();
    show(window, "payloadPreview");
    QTRY_VERIFY(preview(window).contains(QStringLiteral("\nclimate,device_id=window_test")));
    // Its file changes under it, with the same name.
    window.press("editPayloadButton");
    auto *const again = window.find<QPlainTextEdit>("payloadText");
    QCOMPARE(window.find<QLineEdit>("payloadNameEdit")->text(), QStringLiteral("influx-2"));
    again->setPlainText(
        again->toPlainText().replace(QStringLiteral("climate,"), QStringLiteral("weather,")));
    window.press("payloadSave");
    QTRY_VERIFY(preview(window).contains(QStringLiteral("\nweather,device_id=window_test")));
}

void TestMainWindowPayload::mistakesAreMarked()
{
    WindowFixture window;
    window.press("editPayloadButton");
    auto *const text = window.find<QPlainTextEdit>("payloadText");
    const auto *const message = window.find<QLabel>("payloadMessage");
    const auto *const save = window.find<QPushButton>("payloadSave");
    QVERIFY(save->isEnabled());
    text->setPlainText(QStringLiteral("{\n  \"version\": 1,\n  \"messages\": [\n"
                                      "    {\"body\": \"{{humidty}}\"}\n  ]\n}\n"));
    QTRY_VERIFY2(message->text().contains(QStringLiteral("Line 4, column 17: messages[0].body: ")),
                 qPrintable(message->text()));
    QVERIFY(message->text().contains(QStringLiteral("\"humidity\"")));
    QVERIFY(!save->isEnabled());
    const QList<QTextEdit::ExtraSelection> marks = text->extraSelections();
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0].cursor.blockNumber(), 3);
    QCOMPARE(marks[1].cursor.selectionStart() - marks[1].cursor.block().position(), 16);
    text->setPlainText(QStringLiteral("{"));
    QTRY_VERIFY2(message->text().contains(QStringLiteral("JSON")), qPrintable(message->text()));
}

void TestMainWindowPayload::importExportDelete()
{
    const QTemporaryDir folder;
    WindowFixture window;
    window.press("editPayloadButton");
    auto *const editor = window.find<QDialog>("payloadEditor");
    const QString path = folder.filePath(QStringLiteral("mine.json"));
    QVERIFY(QMetaObject::invokeMethod(editor, "exportFile", Q_ARG(QString, path)));
    QVERIFY(QFile::exists(path));
    window.find<QPlainTextEdit>("payloadText")->setPlainText(QStringLiteral("{}"));
    QVERIFY(QMetaObject::invokeMethod(editor, "importFile", Q_ARG(QString, path)));
    QCOMPARE(window.find<QLineEdit>("payloadNameEdit")->text(), QStringLiteral("mine"));
    const auto *const reset = window.find<QPushButton>("payloadReset");
    QVERIFY(!reset->isEnabled());
    window.press("payloadSave");
    QVERIFY(PayloadStore().names().contains(QStringLiteral("mine")));
    QVERIFY(reset->isEnabled());
    window.press("payloadReset");
    QVERIFY(!PayloadStore().names().contains(QStringLiteral("mine")));
    // Over a built-in one, and back.
    window.find<QLineEdit>("payloadNameEdit")->setText(QStringLiteral("senml"));
    window.press("payloadSave");
    QVERIFY(reset->isEnabled());
    window.press("payloadReset");
    QVERIFY(!reset->isEnabled());
    QVERIFY(window.find<QPlainTextEdit>("payloadText")
                ->toPlainText()
                .contains(QStringLiteral("senml+json")));
}

void TestMainWindowPayload::unsavedChangesAreAskedFor()
{
    WindowFixture window;
    window.press("editPayloadButton");
    auto *const editor = window.find<QDialog>("payloadEditor");
    window.find<QPlainTextEdit>("payloadText")->appendPlainText(QStringLiteral(" "));
    editor->reject();
    QVERIFY(editor->isVisible());
    window.find<QMessageBox>("payloadDiscardQuestion")->done(QMessageBox::Cancel);
    QVERIFY(editor->isVisible());
    editor->reject();
    window.find<QMessageBox>("payloadDiscardQuestion")->done(QMessageBox::Discard);
    QVERIFY(!editor->isVisible());
}

void TestMainWindowPayload::theLastExchange()
{
    WindowFixture window;
    window.press("lastExchangeButton");
    const auto *const text = window.find<QPlainTextEdit>("exchangeText");
    QCOMPARE(text->toPlainText(), QStringLiteral("Nothing has been sent yet."));
    window.session().simulation().start();
    QTRY_VERIFY2(text->toPlainText().contains(QStringLiteral("\nHTTP 201\n")),
                 qPrintable(text->toPlainText()));
    window.session().simulation().stop();
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("POST ")));
    window.press("exchangeCopy");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Idempotency-Key: ")));
}

void TestMainWindowPayload::pictures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const QByteArray &language : languageCodes()) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1024, 600), QSize(1920, 1080)})
                QTest::addRow("%s-%s-%d", language.constData(), dark ? "dark" : "light",
                              size.width())
                    << QString::fromLatin1(language) << dark << size;
        }
    }
}

void TestMainWindowPayload::pictures()
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
    WindowFixture window(WindowFixture::quickSettings(), std::move(options));
    window.window().resize(size);
    choose(window, QStringLiteral("influx"));
    window.session().simulation().start();
    QTRY_VERIFY(window.history().size() > 20);
    show(window, "deviceIdEdit");
    show(window, "payloadPreview");
    QTRY_VERIFY(!preview(window).isEmpty());
    const auto save = [&](QWidget *widget, const QString &name) {
        const QString file =
            QStringLiteral("%1-%2.png").arg(name, QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(widget->grab().save(QDir(folder).filePath(file)));
    };
    save(&window.window(), QStringLiteral("payload-window"));
    window.press("editPayloadButton");
    auto *const text = window.find<QPlainTextEdit>("payloadText");
    save(window.find<QDialog>("payloadEditor"), QStringLiteral("payload-editor"));
    text->setPlainText(
        text->toPlainText().replace(QStringLiteral("{{humidity}}"), QStringLiteral("{{humidty}}")));
    QTRY_VERIFY(!window.find<QLabel>("payloadMessage")->text().isEmpty());
    save(window.find<QDialog>("payloadEditor"), QStringLiteral("payload-mistake"));
    window.find<QDialog>("payloadEditor")->done(0);
    window.press("lastExchangeButton");
    QTRY_VERIFY(window.find<QPlainTextEdit>("exchangeText")
                    ->toPlainText()
                    .contains(QStringLiteral("HTTP ")));
    save(window.find<QDialog>("exchangeDialog"), QStringLiteral("payload-exchange"));
}

QTEST_MAIN(TestMainWindowPayload)
#include "tst_mainwindowpayload.moc"
