#include "ui/widgets/fields/hoursedit.h"

#include <QSignalSpy>
#include <QTest>

using namespace aneroid;

class TestHoursEdit : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<HoursEdit> m_edit;

    /// The middle of a cell: the row's labels take what 24 cells leave.
    [[nodiscard]] QPoint cell(int row, int hour) const
    {
        const int labels = m_edit->minimumSizeHint().width() - 240;
        const double step = (m_edit->width() - labels) / 24.0;
        return {labels + static_cast<int>((hour + 0.5) * step), 10 + 23 * row};
    }

    static WeeklyHours none()
    {
        WeeklyHours hours;
        hours.weekday.fill(0.0);
        hours.weekend.fill(0.0);
        return hours;
    }

private Q_SLOTS:
    void init()
    {
        m_edit = std::make_unique<HoursEdit>();
        m_edit->resize(600, m_edit->sizeHint().height());
        m_edit->setHours(none());
        m_edit->show();
        QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
        m_edit->setFocus();
    }
    void cleanup() { m_edit.reset(); }

    void showingIsSilent()
    {
        const QSignalSpy edits(m_edit.get(), &HoursEdit::edited);
        m_edit->setHours({});
        QCOMPARE(edits.size(), 0);
        QCOMPARE(m_edit->hours(), WeeklyHours());
    }

    void clicksTurnOnAndOff()
    {
        const QSignalSpy edits(m_edit.get(), &HoursEdit::edited);
        QTest::mouseClick(m_edit.get(), Qt::LeftButton, {}, cell(0, 9));
        QTest::mouseClick(m_edit.get(), Qt::LeftButton, {}, cell(1, 23));
        WeeklyHours wanted = none();
        wanted.weekday[9] = 1.0;
        wanted.weekend[23] = 1.0;
        QCOMPARE(m_edit->hours(), wanted);
        QTest::mouseClick(m_edit.get(), Qt::LeftButton, {}, cell(0, 9));
        wanted.weekday[9] = 0.0;
        QCOMPARE(m_edit->hours(), wanted);
        QCOMPARE(edits.size(), 3);
    }

    void draggingPaints()
    {
        QTest::mousePress(m_edit.get(), Qt::LeftButton, {}, cell(0, 8));
        for (int hour = 9; hour <= 11; ++hour) {
            QMouseEvent move(QEvent::MouseMove, cell(0, hour), m_edit->mapToGlobal(cell(0, hour)),
                             Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_edit.get(), &move);
        }
        QTest::mouseRelease(m_edit.get(), Qt::LeftButton, {}, cell(0, 11));
        WeeklyHours wanted = none();
        std::fill_n(wanted.weekday.begin() + 8, 4, 1.0);
        QCOMPARE(m_edit->hours(), wanted);
    }

    void keysDoItAll()
    {
        QTest::keyClick(m_edit.get(), Qt::Key_Home);
        QTest::keyClick(m_edit.get(), Qt::Key_Right);
        QTest::keyClick(m_edit.get(), Qt::Key_Space);
        QTest::keyClick(m_edit.get(), Qt::Key_Minus);
        QTest::keyClick(m_edit.get(), Qt::Key_Minus);
        QTest::keyClick(m_edit.get(), Qt::Key_Down);
        QTest::keyClick(m_edit.get(), Qt::Key_End);
        QTest::keyClick(m_edit.get(), Qt::Key_Plus);
        WeeklyHours wanted = none();
        wanted.weekday[1] = 0.8;
        wanted.weekend[23] = 0.1;
        QCOMPARE(m_edit->hours(), wanted);
        QCOMPARE(m_edit->accessibleDescription(), QStringLiteral("Sat, Sun, 23 to 24 h: 10 %"));
    }

    void endsStayEnds()
    {
        const QSignalSpy edits(m_edit.get(), &HoursEdit::edited);
        QTest::keyClick(m_edit.get(), Qt::Key_Home);
        QTest::keyClick(m_edit.get(), Qt::Key_Left);
        QTest::keyClick(m_edit.get(), Qt::Key_Up);
        QTest::keyClick(m_edit.get(), Qt::Key_Minus);
        QCOMPARE(m_edit->hours(), none());
        QCOMPARE(edits.size(), 0);
    }
};

QTEST_MAIN(TestHoursEdit)
#include "tst_hoursedit.moc"
