#include "core/backfill/uploadjournal.h"

#include "core/text/timezone.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;

namespace {

const UploadHeader header{QStringLiteral("run1"), QStringLiteral("http://h:1"),
                          9'007'199'254'740'991, -90, QStringLiteral("1.0.0")};

UploadState stateAt(std::uint64_t accepted)
{
    UploadState state;
    state.position = RowPosition{1'763'116'200'000 + TimeMs(accepted), 999'999};
    state.beyond = {{3, 9, {1'763'116'300'000, 1}}, {12, 4'000'000'000, {1'763'116'400'000, 7}}};
    state.accepted = accepted;
    state.refused = 2;
    return state;
}

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestUploadJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_name = m_folder->filePath(QStringLiteral("deep/er/a.upload"));
    }

    void beginsWithNothing()
    {
        UploadJournal journal;
        QVERIFY(journal.open(m_name, header, false));
        QCOMPARE(journal.header(), header);
        QCOMPARE(journal.state(), UploadState());
    }

    void theLastStateIsRead()
    {
        for (std::uint64_t accepted = 1; accepted <= 3; ++accepted) {
            UploadJournal journal;
            QVERIFY(journal.open(m_name, header, false));
            QVERIFY(journal.append(stateAt(10 * accepted)));
            QVERIFY(journal.append(stateAt(10 * accepted + 1)));
            QVERIFY(journal.sync());
        }
        UploadJournal later;
        QVERIFY(later.open(m_name, UploadHeader(), false));
        QCOMPARE(later.header(), header);
        QCOMPARE(later.state(), stateAt(31));
    }

    void completionIsKept()
    {
        UploadState state = stateAt(5);
        state.completed = QDateTime::fromMSecsSinceEpoch(1'763'116'200'123, utcZone);
        {
            UploadJournal journal;
            QVERIFY(journal.open(m_name, header, false));
            QVERIFY(journal.append(state));
        }
        UploadJournal later;
        QVERIFY(later.open(m_name, header, false));
        QCOMPARE(later.state(), state);
    }

    void aTornLineCostsNothing()
    {
        {
            UploadJournal journal;
            QVERIFY(journal.open(m_name, header, false));
            QVERIFY(journal.append(stateAt(1)));
            QVERIFY(journal.append(stateAt(2)));
        }
        const QByteArray whole = read(m_name);
        const qsizetype lastLine = whole.lastIndexOf('\n', whole.size() - 2) + 1;
        for (qsizetype size = lastLine; size < whole.size(); ++size) {
            write(m_name, whole.first(size));
            UploadJournal journal;
            QVERIFY(journal.open(m_name, header, false));
            QCOMPARE(journal.state(), stateAt(1));
            QVERIFY(journal.append(stateAt(3)));
            QVERIFY(read(m_name).endsWith('\n'));
        }
        UploadJournal later;
        QVERIFY(later.open(m_name, header, false));
        QCOMPARE(later.state(), stateAt(3));
    }

    void aHoleAfterAPowerLossCostsNothing()
    {
        {
            UploadJournal journal;
            QVERIFY(journal.open(m_name, header, false));
            QVERIFY(journal.append(stateAt(1)));
        }
        write(m_name, read(m_name) + QByteArray(4096, '\0'));
        UploadJournal journal;
        QVERIFY(journal.open(m_name, header, false));
        QCOMPARE(journal.state(), stateAt(1));
    }

    void whatIsNoJournalIsSetAside()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_name).path()));
        write(m_name, "{\"something\":\"else\"}\n");
        UploadJournal journal;
        QVERIFY(journal.open(m_name, header, false));
        QCOMPARE(journal.state(), UploadState());
        QCOMPARE(read(journal.setAside()), QByteArray("{\"something\":\"else\"}\n"));
    }

    void anewForgets()
    {
        {
            UploadJournal journal;
            QVERIFY(journal.open(m_name, header, false));
            QVERIFY(journal.append(stateAt(1)));
        }
        UploadJournal journal;
        QVERIFY(journal.open(m_name, header, true));
        QCOMPARE(journal.state(), UploadState());
    }

    void itStaysShort()
    {
        UploadJournal journal;
        QVERIFY(journal.open(m_name, header, false));
        UploadState state = stateAt(0);
        for (std::uint64_t i = 0; i < 50; ++i)
            state.beyond.push_back({100 + 2 * i, 101 + 2 * i, {1'763'116'300'000, 1}});
        for (std::uint64_t i = 1; i <= 5000; ++i) {
            state.accepted = i;
            QVERIFY(journal.append(state));
        }
        QVERIFY(QFileInfo(m_name).size() < 5'000'000);
        QVERIFY(journal.sync());
        UploadJournal other;
        QVERIFY(!other.open(m_name, header, false));
    }

    void twoProgramsDoNotShareOne()
    {
        UploadJournal journal;
        QVERIFY(journal.open(m_name, header, false));
        UploadJournal other;
        const auto opened = other.open(m_name, header, false);
        QVERIFY(!opened);
        QCOMPARE(opened.error(), QStringLiteral("The same upload is running already."));
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        const QString file = m_folder->filePath(QStringLiteral("file"));
        write(file, "x");
        UploadJournal journal;
        const auto opened = journal.open(file + QStringLiteral("/a.upload"), header, false);
        QVERIFY(!opened);
        QVERIFY2(opened.error().contains(file), qPrintable(opened.error()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_name;
};

QTEST_APPLESS_MAIN(TestUploadJournal)
#include "tst_uploadjournal.moc"
