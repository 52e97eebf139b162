#include "core/backfill/uploadledger.h"

#include <QTest>

#include <random>

using namespace aneroid;

namespace {

/// The place after row `row`, one device every 10 ms.
RowPosition after(std::uint64_t row)
{
    return {static_cast<TimeMs>(row * 10), 1};
}

void settle(UploadLedger &ledger, std::uint64_t begin, std::uint64_t end)
{
    ledger.settle(begin, end, after(end - 1));
}

} // namespace

class TestUploadLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inOrderNothingIsBeyond();
    void earlyAnswersAreBeyond();
    void rangesThatTouchAreOne();
    void anyOrderEndsTheSame();
    void continuedItIsTheSame();
};

void TestUploadLedger::inOrderNothingIsBeyond()
{
    UploadLedger ledger({-10, 0}, {});
    QCOMPARE(ledger.position(), (RowPosition{-10, 0}));
    settle(ledger, 0, 5);
    settle(ledger, 5, 6);
    QCOMPARE(ledger.position(), after(5));
    QVERIFY(ledger.beyond().empty());
    QVERIFY(ledger.isSettled(5));
    QVERIFY(!ledger.isSettled(6));
}

void TestUploadLedger::earlyAnswersAreBeyond()
{
    UploadLedger ledger;
    settle(ledger, 0, 10);
    settle(ledger, 20, 30);
    settle(ledger, 40, 50);
    QCOMPARE(ledger.position(), after(9));
    const std::vector<UploadLedger::Range> expected{{10, 20, after(29)}, {30, 40, after(49)}};
    QCOMPARE(ledger.beyond(), expected);
    QCOMPARE(ledger.settledBeyond(), std::uint64_t{20});
    for (const std::uint64_t row : {0ULL, 9ULL, 20ULL, 29ULL, 40ULL, 49ULL})
        QVERIFY(ledger.isSettled(row));
    for (const std::uint64_t row : {10ULL, 19ULL, 30ULL, 39ULL, 50ULL, 1000ULL})
        QVERIFY(!ledger.isSettled(row));
    settle(ledger, 10, 20);
    QCOMPARE(ledger.position(), after(29));
    QCOMPARE(ledger.beyond().size(), std::size_t{1});
}

void TestUploadLedger::rangesThatTouchAreOne()
{
    UploadLedger ledger;
    settle(ledger, 10, 20);
    settle(ledger, 30, 40);
    settle(ledger, 20, 30);
    const std::vector<UploadLedger::Range> expected{{10, 40, after(39)}};
    QCOMPARE(ledger.beyond(), expected);
}

void TestUploadLedger::anyOrderEndsTheSame()
{
    constexpr std::uint64_t rows = 500;
    std::vector<std::uint64_t> order(rows);
    for (std::uint64_t row = 0; row < rows; ++row)
        order[row] = row;
    std::mt19937 random(3);
    std::shuffle(order.begin(), order.end(), random);
    UploadLedger ledger;
    std::vector<bool> done(rows);
    for (const std::uint64_t row : order) {
        settle(ledger, row, row + 1);
        done[row] = true;
        for (std::uint64_t r = 0; r < rows; ++r)
            QCOMPARE(ledger.isSettled(r), bool(done[r]));
    }
    QCOMPARE(ledger.position(), after(rows - 1));
    QVERIFY(ledger.beyond().empty());
}

void TestUploadLedger::continuedItIsTheSame()
{
    UploadLedger ledger;
    settle(ledger, 0, 7);
    settle(ledger, 9, 12);
    settle(ledger, 20, 21);
    UploadLedger later(ledger.position(), ledger.beyond());
    QCOMPARE(later.position(), ledger.position());
    QCOMPARE(later.beyond(), ledger.beyond());
    for (std::uint64_t row = 7; row < 30; ++row)
        QCOMPARE(later.isSettled(row - 7), ledger.isSettled(row));
}

QTEST_APPLESS_MAIN(TestUploadLedger)
#include "tst_uploadledger.moc"
