#include "core/outbox/filelock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;

class TestFileLock : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("a.lock"));

private Q_SLOTS:
    void oneAtATime()
    {
        FileLock first;
        FileLock second;
        QCOMPARE(first.lock(m_file), FileLock::Outcome::Locked);
        QCOMPARE(second.lock(m_file), FileLock::Outcome::Taken);
        FileLock moved = std::move(first);
        QCOMPARE(second.lock(m_file), FileLock::Outcome::Taken);
        moved.unlock();
        QCOMPARE(second.lock(m_file), FileLock::Outcome::Locked);
    }

    void aRemovedFileIsNoLock()
    {
        FileLock first;
        QCOMPARE(first.lock(m_file), FileLock::Outcome::Locked);
        QVERIFY(QFile::remove(m_file));
        FileLock second;
        QCOMPARE(second.lock(m_file), FileLock::Outcome::Locked);
        second.remove();
        QVERIFY(!QFile::exists(m_file));
    }

    void aFolderThatIsNotThere()
    {
        FileLock lock;
        QCOMPARE(lock.lock(QStringLiteral("/nowhere/a.lock")), FileLock::Outcome::Failed);
    }
};

QTEST_APPLESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
