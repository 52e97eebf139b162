#include "ui/widgets/numberspinbox.h"

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
