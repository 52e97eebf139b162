#include "tests/ui/window/windowfixture.h"

#include "core/profiles/profilejson.h"
#include "tests/support/darkpalette.h"
#include "ui/charts/comparisonchart.h"
#include "ui/dialogs/profiles/fitdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTextEdit>

using namespace aneroid;

namespace {

constexpr int patience = 60'000; ///< ms for a fit of a week in a debug build

} // namespace

/// The dialog that makes a profile from a recording, on a week of a real living room.
class TestFitDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_recording;

    template <typename T>
    static T *find(const QWidget &dialog, const char *name)
    {
        T *const found = dialog.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    static QString message(const QWidget &dialog)
    {
        return find<QLabel>(dialog, "fitMessage")->text();
    }

    static bool fitted(const QWidget &dialog)
    {
        return find<QPushButton>(dialog, "fitExport")->isEnabled();
    }

    [[nodiscard]] ProfileStore store() const
    {
        return ProfileStore(m_folder.filePath(QStringLiteral("profiles")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        useTestSettings();
        QFile all(QStringLiteral(FITTING_DATA "/bme280_livingroom_10min.csv"));
        QVERIFY(all.open(QIODevice::ReadOnly));
        m_recording = m_folder.filePath(QStringLiteral("my room.csv"));
        QFile part(m_recording);
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(all.readAll().split('\n').mid(0, 1001).join('\n') + '\n');
    }
    void init()
    {
        clearTestSettings();
        QDir(store().folder()).removeRecursively();
    }

    void fitsAndSaves()
    {
        FitDialog dialog(store(), m_folder.path());
        dialog.show();
        QVERIFY(!find<QPushButton>(dialog, "fitStart")->isEnabled());
        QVERIFY(!find<QPushButton>(dialog, "fitSave")->isEnabled());
        QSignalSpy ended(&dialog, &FitDialog::ended);
        dialog.openRecording(m_recording);
        QCOMPARE(find<QPushButton>(dialog, "fitStart")->text(), QStringLiteral("Sto&p"));
        QTRY_VERIFY_WITH_TIMEOUT(fitted(dialog), patience);
        QCOMPARE(ended.size(), 1);
        QVERIFY(ended.first().at(0).toString().contains(QStringLiteral("my room")));
        QVERIFY(ended.first().at(1).toBool());
        QVERIFY(ended.first().at(2).toLongLong() > 0);
        QCOMPARE(find<QProgressBar>(dialog, "fitProgress")->value(), 1000);
        QCOMPARE(find<QLineEdit>(dialog, "fitName")->text(), QStringLiteral("my room"));
        const QString found = find<QTextEdit>(dialog, "fitFindings")->toPlainText();
        QVERIFY2(found.contains(QStringLiteral("one every 580 s")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("could not be determined")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("How alike two channels change")),
                 qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("RH, P")), qPrintable(found));
        const auto charts = dialog.findChildren<ComparisonChart *>();
        QCOMPARE(charts.size(), 9);
        for (const ComparisonChart *const chart : charts) {
            QVERIFY(!chart->curves().recorded.empty());
            QVERIFY(!chart->curves().synthetic.empty());
            QVERIFY(chart->accessibleDescription().startsWith(QStringLiteral("Recorded ")));
        }

        QSignalSpy saved(&dialog, &FitDialog::saved);
        find<QLineEdit>(dialog, "fitTitle")->setText(QStringLiteral("My own room"));
        find<QPushButton>(dialog, "fitSave")->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first(), (QVariantList{QStringLiteral("my room"), false}));
        QVERIFY(!dialog.isVisible());
        const auto profile = store().load(QStringLiteral("my room"));
        QVERIFY2(profile.ok(), profile ? "" : qPrintable(profile.error()));
        QCOMPARE(profile->title, std::string("My own room"));
    }

    void checksTheName()
    {
        FitDialog dialog(store(), m_folder.path());
        dialog.openRecording(m_recording);
        QTRY_VERIFY_WITH_TIMEOUT(fitted(dialog), patience);
        auto *const name = find<QLineEdit>(dialog, "fitName");
        for (const char *bad : {"", "a/b", ".x"}) {
            name->setText(QString::fromLatin1(bad));
            QVERIFY2(!find<QPushButton>(dialog, "fitSave")->isEnabled(), bad);
            QVERIFY2(!find<QPushButton>(dialog, "fitSaveAndUse")->isEnabled(), bad);
            QVERIFY2(message(dialog).contains(QStringLiteral("1 to 100 letters")),
                     qPrintable(message(dialog)));
        }
        name->setText(QStringLiteral("cellar"));
        QVERIFY(find<QPushButton>(dialog, "fitSave")->isEnabled());
        QVERIFY(message(dialog).contains(QStringLiteral("takes its place")));
        name->setText(QStringLiteral("my other room"));
        QVERIFY(message(dialog).isEmpty());
    }

    void exportsJson()
    {
        FitDialog dialog(store(), m_folder.path());
        dialog.show();
        dialog.openRecording(m_recording);
        QTRY_VERIFY_WITH_TIMEOUT(fitted(dialog), patience);
        QSignalSpy exported(&dialog, &FitDialog::exported);
        find<QPushButton>(dialog, "fitExport")->click();
        auto *const files = find<QFileDialog>(dialog, "fitExportDialog");
        const QString path = m_folder.filePath(QStringLiteral("exported.json"));
        Q_EMIT files->fileSelected(path);
        QCOMPARE(exported.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto profile = profileFromJson(file.readAll(), path);
        QVERIFY2(profile.ok(), profile ? "" : qPrintable(profile.error()));
        QCOMPARE(profile->name, std::string("exported"));
    }

    void saysWhatIsWrong()
    {
        FitDialog dialog(store(), m_folder.path());
        const QString path = m_folder.filePath(QStringLiteral("wrong.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("when,warmth\n2019-07-01 00:00,20\n");
        file.close();
        dialog.openRecording(path);
        QTRY_VERIFY(!message(dialog).isEmpty());
        // It names the control, not a flag.
        QVERIFY2(message(dialog).contains(QStringLiteral("name them (\"Temperature column\"")),
                 qPrintable(message(dialog)));
        QVERIFY(!fitted(dialog));
        QCOMPARE(find<QPushButton>(dialog, "fitStart")->text(), QStringLiteral("&Fit"));
        // Naming the columns mends it as far as the rows go.
        find<QLineEdit>(dialog, "fitTimeColumn")->setText(QStringLiteral("when"));
        find<QLineEdit>(dialog, "fitTemperatureColumn")->setText(QStringLiteral("2"));
        find<QPushButton>(dialog, "fitStart")->click();
        QTRY_VERIFY(message(dialog).contains(QStringLiteral("holds too little")));
        find<QLineEdit>(dialog, "fitUtcOffset")->setText(QStringLiteral("noon"));
        find<QPushButton>(dialog, "fitStart")->click();
        QVERIFY(message(dialog).contains(QStringLiteral("\"noon\" is not a clock")));
    }

    /// What is open is answered by the control that the sentence names, and shown before the fit.
    void showsTheFirstRowsAsUnderstood()
    {
        const QString path = m_folder.filePath(QStringLiteral("warm.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time,temp\n");
        for (int i = 0; i < 300; ++i)
            file.write("2024-03-04 " + QByteArray::number(i / 60 + 10) + ':' +
                       QByteArray::number(i % 60 + 100).mid(1) + ",68.0\n");
        file.close();
        FitDialog dialog(store(), m_folder.path());
        dialog.show();
        find<QAbstractButton>(dialog, "fitOptionsHeader")->click();
        find<QLineEdit>(dialog, "fitPath")->setText(path);
        auto *const told = find<QLabel>(dialog, "fitPreviewMessage");
        QTRY_VERIFY2(told->text().contains(QStringLiteral("\"Temperature unit\"")),
                     qPrintable(told->text()));
        QVERIFY(!told->text().contains(QStringLiteral("--")));
        auto *const rows = find<QTableWidget>(dialog, "fitPreviewRows");
        QVERIFY(!rows->isVisible());

        find<QLineEdit>(dialog, "fitTemperatureUnit")->setText(QStringLiteral("F"));
        QTRY_VERIFY(rows->isVisible());
        QCOMPARE(rows->rowCount(), 8);
        QCOMPARE(rows->horizontalHeaderItem(1)->text(), QStringLiteral("temperature, °C"));
        QCOMPARE(rows->item(1, 0)->text(), QStringLiteral("2024-03-04 10:01:00"));
        QCOMPARE(rows->item(1, 1)->text(), QLocale().toString(20.0, 'f', 2));
        auto *const columns = find<QTableWidget>(dialog, "fitPreviewColumns");
        QCOMPARE(columns->item(1, 1)->text(), QStringLiteral("temp"));
        QCOMPARE(columns->item(1, 2)->text(), QStringLiteral("°F"));
        QCOMPARE(columns->item(1, 3)->text(), QStringLiteral("you"));

        find<QLineEdit>(dialog, "fitTemperatureUnit")->setText(QStringLiteral("parsec"));
        QTRY_VERIFY(told->text().contains(QStringLiteral("\"parsec\"")));
        QVERIFY(!rows->isVisible());
    }

    void takesSeveralFiles()
    {
        QStringList paths;
        QFile whole(m_recording);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = whole.readAll().split('\n');
        for (int part = 0; part < 2; ++part) {
            paths.append(m_folder.filePath(QStringLiteral("part %1.csv").arg(part)));
            QFile file(paths.last());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(lines.front() + '\n' + lines.mid(1 + 500 * part, 500).join('\n') + '\n');
        }
        FitDialog dialog(store(), m_folder.path());
        dialog.show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(paths[0]), QUrl::fromLocalFile(paths[1])});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&dialog, &drop);
        QVERIFY(
            find<QLineEdit>(dialog, "fitPath")->text().contains(QStringLiteral("part 1.csv\"")));
        QTRY_VERIFY_WITH_TIMEOUT(fitted(dialog), patience);
        const QString found = find<QTextEdit>(dialog, "fitFindings")->toPlainText();
        QVERIFY2(found.contains(QStringLiteral("2 file")), qPrintable(found));
    }

    void stops()
    {
        FitDialog dialog(store(), m_folder.path());
        dialog.show();
        dialog.openRecording(m_recording);
        dialog.reject(); // Escape ends the fit first …
        QVERIFY(dialog.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(message(dialog).contains(QStringLiteral("Stopped")), patience);
        QVERIFY(!fitted(dialog));
        dialog.reject(); // … and then the dialog
        QVERIFY(!dialog.isVisible());
        // One that goes while it works leaves nothing behind.
        FitDialog gone(store(), m_folder.path());
        gone.openRecording(m_recording);
    }

    void takesADroppedFile()
    {
        FitDialog dialog(store(), m_folder.path());
        dialog.show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_recording)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&dialog, &drop);
        QTRY_VERIFY_WITH_TIMEOUT(fitted(dialog), patience);
        QMimeData other;
        other.setText(QStringLiteral("text"));
        QDragEnterEvent refused({10, 10}, Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
        refused.ignore();
        QCoreApplication::sendEvent(&dialog, &refused);
        QVERIFY(!refused.isAccepted());
    }

    void everyControlHasNamesAndATip()
    {
        FitDialog dialog(store(), m_folder.path());
        QStringList faults;
        const QList<QWidget *> widgets = dialog.findChildren<QWidget *>();
        for (QWidget *const widget : widgets) {
            const bool isControl =
                qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QTextEdit *>(widget) ||
                qobject_cast<ComparisonChart *>(widget) || qobject_cast<QTableWidget *>(widget);
            const bool isInside = widget->objectName().startsWith(QLatin1StringView("qt_")) ||
                                  qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                                  qobject_cast<QTableWidget *>(widget->parentWidget()) ||
                                  qobject_cast<QLineEdit *>(widget->parentWidget());
            if (!isControl || isInside)
                continue;
            const QString who =
                QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
            if (widget->objectName().isEmpty())
                faults.append(who + QStringLiteral(": no object name"));
            if (QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
                faults.append(who + QStringLiteral(": no accessible name"));
            const bool explainsItself =
                widget->objectName().endsWith(QLatin1StringView("Header")) ||
                qobject_cast<QTextEdit *>(widget);
            if (widget->toolTip().isEmpty() && !explainsItself)
                faults.append(who + QStringLiteral(": no tooltip"));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void fitsTheScreen()
    {
        FitDialog dialog(store(), m_folder.path());
        dialog.show();
        QVERIFY(dialog.minimumSizeHint().width() <= 1280);
        QVERIFY(dialog.minimumSizeHint().height() <= 720);
    }

    /// From the menu to the run: saved, listed, chosen.
    void usesTheProfileInTheWindow()
    {
        WindowOptions options;
        options.profiles = store();
        WindowFixture fixture(WindowFixture::quickSettings(), options);
        fixture.window().show();
        fixture.find<QAction>("fitProfileAction")->trigger();
        auto *const dialog = fixture.find<FitDialog>("fitDialog");
        dialog->openRecording(m_recording);
        QTRY_VERIFY_WITH_TIMEOUT(fitted(*dialog), patience);
        find<QPushButton>(*dialog, "fitSaveAndUse")->click();
        QTRY_COMPARE(fixture.session().settings().profile, QStringLiteral("my room"));
        QCOMPARE(fixture.find<QComboBox>("profileCombo")->currentText(), QStringLiteral("my room"));
        const auto profile = store().load(QStringLiteral("my room"));
        QVERIFY(profile.ok());
        QCOMPARE(fixture.session().settings().temperature.range.maximum,
                 profile->ranges[0].maximum);
    }

    /// Pictures for people to look at, where $ANEROID_SHOTS names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("ANEROID_SHOTS");
        if (folder.isEmpty())
            QSKIP("ANEROID_SHOTS names no folder.");
        QVERIFY(QDir().mkpath(folder));
        for (const bool dark : {false, true}) {
            QApplication::setPalette(dark ? darkPalette() : QPalette());
            FitDialog dialog(store(), m_folder.path());
            dialog.resize(1240, 760);
            dialog.show();
            dialog.openRecording(QStringLiteral(FITTING_DATA "/bme280_livingroom_10min.csv"));
            QTRY_VERIFY_WITH_TIMEOUT(fitted(dialog), patience);
            QVERIFY(dialog.grab().save(QDir(folder).filePath(
                dark ? QStringLiteral("fit-dark.png") : QStringLiteral("fit-light.png"))));
        }
        QApplication::setPalette(QPalette());
    }
};

QTEST_MAIN(TestFitDialog)
#include "tst_fitdialog.moc"
