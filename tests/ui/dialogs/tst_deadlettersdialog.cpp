#include "ui/dialogs/deadlettersdialog.h"

#include "core/http/httpdoor.h"
#include "core/http/qthttptransport.h"
#include "tests/core/outbox/outboxfixture.h"
#include "tests/support/scriptedserver.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/models/deadlettersmodel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace aneroid;

namespace {

const QByteArray tooLarge =
    R"({"detail":[{"loc":["body","humidity"],"msg":"too large","type":"less_than_equal"}]})";

} // namespace

/// The real dialog over a real outbox file, and a server that refuses over a real socket.
class TestDeadLettersDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<DeadLettersDialog> m_dialog;

    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *const found = m_dialog->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    [[nodiscard]] QTableView *table() const { return find<QTableView>("deadLettersTable"); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] bool can(const char *button) const
    {
        return find<QPushButton>(button)->isEnabled();
    }
    [[nodiscard]] QString summary() const { return find<QLabel>("deadLettersSummary")->text(); }
    [[nodiscard]] QString message() const { return find<QLabel>("deadLettersMessage")->text(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void click(const char *button) const
    {
        QVERIFY2(can(button), button);
        find<QPushButton>(button)->click();
    }

    void open(bool withOutbox = true)
    {
        m_sender = std::make_unique<Sender>(
            std::make_unique<HttpDoor>(std::make_unique<QtHttpTransport>()));
        DeliveryTarget target;
        target.server = m_server->url();
        m_sender->setTarget(target);
        m_sender->beginRun({"kitchen"}, QStringLiteral("run001"));
        if (withOutbox)
            m_sender->setOutbox(std::make_unique<Outbox>(
                OutboxOptions{.file = m_folder->filePath(QStringLiteral("outbox.sqlite"))}));
        m_dialog = std::make_unique<DeadLettersDialog>(*m_sender, 0, m_folder->path());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    /// The server refuses readings 1 to `count`, and the dialog shows them.
    void refuse(int count)
    {
        m_server->setAct(ServerAct::answer(422, tooLarge));
        m_sender->enqueue(makeReadings(1, static_cast<std::uint32_t>(count)));
        QTRY_COMPARE(rows(), count);
    }

    void openRefused(int count)
    {
        open();
        refuse(count);
    }

    void answer(const char *button) const
    {
        const auto *const question = find<QMessageBox>("discardQuestion");
        QVERIFY(question->isVisible());
        find<QAbstractButton>(button)->click();
    }

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init()
    {
        clearTestSettings();
        QLocale::setDefault(QLocale::c());
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_sender.reset();
    }

    void saysThatNothingWasRefused()
    {
        open();
        for (const char *const button :
             {"deadLettersSend", "deadLettersSendAll", "deadLettersExport", "deadLettersDiscard",
              "deadLettersDiscardAll"})
            QVERIFY2(!can(button), button);
        QVERIFY(can("deadLettersClose"));
        QVERIFY(
            table()->accessibleDescription().startsWith(QStringLiteral("No reading was refused.")));
    }

    void saysThatTheOutboxIsOff()
    {
        open(false);
        QVERIFY(table()->accessibleDescription().startsWith(QStringLiteral("The outbox is off")));
        m_sender->setOutbox(std::make_unique<Outbox>(
            OutboxOptions{.file = m_folder->filePath(QStringLiteral("outbox.sqlite"))}));
        QTRY_VERIFY(
            table()->accessibleDescription().startsWith(QStringLiteral("No reading was refused.")));
        refuse(1);
        QCOMPARE(summary(), QStringLiteral("1 refused reading(s)"));
    }

    void aRefusedReadingAppearsWithItsReason()
    {
        openRefused(2);
        QCOMPARE(summary(), QStringLiteral("2 refused reading(s)"));
        QVERIFY2(cell(0, DeadLettersModel::Reason).startsWith(QStringLiteral("HTTP 422")),
                 qPrintable(cell(0, DeadLettersModel::Reason)));
        QVERIFY(cell(0, DeadLettersModel::Reason).contains(QStringLiteral("too large")));
        QCOMPARE(cell(0, DeadLettersModel::Server), m_server->url().toString());
        QCOMPARE(cell(0, DeadLettersModel::Device), QStringLiteral("kitchen"));
        QVERIFY(can("deadLettersSendAll") && can("deadLettersExport"));
        QVERIFY(!can("deadLettersSend") && !can("deadLettersDiscard"));
        table()->selectRow(1);
        QVERIFY(can("deadLettersSend") && can("deadLettersDiscard"));
        QCOMPARE(summary(), QStringLiteral("2 refused reading(s) · 1 selected"));
        const QString details = find<QWidget>("deadLettersDetails")->accessibleName();
        QVERIFY2(details.contains(cell(1, DeadLettersModel::Reason)), qPrintable(details));
    }

    void sentAgainAfterAFixTheyAreAccepted()
    {
        openRefused(3);
        QSignalSpy notices(m_dialog.get(), &DeadLettersDialog::noticed);
        const int before = m_server->requestCount();
        m_server->setAct(ServerAct::answer(201));
        table()->selectRow(1);
        const QString sequence = cell(1, DeadLettersModel::Sequence);
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(m_sender->counters().sent, 1u);
        QCOMPARE(m_server->requestCount(), before + 1);
        QCOMPARE(m_server->requests().back().header("Idempotency-Key"),
                 QByteArray("kitchen/run001/") + sequence.toLatin1());
        QVERIFY2(message().contains(m_server->url().toString()), qPrintable(message()));
        QCOMPARE(notices.size(), 1);
        click("deadLettersSendAll");
        QTRY_COMPARE(m_sender->counters().sent, 3u);
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(summary(), QStringLiteral("0 refused reading(s)"));
        QVERIFY(!can("deadLettersSendAll"));
    }

    void refusedOnceMoreTheyComeBack()
    {
        openRefused(1);
        const int before = m_server->requestCount();
        m_server->setAct(ServerAct::answer(400, "no"));
        table()->selectAll();
        click("deadLettersSend");
        QTRY_COMPARE(m_server->requestCount(), before + 1);
        QTRY_VERIFY(rows() == 1 &&
                    cell(0, DeadLettersModel::Reason).startsWith(QStringLiteral("HTTP 400")));
    }

    void saysThatTheyWaitWhileSendingIsOff()
    {
        openRefused(1);
        const int before = m_server->requestCount();
        m_sender->setPaused(true);
        click("deadLettersSendAll");
        QTRY_VERIFY2(message().contains(QStringLiteral("when sending is on")),
                     qPrintable(message()));
        QCOMPARE(m_server->requestCount(), before);
        m_server->setAct(ServerAct::answer(201));
        m_sender->setPaused(false);
        QTRY_COMPARE(m_sender->counters().sent, 1u);
    }

    void exportsAllAsCsv()
    {
        openRefused(2);
        QSignalSpy folders(m_dialog.get(), &DeadLettersDialog::folderUsed);
        const QString name = m_folder->filePath(QStringLiteral("refused.csv"));
        click("deadLettersExport");
        auto *const files = find<QFileDialog>("exportRefusedDialog");
        files->selectFile(name);
        static_cast<QDialog *>(files)->accept();
        QTRY_VERIFY2(message().contains(QStringLiteral("refused.csv")), qPrintable(message()));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith("refused_at,server,status,reason,device_id"));
        QVERIFY(lines.at(1).contains("too large"));
        QCOMPARE(folders.front().front().toString(), m_folder->path());
        QCOMPARE(rows(), 2);
    }

    void saysWhyAnExportFailed()
    {
        openRefused(1);
        QSignalSpy notices(m_dialog.get(), &DeadLettersDialog::noticed);
        m_sender->deadLetters().exportCsv(QStringLiteral("/nowhere/refused.csv"));
        QTRY_VERIFY2(message().contains(QStringLiteral("/nowhere")), qPrintable(message()));
        QCOMPARE(notices.back().front().value<LogLevel>(), LogLevel::Error);
    }

    void discardsWhatIsSelectedAfterAQuestion()
    {
        openRefused(3);
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Delete);
        answer("confirmDiscardButton");
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(message(), QStringLiteral("Discarded 1 refused reading(s)."));
        QCOMPARE(m_sender->deadLetters().count(), 2u);
    }

    void theQuestionCanBeDeclined()
    {
        openRefused(1);
        click("deadLettersDiscardAll");
        auto *const question = find<QMessageBox>("discardQuestion");
        QVERIFY(question->text().contains(QStringLiteral("cannot be undone")));
        QTest::keyClick(question, Qt::Key_Return); // keeping is the default
        QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
        QCOMPARE(rows(), 1);
        QCOMPARE(message(), QString());
    }

    void discardsAll()
    {
        openRefused(3);
        click("deadLettersDiscardAll");
        answer("confirmDiscardButton");
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(message(), QStringLiteral("Discarded 3 refused reading(s)."));
    }

    void theKeyboardSelectsAllAndCloses()
    {
        openRefused(3);
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(summary(), QStringLiteral("3 refused reading(s) · 3 selected"));
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void everyButtonHasNamesAndATip()
    {
        open();
        const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 6);
        for (QPushButton *const button : buttons) {
            QVERIFY(!button->objectName().isEmpty());
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
        }
        QVERIFY(!table()->accessibleName().isEmpty());
    }

    void theWindowLeadsToThem()
    {
        m_server->setAct(ServerAct::answer(422, tooLarge));
        Settings settings = WindowFixture::quickSettings();
        settings.serverUrl = m_server->url().toString();
        WindowFixture fixture(settings);
        fixture.session().enableOutbox(m_folder->filePath(QStringLiteral("outbox.sqlite")));
        QVERIFY(!fixture.find<QAbstractButton>("refusedReadingsButton")->isVisible());
        fixture.press("startButton");
        QTRY_VERIFY(fixture.find<QAbstractButton>("refusedReadingsButton")->isVisible());
        fixture.press("stopButton");
        fixture.press("refusedReadingsButton");
        auto *const dialog = fixture.find<DeadLettersDialog>("deadLettersDialog");
        QVERIFY(dialog->isVisible());
        fixture.find<QAction>("refusedReadingsAction")->trigger();
        QCOMPARE(fixture.window().findChildren<DeadLettersDialog *>().size(), 1);
        const auto *const rows = fixture.find<QTableView>("deadLettersTable");
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        Sender &sender = fixture.session().sender();
        QTRY_VERIFY(sender.idle());
        const quint64 refused = sender.counters().refused;
        QTRY_COMPARE(sender.deadLetters().count(), refused); // all on disk
        m_server->setAct(ServerAct::answer(201));
        fixture.press("deadLettersSendAll");
        QTRY_COMPARE(sender.counters().sent, refused);
        QTRY_COMPARE(fixture.number("sentReadOut"), static_cast<double>(refused));
        QTRY_COMPARE(rows->model()->rowCount(), 0);
        const auto *const log = fixture.find<QAbstractItemView>("logTable")->model();
        const QModelIndexList said = log->match(log->index(0, 2), Qt::DisplayRole,
                                                QStringLiteral("comes back"), 1, Qt::MatchContains);
        QCOMPARE(said.size(), 1);
    }
};

QTEST_MAIN(TestDeadLettersDialog)
#include "tst_deadlettersdialog.moc"
