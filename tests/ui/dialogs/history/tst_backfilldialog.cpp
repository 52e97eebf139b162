#include "tests/ui/window/windowfixture.h"

#include "core/profiles/profiletitles.h"
#include "tests/support/darkpalette.h"
#include "ui/charts/chartpanel.h"
#include "ui/dialogs/history/backfilldialog.h"
#include "ui/models/amounts.h"
#include "ui/window/translations.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>

#include <unistd.h>

using namespace aneroid;

namespace {

constexpr int patience = 60'000;           ///< ms, in a debug build beside others
constexpr TimeMs from = 1'735'689'600'000; // 2025-01-01T00:00:00Z

BackfillDialog::Source source()
{
    BackfillDialog::Source source;
    source.settings.utcOffsetMinutes = 60;
    source.settings.deviceId = QStringLiteral("history_test");
    source.profile = std::make_shared<const Profile>(homeProfile());
    return source;
}

} // namespace

/// The dialog that makes history: on its own, and in the real window.
class TestBackfillDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    /// A day of 10-second readings into this file.
    [[nodiscard]] BackfillChoices choices(const char *name = "history.csv") const
    {
        BackfillChoices choices;
        choices.span = HistorySpan::Other;
        choices.fromMs = from;
        choices.toMs = from + dayMs;
        choices.seed = 7;
        choices.file = path(name);
        return choices;
    }

    [[nodiscard]] QByteArray contents(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    template <typename T>
    static T *find(const QObject &dialog, const char *name)
    {
        T *const found = dialog.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    static QString text(const QObject &dialog, const char *name)
    {
        return find<QLabel>(dialog, name)->text();
    }

    static bool estimated(const QObject &dialog)
    {
        return text(dialog, "historyStatus").contains(QStringLiteral("readings, about"));
    }

    static bool canStart(const QObject &dialog)
    {
        return find<QPushButton>(dialog, "historyStart")->isEnabled();
    }

    static qint64 storedBy(Receiver &receiver)
    {
        qint64 total = -1;
        const QMetaObject::Connection connection =
            connect(&receiver, &Receiver::rowsReady, &receiver,
                    [&total](const QList<StoredRow> &, qint64 all) { total = all; });
        receiver.requestRows(1);
        const bool answered = QTest::qWaitFor([&total] { return total >= 0; });
        disconnect(connection);
        return answered ? total : -1;
    }

    /// Clicks the button and waits for the end.
    static void make(const BackfillDialog &dialog, QSignalSpy &end)
    {
        find<QPushButton>(dialog, "historyStart")->click();
        QTRY_COMPARE_WITH_TIMEOUT(end.size(), 1, patience);
    }

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init()
    {
        clearTestSettings();
        QLocale::setDefault(QLocale::c());
        const QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files))
            QFile::remove(folder.filePath(name));
    }
    void cleanup() { QApplication::setPalette(QPalette()); }

    void saysWhatItWillBe()
    {
        BackfillDialog dialog(source(), choices());
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(estimated(dialog), patience);
        static const QRegularExpression expected(QStringLiteral(
            "^8641 readings, about \\d+\\.\\d kB, (less than a second|about \\d+ s)$"));
        QVERIFY2(expected.match(text(dialog, "historyStatus")).hasMatch(),
                 qPrintable(text(dialog, "historyStatus")));
        const auto *const charts = find<ChartPanel>(dialog, "historyPreview");
        QTRY_VERIFY_WITH_TIMEOUT(charts->isVisible(), patience);
        const ChartPanel::Span shown = charts->visibleSpan();
        QVERIFY(shown.fromMs <= from && shown.toMs >= from + dayMs - 60'000);

        find<QSpinBox>(dialog, "historyDevices")->setValue(3);
        QVERIFY(!estimated(dialog));
        QTRY_VERIFY_WITH_TIMEOUT(
            text(dialog, "historyStatus").startsWith(QStringLiteral("25923 readings")), patience);
    }

    void writesWhatTheConsoleWrites_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << QStringLiteral("a.csv") << 0;
        QTest::newRow("csv.gz") << QStringLiteral("a.csv.gz") << 1;
        QTest::newRow("jsonl") << QStringLiteral("a.jsonl") << 2;
        QTest::newRow("jsonl.gz") << QStringLiteral("a.jsonl.gz") << 3;
    }
    void writesWhatTheConsoleWrites()
    {
        QFETCH(QString, name);
        QFETCH(int, format);
        BackfillChoices asked = choices("a.csv");
        asked.devices = 2;
        asked.truth = true;
        asked.labels = true;
        asked.phase = true;
        BackfillDialog dialog(source(), asked);
        dialog.show();
        find<QComboBox>(dialog, "historyFormat")->setCurrentIndex(format);
        QCOMPARE(find<QLineEdit>(dialog, "historyPath")->text(),
                 QDir::toNativeSeparators(m_folder.filePath(name)));
        QSignalSpy written(&dialog, &BackfillDialog::written);
        make(dialog, written);
        QCOMPARE(find<QProgressBar>(dialog, "historyProgress")->value(), 1000);
        QVERIFY(text(dialog, "historyMessage").contains(name));

        BackfillPlan plan;
        plan.profile = source().profile;
        plan.settings = source().settings;
        plan.settings.seed = 7;
        plan.settings.devices = 2;
        plan.fromMs = from;
        plan.toMs = from + dayMs;
        plan.phase = plan.truth = plan.labels = true;
        const QString other = m_folder.filePath(QStringLiteral("other-") + name);
        const auto outcome = BackfillFile(plan, {}, {other, path("other.labels.csv")}).run({});
        QCOMPARE(written.first().first().toULongLong(), qulonglong{outcome.rows});
        QCOMPARE(contents(name.toLatin1().constData()),
                 contents(("other-" + name.toLatin1()).constData()));
    }

    void namesWhatIsWrong()
    {
        BackfillDialog dialog(source(), choices());
        dialog.show();
        const auto message = [&] { return text(dialog, "historyMessage"); };
        QVERIFY(canStart(dialog));
        auto *const to = find<QDateTimeEdit>(dialog, "historyTo");
        const QDateTime end = to->dateTime();
        to->setDateTime(end.addDays(-2));
        QVERIFY2(message().contains(QStringLiteral("before the beginning")), qPrintable(message()));
        QVERIFY(!canStart(dialog));
        QCOMPARE(find<QComboBox>(dialog, "historySpan")->currentText(), QStringLiteral("Other"));
        to->setDateTime(end.addYears(100));
        find<QDoubleSpinBox>(dialog, "historyInterval")->setValue(0.01);
        QVERIFY2(message().contains(QStringLiteral("4294967295")), qPrintable(message()));
        QVERIFY(!canStart(dialog));
        find<QDoubleSpinBox>(dialog, "historyInterval")->setValue(60.0);
        to->setDateTime(end);
        QVERIFY(canStart(dialog));
        find<QLineEdit>(dialog, "historySeed")->setText(QStringLiteral("9007199254740992"));
        QVERIFY2(message().contains(QStringLiteral("9007199254740991")), qPrintable(message()));
        QVERIFY(!canStart(dialog));
        find<QLineEdit>(dialog, "historySeed")->setText(QStringLiteral("8"));
        find<QLineEdit>(dialog, "historyPath")->clear();
        QVERIFY(!canStart(dialog));
        find<QLineEdit>(dialog, "historyPath")->setText(path("nowhere/a.csv"));
        QVERIFY2(message().contains(QStringLiteral("does not exist")), qPrintable(message()));
        QSignalSpy failed(&dialog, &BackfillDialog::failed);
        make(dialog, failed);
        QVERIFY2(message().contains(path("nowhere/a.csv")), qPrintable(message()));
        QVERIFY(canStart(dialog)); // after a mend it can go on
    }

    void aFolderThatMayNotBeWrittenIsNamed()
    {
        if (::geteuid() == 0)
            QSKIP("root may write anywhere");
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("locked")));
        QFile::setPermissions(path("locked"), QFile::ReadOwner | QFile::ExeOwner);
        BackfillDialog dialog(source(), choices("locked/a.csv"));
        QSignalSpy failed(&dialog, &BackfillDialog::failed);
        make(dialog, failed);
        QVERIFY(text(dialog, "historyMessage").contains(path("locked/a.csv")));
        QVERIFY(QDir(m_folder.path()).rmdir(QStringLiteral("locked"))); // others look for leavings
    }

    void anExistingFileIsToldAndKeptWhenStopped()
    {
        QFile file(path("kept.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious\n") == 9);
        file.close();
        BackfillChoices asked = choices("kept.csv");
        asked.intervalSeconds = 1.0;
        asked.toMs = from + 3000 * dayMs;
        BackfillDialog dialog(source(), asked);
        dialog.show();
        QVERIFY(text(dialog, "historyMessage").contains(QStringLiteral("will be replaced")));
        QSignalSpy stopped(&dialog, &BackfillDialog::stopped);
        auto *const button = find<QPushButton>(dialog, "historyStart");
        button->click();
        QCOMPARE(button->text(), QStringLiteral("St&op"));
        QVERIFY(!find<QLineEdit>(dialog, "historyPath")->isEnabled());
        const auto said = [&dialog] { return text(dialog, "historyStatus"); };
        static const QRegularExpression progress(
            QStringLiteral("^[\\d.]+ ?[kM]? of 259 M readings, [\\d.]+ [kM]/s, .* left$"));
        QTRY_VERIFY_WITH_TIMEOUT(progress.match(said()).hasMatch(), patience);
        button->click();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, patience);
        QVERIFY(dialog.isVisible());
        QVERIFY(text(dialog, "historyMessage").contains(QStringLiteral("not written")));
        QCOMPARE(button->text(), QStringLiteral("Make &history"));
        QCOMPARE(contents("kept.csv"), QByteArray("precious\n"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("kept.csv")});
    }

    void closingStops()
    {
        BackfillChoices asked = choices();
        asked.intervalSeconds = 1.0;
        asked.toMs = from + 3000 * dayMs;
        BackfillDialog dialog(source(), asked);
        dialog.show();
        QSignalSpy stopped(&dialog, &BackfillDialog::stopped);
        find<QPushButton>(dialog, "historyStart")->click();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patience);
        QCOMPARE(stopped.size(), 1);
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void choosesTheFileInADialog()
    {
        BackfillDialog dialog(source(), choices());
        dialog.show();
        find<QPushButton>(dialog, "historyBrowse")->click();
        auto *const files = find<QFileDialog>(dialog, "historyFileDialog");
        Q_EMIT files->fileSelected(path("other.jsonl.gz"));
        QCOMPARE(dialog.choices().file, path("other.jsonl.gz"));
        QCOMPARE(find<QComboBox>(dialog, "historyFormat")->currentText(),
                 QStringLiteral("JSON lines, gzip"));
        find<QLineEdit>(dialog, "historyPath")->setText(path("bare"));
        QCOMPARE(dialog.choices().file, path("bare.jsonl.gz"));
        QVERIFY(find<QCheckBox>(dialog, "historyLabels")
                    ->toolTip()
                    .contains(QStringLiteral("bare.labels.csv.gz")));
    }

    void spansEndNow()
    {
        BackfillDialog dialog(source(), choices());
        auto *const span = find<QComboBox>(dialog, "historySpan");
        const std::pair<int, int> days[] = {{0, 1}, {1, 7}};
        for (const auto &[index, length] : days) {
            span->setCurrentIndex(index);
            const BackfillChoices asked = dialog.choices();
            QCOMPARE(asked.toMs - asked.fromMs, length * dayMs);
            QVERIFY(std::abs(asked.toMs - QDateTime::currentMSecsSinceEpoch()) < 120'000);
        }
        span->setCurrentIndex(3);
        const auto year = dialog.choices();
        QVERIFY(year.toMs - year.fromMs >= 365 * dayMs && year.toMs - year.fromMs <= 366 * dayMs);
        // Times are shown on the run's clock, an hour ahead of UTC.
        const QDateTime shown = find<QDateTimeEdit>(dialog, "historyTo")->dateTime();
        QCOMPARE(shown.toMSecsSinceEpoch() - year.toMs, 3'600'000);
    }

    void inTheWindow()
    {
        WindowFixture fixture;
        fixture.find<QAction>("makeHistoryAction")->trigger();
        auto *dialog = fixture.find<BackfillDialog>("historyDialog");
        QVERIFY(dialog->isVisible() && !dialog->isModal());
        QCOMPARE(find<QLineEdit>(*dialog, "historySeed")->text(), QStringLiteral("7"));
        QCOMPARE(find<QDoubleSpinBox>(*dialog, "historyInterval")->value(), 0.05);
        QVERIFY(text(*dialog, "historyClimate").contains(shownTitle(homeProfile())));
        fixture.find<QAction>("makeHistoryAction")->trigger(); // one is enough
        QCOMPARE(fixture.window().findChildren<BackfillDialog *>().size(), 1);

        // What the window changes meanwhile counts.
        Settings changed = fixture.session().settings();
        changed.addNoise = false;
        fixture.session().setSettings(changed);
        find<QComboBox>(*dialog, "historySpan")->setCurrentIndex(0);
        find<QDoubleSpinBox>(*dialog, "historyInterval")->setValue(60.0);
        find<QLineEdit>(*dialog, "historyPath")->setText(path("window.csv"));
        find<QCheckBox>(*dialog, "historyTruth")->setChecked(true);
        QSignalSpy written(dialog, &BackfillDialog::written);
        make(*dialog, written);
        QCOMPARE(contents("window.csv").count('\n'), 1442);
        QVERIFY(contents("window.csv").contains("window_test"));
        dialog->reject();
        QTRY_VERIFY(fixture.window().findChildren<BackfillDialog *>().isEmpty());

        // It remembers; a span ends now again, the seed is the run's.
        fixture.find<QAction>("makeHistoryAction")->trigger();
        dialog = fixture.find<BackfillDialog>("historyDialog");
        const BackfillChoices again = dialog->choices();
        QVERIFY(again.span == HistorySpan::LastDay);
        QCOMPARE(again.intervalSeconds, 60.0);
        QCOMPARE(again.file, path("window.csv"));
        QVERIFY(again.truth);
        QVERIFY(again.seed == 7);
    }

    void uploadsAndContinues()
    {
        WindowFixture fixture;
        BackfillDialog::Source where = source();
        where.settings.serverUrl = fixture.receiver().url();
        BackfillChoices asked = choices();
        asked.toServer = true;
        asked.batch = 100;
        asked.perSecond = 2000.0;
        BackfillDialog dialog(where, asked);
        dialog.show();
        QCOMPARE(text(dialog, "historyServer"), fixture.receiver().url());
        QVERIFY(!find<QCheckBox>(dialog, "historyTruth")->isEnabled());
        QVERIFY(!find<QLineEdit>(dialog, "historyPath")->isVisible());
        auto *const button = find<QPushButton>(dialog, "historyStart");
        QCOMPARE(button->text(), QStringLiteral("Upload &history"));
        QTRY_VERIFY_WITH_TIMEOUT(
            text(dialog, "historyStatus").contains(QStringLiteral("to send, at least 4 s")),
            patience);

        QSignalSpy stopped(&dialog, &BackfillDialog::stopped);
        QSignalSpy uploaded(&dialog, &BackfillDialog::uploaded);
        button->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QProgressBar>(dialog, "historyProgress")->value() > 0,
                                 patience);
        static const QRegularExpression progress(
            QStringLiteral("^[\\d.]+( k)? accepted, 0 refused of 8\\.64 k readings, "));
        QVERIFY2(progress.match(text(dialog, "historyStatus")).hasMatch(),
                 qPrintable(text(dialog, "historyStatus")));
        button->click();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, patience);
        QVERIFY(uploaded.isEmpty());

        find<QDoubleSpinBox>(dialog, "historyRate")->setValue(0.0);
        button->click();
        QVERIFY2(text(dialog, "historyMessage").contains(QStringLiteral("where it stopped")),
                 qPrintable(text(dialog, "historyMessage")));
        QTRY_COMPARE_WITH_TIMEOUT(uploaded.size(), 1, patience);
        QCOMPARE(uploaded.first().at(1).toBool(), true);
        QCOMPARE(find<QProgressBar>(dialog, "historyProgress")->value(), 1000);
        QCOMPARE(text(dialog, "historyStatus"),
                 QStringLiteral("8641 readings accepted, 0 refused"));
        QCOMPARE(storedBy(fixture.receiver()), 8641);
    }

    void aServerThatDoesNotAnswerIsNamed()
    {
        BackfillDialog::Source where = source();
        where.settings.serverUrl = QStringLiteral("http://127.0.0.1:1");
        BackfillChoices asked = choices();
        asked.toServer = true;
        BackfillDialog dialog(where, asked);
        dialog.show();
        QSignalSpy stopped(&dialog, &BackfillDialog::stopped);
        find<QPushButton>(dialog, "historyStart")->click();
        QTRY_VERIFY_WITH_TIMEOUT(text(dialog, "historyStatus").contains(QStringLiteral("retry in")),
                                 patience);
        dialog.reject();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patience);
        QCOMPARE(stopped.size(), 1);
    }

    void nothingIsSentWhereSendingIsOff()
    {
        BackfillDialog::Source where = source();
        where.settings.sendToServer = false;
        BackfillChoices asked = choices();
        asked.toServer = true;
        BackfillDialog dialog(where, asked);
        QVERIFY(!canStart(dialog));
        QVERIFY(text(dialog, "historyMessage").contains(QStringLiteral("Send to server")));
        where.settings.sendToServer = true;
        dialog.setSource(where);
        QVERIFY(canStart(dialog));
    }

    void theWindowMayCloseMeanwhile()
    {
        {
            WindowFixture fixture;
            fixture.find<QAction>("makeHistoryAction")->trigger();
            auto *const dialog = fixture.find<BackfillDialog>("historyDialog");
            find<QComboBox>(*dialog, "historySpan")->setCurrentIndex(3);
            find<QDoubleSpinBox>(*dialog, "historyInterval")->setValue(0.1);
            find<QLineEdit>(*dialog, "historyPath")->setText(path("late.csv"));
            find<QPushButton>(*dialog, "historyStart")->click();
            fixture.close();
        }
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void everyControlHasNamesAndATip()
    {
        BackfillDialog dialog(source(), choices());
        for (QWidget *const widget : dialog.findChildren<QWidget *>()) {
            const bool control =
                qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
                qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
            const bool inside = widget->objectName().startsWith(QLatin1StringView("qt_")) ||
                                qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                                qobject_cast<QComboBox *>(widget->parentWidget()) ||
                                widget->parentWidget()->inherits("QCalendarWidget") ||
                                widget->parentWidget()->inherits("QAbstractItemView");
            if (!control || inside)
                continue;
            const QByteArray who = widget->objectName().toUtf8();
            QVERIFY2(who.startsWith("history"), widget->metaObject()->className());
            QVERIFY2(!widget->toolTip().isEmpty(), who.constData());
            QVERIFY2(
                !QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                who.constData());
        }
    }

    void amounts()
    {
        QCOMPARE(shortCount(812.0), QStringLiteral("812"));
        QCOMPARE(shortCount(999.7), QStringLiteral("1.00 k"));
        QCOMPARE(shortCount(5130.0), QStringLiteral("5.13 k"));
        QCOMPARE(shortCount(12.34e6), QStringLiteral("12.3 M"));
        QCOMPARE(shortCount(315e9), QStringLiteral("315 G"));
        QCOMPARE(durationLabel(0.4), QStringLiteral("less than a second"));
        QCOMPARE(durationLabel(12.4), QStringLiteral("12 s"));
        QCOMPARE(durationLabel(200.0), QStringLiteral("3 min 20 s"));
        QCOMPARE(durationLabel(7500.0), QStringLiteral("2 h 5 min"));
        QCOMPARE(durationLabel(4.0 * 86'400 + 3 * 3600), QStringLiteral("4 d 3 h"));
        QCOMPARE(progressLabel(4'200'000, 10'500'000, 1.0),
                 QStringLiteral("4.20 M of 10.5 M readings, 4.20 M/s, 2 s left"));
        QCOMPARE(progressLabel(0, 100, 1.0), QStringLiteral("0 of 100 readings"));
    }

    /// For people to look at: to $ANEROID_SHOTS.
    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addRow("en-light") << QStringLiteral("en") << false << QSize(940, 720);
        QTest::addRow("en-dark-large") << QStringLiteral("en") << true << QSize(1300, 900);
        QTest::addRow("de-light") << QStringLiteral("de") << false << QSize(940, 720);
        QTest::addRow("zh-light-small") << QStringLiteral("zh_CN") << false << QSize(760, 600);
    }
    void pictures()
    {
        const QString folder = qEnvironmentVariable("ANEROID_SHOTS");
        if (folder.isEmpty())
            QSKIP("ANEROID_SHOTS names no folder.");
        QVERIFY(QDir().mkpath(folder));
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        if (dark)
            QApplication::setPalette(darkPalette());
        Translations translations;
        translations.setCode(language);
        const QString name = QDir(folder).filePath(QStringLiteral("history-") +
                                                   QString::fromLatin1(QTest::currentDataTag()));
        BackfillChoices asked = choices();
        asked.intervalSeconds = 1.0;
        asked.devices = 100;
        WindowFixture fixture;
        BackfillDialog::Source where = source();
        where.settings.serverUrl = fixture.receiver().url();
        BackfillDialog dialog(where, asked);
        dialog.resize(size);
        dialog.show();
        const auto *const charts = find<ChartPanel>(dialog, "historyPreview");
        const QString waiting = text(dialog, "historyStatus");
        QTRY_VERIFY_WITH_TIMEOUT(text(dialog, "historyStatus") != waiting && charts->isVisible(),
                                 patience);
        QVERIFY(dialog.grab().save(name + QStringLiteral(".png")));
        find<QPushButton>(dialog, "historyStart")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QProgressBar>(dialog, "historyProgress")->value() > 100,
                                 patience);
        QVERIFY(dialog.grab().save(name + QStringLiteral("-running.png")));
        find<QPushButton>(dialog, "historyStart")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(dialog, "historyPath")->isEnabled(), patience);
        auto *const to = find<QDateTimeEdit>(dialog, "historyTo");
        to->setDateTime(to->dateTime().addDays(-5));
        QVERIFY(dialog.grab().save(name + QStringLiteral("-wrong.png")));

        to->setDateTime(to->dateTime().addDays(5));
        find<QComboBox>(dialog, "historyDestination")->setCurrentIndex(1);
        find<QSpinBox>(dialog, "historyDevices")->setValue(1);
        QTRY_VERIFY_WITH_TIMEOUT(text(dialog, "historyStatus") != waiting && charts->isVisible(),
                                 patience);
        QVERIFY(dialog.grab().save(name + QStringLiteral("-server.png")));
        find<QPushButton>(dialog, "historyStart")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QProgressBar>(dialog, "historyProgress")->value() > 300,
                                 patience);
        QVERIFY(dialog.grab().save(name + QStringLiteral("-uploading.png")));
        dialog.reject();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patience);
    }
};

QTEST_MAIN(TestBackfillDialog)
#include "tst_backfilldialog.moc"
