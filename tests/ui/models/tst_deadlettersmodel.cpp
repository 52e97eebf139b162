#include "ui/models/deadlettersmodel.h"

#include "tests/core/outbox/outboxfixture.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

using namespace aneroid;

/// On a real outbox file.
class TestDeadLettersModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<DeadLetters> m_letters;
    RunPointer m_run = makeRun("run001", {"kitchen", "cellar"});

    void bury(std::uint32_t from, std::uint32_t to,
              const QString &reason = QStringLiteral("HTTP 422: humidity: too large"))
    {
        for (const Reading &reading : makeReadings(from, to, 1))
            m_outbox->refuse({}, {.run = m_run,
                                  .reading = reading,
                                  .refusal = {QStringLiteral("http://old:1"), 422, reason}});
    }

    static QString cell(const DeadLettersModel &model, int row, int column,
                        int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role).toString();
    }

    static QList<std::uint32_t> sequences(const DeadLettersModel &model)
    {
        QList<std::uint32_t> found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.letterAt(row).reading.sequence);
        return found;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_folder = std::make_unique<QTemporaryDir>();
        m_outbox = std::make_unique<Outbox>(
            OutboxOptions{.file = m_folder->filePath(QStringLiteral("outbox.sqlite"))});
        m_letters = std::make_unique<DeadLetters>();
        m_letters->setTarget(someTarget);
        m_letters->setOutbox(m_outbox.get());
    }
    void cleanup()
    {
        m_letters.reset();
        m_outbox.reset();
    }

    void showsWhatWasRefusedAndWhy()
    {
        bury(7, 7);
        DeadLettersModel model(*m_letters);
        const QAbstractItemModelTester tester(&model);
        model.setDisplayUtcOffset(60);
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(!cell(model, 0, DeadLettersModel::RefusedAt).isEmpty());
        QCOMPARE(cell(model, 0, DeadLettersModel::Server), QStringLiteral("http://old:1"));
        QCOMPARE(cell(model, 0, DeadLettersModel::Reason),
                 QStringLiteral("HTTP 422: humidity: too large"));
        QCOMPARE(cell(model, 0, DeadLettersModel::Reason, Qt::ToolTipRole),
                 QStringLiteral("HTTP 422: humidity: too large"));
        QCOMPARE(cell(model, 0, DeadLettersModel::Device), QStringLiteral("cellar"));
        QCOMPARE(cell(model, 0, DeadLettersModel::Run), QStringLiteral("run001"));
        QCOMPARE(cell(model, 0, DeadLettersModel::Sequence), QStringLiteral("7"));
        QVERIFY(cell(model, 0, DeadLettersModel::Time).contains(QStringLiteral("11:30:00.007")));
        QCOMPARE(cell(model, 0, DeadLettersModel::Temperature), QStringLiteral("21.50"));
        QCOMPARE(cell(model, 0, DeadLettersModel::Humidity), QStringLiteral("40.25"));
        QCOMPARE(cell(model, 0, DeadLettersModel::Pressure), QStringLiteral("1013.00"));
    }

    void theReasonBeginsWithTheStatus_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("shown");
        QTest::newRow("said") << QStringLiteral("HTTP 422: no") << QStringLiteral("HTTP 422: no");
        QTest::newRow("not said") << QStringLiteral("no") << QStringLiteral("HTTP 422: no");
        QTest::newRow("nothing said") << QString() << QStringLiteral("HTTP 422");
    }
    void theReasonBeginsWithTheStatus()
    {
        QFETCH(const QString, reason);
        QFETCH(const QString, shown);
        bury(1, 1, reason);
        const DeadLettersModel model(*m_letters);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, DeadLettersModel::Reason), shown);
    }

    void showsTheNewestFirstAndNoMoreThanMayBe()
    {
        bury(1, 5);
        DeadLettersModel model(*m_letters, nullptr, 3);
        const QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(sequences(model), (QList<std::uint32_t>{5, 4, 3}));
        bury(6, 7);
        QTRY_COMPARE(sequences(model), (QList<std::uint32_t>{7, 6, 5}));
        QCOMPARE(m_letters->count(), 7u);
    }

    void rowsThatStayAreKept()
    {
        DeadLettersModel model(*m_letters);
        const QAbstractItemModelTester tester(&model);
        bury(1, 6);
        QTRY_COMPARE(model.rowCount(), 6);
        const QPersistentModelIndex third(model.index(3, DeadLettersModel::Sequence));
        QCOMPARE(third.data().toString(), QStringLiteral("3"));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        m_letters->discard({model.letterAt(0).id, model.letterAt(2).id, model.letterAt(5).id});
        QTRY_COMPARE(sequences(model), (QList<std::uint32_t>{5, 3, 2}));
        bury(8, 9);
        QTRY_COMPARE(sequences(model), (QList<std::uint32_t>{9, 8, 5, 3, 2}));
        QCOMPARE(third.row(), 3);
        QCOMPARE(third.data().toString(), QStringLiteral("3"));
        QCOMPARE(resets.size(), 0);
    }

    void whatIsSentAgainLeaves()
    {
        bury(1, 3);
        DeadLettersModel model(*m_letters);
        const QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 3);
        m_letters->resendAll();
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void followsTheOutbox()
    {
        bury(1, 2);
        QTRY_COMPARE(m_letters->count(), 2u);
        DeadLettersModel model(*m_letters);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy failures(m_letters.get(), &DeadLetters::failed);
        m_letters->setOutbox(nullptr); // what was asked of it is not answered any more
        QCOMPARE(model.rowCount(), 0);
        m_letters->setOutbox(m_outbox.get());
        QTRY_COMPARE(model.rowCount(), 2);
        m_letters->setOutbox(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(failures.size(), 0);
    }
};

QTEST_MAIN(TestDeadLettersModel)
#include "tst_deadlettersmodel.moc"
