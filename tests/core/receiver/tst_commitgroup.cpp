#include "core/receiver/commitgroup.h"

#include <QTest>

using namespace aneroid;

/// Whom a commit waits for.
class TestCommitGroup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void expectsNobodyFirst();
    void doesNotMakeOneClientWait();
    void bringsTwoHalvesTogether();
    void forgetsWhoStaysAway();

private:
    int m_a = 0;
    int m_b = 0;
};

void TestCommitGroup::expectsNobodyFirst()
{
    CommitGroup group;
    QVERIFY(!group.expectsMore());
    group.add(&m_a);
    QVERIFY(!group.expectsMore());
    group.add(&m_b);
    QVERIFY(!group.expectsMore());
}

void TestCommitGroup::doesNotMakeOneClientWait()
{
    CommitGroup group;
    for (int i = 0; i < 5; ++i) {
        group.add(&m_a);
        group.add(&m_a); // pipelined
        QVERIFY(!group.expectsMore());
        group.end();
        QVERIFY(!group.expectsMore()); // nothing waits
    }
}

void TestCommitGroup::bringsTwoHalvesTogether()
{
    CommitGroup group;
    group.add(&m_a);
    group.end();
    group.add(&m_b);
    QVERIFY(group.expectsMore()); // a was just answered
    group.add(&m_a);
    QVERIFY(!group.expectsMore());
}

void TestCommitGroup::forgetsWhoStaysAway()
{
    CommitGroup group;
    group.add(&m_a);
    group.add(&m_b);
    group.end();
    int waits = 0;
    for (int i = 0; i < 10; ++i) {
        group.add(&m_a);
        waits += group.expectsMore() ? 1 : 0;
        group.end();
    }
    QCOMPARE(waits, 2);
}

QTEST_APPLESS_MAIN(TestCommitGroup)
#include "tst_commitgroup.moc"
