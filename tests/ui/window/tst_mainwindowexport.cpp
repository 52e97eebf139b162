#include "windowfixture.h"

#include "ui/charts/chartpanel.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/profiles/fitdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QWindow>

using namespace aneroid;

namespace {

QStringList linesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void makeReadings(WindowFixture &fixture, std::size_t count)
{
    fixture.press("startButton");
    QTRY_VERIFY(fixture.history().size() >= count);
    fixture.press("stopButton");
}

} // namespace

class TestMainWindowExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { clearTestSettings(); }

    void exportsEverything()
    {
        const QTemporaryDir folder;
        WindowFixture fixture;
        makeReadings(fixture, 8);
        const QString file = folder.filePath(QStringLiteral("all.csv"));
        fixture.press("exportCsvButton");
        fixture.find<QLineEdit>("exportPath")->setText(file);
        fixture.press("exportStart");
        QTRY_VERIFY(QFile::exists(file));
        const QStringList lines = linesOf(file);
        QCOMPARE(lines.size(), static_cast<qsizetype>(fixture.history().size()) + 1);
        QCOMPARE(lines.first(),
                 QStringLiteral("timestamp,device_id,sequence,temperature_c,humidity,"
                                "pressure_hpa,weather_event,anomaly"));
        const Reading first = fixture.history().at(0);
        const QStringList cells = lines.at(1).split(QLatin1Char(','));
        QCOMPARE(cells.at(1), QStringLiteral("window_test"));
        QCOMPARE(cells.at(2), QStringLiteral("1"));
        QCOMPARE(cells.at(3), QString::number(first.temperatureC, 'f', 2));
        QCOMPARE(cells.at(5), QString::number(first.pressureHpa, 'f', 2));
        QTRY_VERIFY(fixture.find<QLabel>("noticeText")->text().contains(QStringLiteral("all.csv")));
        QTRY_VERIFY(!fixture.window().findChild<ExportDialog *>());

        fixture.press("exportCsvButton"); // the folder is remembered
        QVERIFY(fixture.find<QLineEdit>("exportPath")->text().startsWith(folder.path()));
    }

    void exportsTheVisibleSpan()
    {
        const QTemporaryDir folder;
        WindowFixture fixture;
        makeReadings(fixture, 12);
        auto *const charts = fixture.find<ChartPanel>("chartPanel");
        charts->setVisibleSpan({fixture.history().timeAt(0), fixture.history().timeAt(0) + 2000});
        const ChartPanel::Span span = charts->visibleSpan();
        const std::size_t rows =
            fixture.history().lowerBound(span.toMs + 1) - fixture.history().lowerBound(span.fromMs);
        const QString file = folder.filePath(QStringLiteral("part.csv"));
        fixture.find<QAction>("exportCsvAction")->trigger();
        QVERIFY(
            fixture.find<QRadioButton>("exportVisible")->text().contains(QString::number(rows)));
        fixture.press("exportVisible");
        fixture.find<QLineEdit>("exportPath")->setText(file);
        fixture.press("exportStart");
        QTRY_VERIFY(QFile::exists(file));
        QCOMPARE(linesOf(file).size(), static_cast<qsizetype>(rows) + 1);
    }

    void saysWhyAnExportFailed()
    {
        WindowFixture fixture;
        makeReadings(fixture, 2);
        fixture.press("exportCsvButton");
        const QString file = QStringLiteral("/nonexistent/folder/file.csv");
        fixture.find<QLineEdit>("exportPath")->setText(file);
        fixture.press("exportStart");
        auto *const message = fixture.find<QLabel>("exportMessage");
        QTRY_VERIFY(message->text().contains(file));
        QVERIFY(fixture.find<QPushButton>("exportStart")->isEnabled());
        fixture.press("exportCancel");
        QTRY_VERIFY(!fixture.window().findChild<ExportDialog *>());
    }

    void warnsBeforeItReplacesAFile()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("old.csv"));
        QFile old(name);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        WindowFixture fixture;
        makeReadings(fixture, 1);
        fixture.press("exportCsvButton");
        fixture.find<QLineEdit>("exportPath")->setText(name);
        QVERIFY(!fixture.find<QLabel>("exportMessage")->text().isEmpty());
    }

    void copiesTheChart()
    {
        WindowFixture fixture;
        makeReadings(fixture, 4);
        fixture.press("copyChartButton");
        const QImage picture = QGuiApplication::clipboard()->image();
        QVERIFY(picture.width() >= fixture.find<ChartPanel>("chartPanel")->width());
    }

    /// Who sits before its dialog sees it there.
    void aLongFitIsToldToWhoHasLeft()
    {
        WindowFixture fixture;
        fixture.find<QAction>("fitProfileAction")->trigger();
        auto *const dialog = fixture.find<FitDialog>("fitDialog");
        const auto *const notice = fixture.find<QWidget>("noticeBar");
        QTRY_VERIFY(QApplication::activeWindow());
        Q_EMIT dialog->ended(QStringLiteral("It is made."), true, 60'000);
        QVERIFY(notice->isHidden());
        QWindow elsewhere; // another program's, as far as ours can tell
        elsewhere.show();
        elsewhere.requestActivate();
        QTRY_VERIFY(!QApplication::activeWindow());
        Q_EMIT dialog->ended(QStringLiteral("It was made at once."), true, 900);
        QVERIFY(notice->isHidden());
        Q_EMIT dialog->ended(QStringLiteral("It is made."), true, 12'000);
        QVERIFY(!notice->isHidden());
        QCOMPARE(fixture.find<QLabel>("noticeText")->text(), QStringLiteral("It is made."));
        const auto *const log = fixture.find<QAbstractItemView>("logTable")->model();
        const QModelIndex last = log->index(log->rowCount() - 1, log->columnCount() - 1);
        const QModelIndex first = log->index(0, log->columnCount() - 1);
        QVERIFY(last.data().toString() == QStringLiteral("It is made.") ||
                first.data().toString() == QStringLiteral("It is made."));
    }
};

QTEST_MAIN(TestMainWindowExport)
#include "tst_mainwindowexport.moc"
