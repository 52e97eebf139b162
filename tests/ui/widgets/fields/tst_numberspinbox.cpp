#include "ui/widgets/fields/numberspinbox.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace aneroid;

class TestNumberSpinBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_spin = std::make_unique<NumberSpinBox>();
        m_spin->setRange(-40.0, 85.0);
        m_spin->setSuffix(QStringLiteral(" °C"));
        m_spin->showNumber(18.0);
        m_spin->show();
        QVERIFY(QTest::qWaitForWindowActive(m_spin.get()));
        m_spin->setFocus();
    }
    void cleanup() { m_spin.reset(); }

    void showingIsSilent()
    {
        const QSignalSpy changed(m_spin.get(), &NumberSpinBox::edited);
        m_spin->showNumber(20.0);
        QCOMPARE(m_spin->text(), QStringLiteral("20.00 °C"));
        QCOMPARE(changed.size(), 0);
    }

    void typingCountsOnEnter()
    {
        const QSignalSpy changed(m_spin.get(), &NumberSpinBox::edited);
        m_spin->selectAll();
        QTest::keyClicks(m_spin.get(), QStringLiteral("21.5"));
        QVERIFY(m_spin->isBeingEdited());
        QCOMPARE(changed.size(), 0);
        QTest::keyClick(m_spin.get(), Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_spin->value(), 21.5);
        QVERIFY(!m_spin->isBeingEdited());
    }

    void escapeRestores()
    {
        const QSignalSpy changed(m_spin.get(), &NumberSpinBox::edited);
        m_spin->selectAll();
        QTest::keyClicks(m_spin.get(), QStringLiteral("3"));
        QTest::keyClick(m_spin.get(), Qt::Key_Escape);
        QCOMPARE(m_spin->text(), QStringLiteral("18.00 °C"));
        QVERIFY(!m_spin->isBeingEdited());
        m_spin->clearFocus();
        QCOMPARE(m_spin->value(), 18.0);
        QCOMPARE(changed.size(), 0);
    }

    void whatComesWhileTypingWaits()
    {
        const QSignalSpy edited(m_spin.get(), &NumberSpinBox::edited);
        m_spin->selectAll();
        QTest::keyClicks(m_spin.get(), QStringLiteral("18"));
        m_spin->showNumber(44.0);
        QCOMPARE(m_spin->text(), QStringLiteral("18 °C"));
        QTest::keyClick(m_spin.get(), Qt::Key_Escape);
        QCOMPARE(m_spin->text(), QStringLiteral("44.00 °C"));
        QTest::keyClick(m_spin.get(), Qt::Key_Return);
        QCOMPARE(edited.size(), 0);

        m_spin->showNumber(18.0);
        m_spin->selectAll();
        QTest::keyClicks(m_spin.get(), QStringLiteral("18"));
        m_spin->showNumber(44.0);
        QTest::keyClick(m_spin.get(), Qt::Key_Return);
        QCOMPARE(edited.size(), 1); // the person's 18 is not the 44 in force
        QCOMPARE(edited.at(0).at(0).toDouble(), 18.0);
    }

    void whatIsNotAllowedStaysAndIsRed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("beyond") << QStringLiteral("200");
        QTest::newRow("far beyond") << QStringLiteral("90000");
        QTest::newRow("no number") << QStringLiteral("5 min");
        QTest::newRow("below") << QStringLiteral("-41");
    }
    void whatIsNotAllowedStaysAndIsRed()
    {
        QFETCH(const QString, typed);
        const QSignalSpy edited(m_spin.get(), &NumberSpinBox::edited);
        const QColor ink = m_spin->palette().color(QPalette::Text);
        m_spin->setAccessibleName(QStringLiteral("Temperature"));
        m_spin->selectAll();
        QTest::keyClicks(m_spin.get(), typed);
        QVERIFY2(m_spin->text().startsWith(typed), qPrintable(m_spin->text()));
        QVERIFY(m_spin->isRefused());
        QVERIFY(m_spin->palette().color(QPalette::Text) != ink);
        const QString allowed = QStringLiteral("Temperature must be a number from -40 to 85 °C");
        QVERIFY(m_spin->accessibleDescription().startsWith(allowed));
        QTest::keyClick(m_spin.get(), Qt::Key_Return);
        QVERIFY(m_spin->text().startsWith(typed));
        QVERIFY(m_spin->isRefused());
        QCOMPARE(m_spin->value(), 18.0);
        QTest::keyClick(m_spin.get(), Qt::Key_Escape);
        QCOMPARE(m_spin->text(), QStringLiteral("18.00 °C"));
        QVERIFY(!m_spin->isRefused());
        QCOMPARE(m_spin->palette().color(QPalette::Text), ink);
        QCOMPARE(edited.size(), 0);
    }

    void leavingBringsBackTheNumberInForce()
    {
        const QSignalSpy edited(m_spin.get(), &NumberSpinBox::edited);
        m_spin->selectAll();
        QTest::keyClicks(m_spin.get(), QStringLiteral("200"));
        m_spin->showNumber(44.0); // meanwhile
        m_spin->clearFocus();
        QCOMPARE(m_spin->text(), QStringLiteral("44.00 °C"));
        QVERIFY(!m_spin->isRefused());
        QCOMPARE(edited.size(), 0);
    }

    void mendingTakesTheRedAway()
    {
        m_spin->selectAll();
        QTest::keyClicks(m_spin.get(), QStringLiteral("200"));
        QVERIFY(m_spin->isRefused());
        QTest::keyClick(m_spin.get(), Qt::Key_Backspace);
        QVERIFY(!m_spin->isRefused());
        QTest::keyClick(m_spin.get(), Qt::Key_Return);
        QCOMPARE(m_spin->value(), 20.0);
    }

    void theUnitMayBeTyped()
    {
        m_spin->selectAll();
        QTest::keyClicks(m_spin.get(), QStringLiteral("21,5 °C"));
        QCOMPARE(m_spin->text(), QStringLiteral("21,5 °C"));
        QTest::keyClick(m_spin.get(), Qt::Key_Return);
        QCOMPARE(m_spin->value(), 21.5);
    }

    void timesHaveTheirUnits()
    {
        m_spin->setRange(0.01, 86'400.0);
        m_spin->setTime(1.0);
        m_spin->showNumber(300.0);
        QCOMPARE(m_spin->text(), QStringLiteral("5 min"));
        m_spin->selectAll();
        QTest::keyClicks(m_spin.get(), QStringLiteral("1 h 30 min"));
        QVERIFY(!m_spin->isRefused());
        QTest::keyClick(m_spin.get(), Qt::Key_Return);
        QCOMPARE(m_spin->value(), 5400.0);
        QCOMPARE(m_spin->text(), QStringLiteral("90 min"));
        QTest::keyClick(m_spin.get(), Qt::Key_Up);
        QVERIFY(m_spin->value() > 5400.0);
    }

    void wholeNumbersStayWhole()
    {
        WholeSpinBox whole;
        whole.setRange(1, 10'000);
        whole.showNumber(3);
        whole.show();
        QVERIFY(QTest::qWaitForWindowActive(&whole));
        whole.setFocus();
        const QSignalSpy edited(&whole, &WholeSpinBox::edited);
        for (const char *const typed : {"2.5", "90000", "ten"}) {
            whole.selectAll();
            QTest::keyClicks(&whole, QString::fromLatin1(typed));
            QTest::keyClick(&whole, Qt::Key_Return);
            QCOMPARE(whole.text(), QString::fromLatin1(typed));
            QVERIFY(whole.isRefused());
            QCOMPARE(whole.value(), 3);
        }
        whole.selectAll();
        QTest::keyClicks(&whole, QStringLiteral("12"));
        QTest::keyClick(&whole, Qt::Key_Return);
        QCOMPARE(whole.value(), 12);
        QCOMPARE(edited.size(), 1);
    }

    void theWheelNeedsTheFocus()
    {
        const auto turn = [this] {
            const QPointF at = m_spin->rect().center();
            QWheelEvent event(at, m_spin->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_spin.get(), &event);
        };
        m_spin->clearFocus();
        turn();
        QCOMPARE(m_spin->value(), 18.0);
        m_spin->setFocus();
        turn();
        QCOMPARE(m_spin->value(), 19.0);
    }

private:
    std::unique_ptr<NumberSpinBox> m_spin;
};

QTEST_MAIN(TestNumberSpinBox)
#include "tst_numberspinbox.moc"
