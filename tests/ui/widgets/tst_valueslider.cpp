#include "ui/widgets/accessibility.h"
#include "ui/widgets/valueslider.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace aneroid;

class TestValueSlider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void init();
    void cleanup() { m_slider.reset(); }

    void showingIsSilentAndExact();
    void draggingRunsThroughRoundValues();
    void aClickJumpsThere();
    void keys();
    void rightToLeft();
    void accessibleValuesAreInTheUnit();
    void accessibleValuesAreEdits();
    void losingTheRightToMoveEndsADrag();

private:
    void moveTo(int x);

    std::unique_ptr<ValueSlider> m_slider;
};

void TestValueSlider::init()
{
    m_slider = std::make_unique<ValueSlider>(ValueScale::logarithmic(0.01, 86400.0, 0.01));
    m_slider->resize(300, m_slider->sizeHint().height());
    m_slider->setNumber(10.0);
    m_slider->show();
    QVERIFY(QTest::qWaitForWindowActive(m_slider.get()));
}

void TestValueSlider::moveTo(int x)
{
    const QPointF at(x, m_slider->height() / 2.0);
    QMouseEvent move(QEvent::MouseMove, at, m_slider->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(m_slider.get(), &move);
}

void TestValueSlider::showingIsSilentAndExact()
{
    const QSignalSpy edited(m_slider.get(), &ValueSlider::edited);
    m_slider->setNumber(123.456);
    QCOMPARE(m_slider->number(), 123.456);
    m_slider->setNumber(1e9);
    QCOMPARE(m_slider->number(), 86400.0);
    QCOMPARE(edited.size(), 0);
}

void TestValueSlider::draggingRunsThroughRoundValues()
{
    const QSignalSpy edited(m_slider.get(), &ValueSlider::edited);
    const QSignalSpy released(m_slider.get(), &ValueSlider::released);
    const int y = m_slider->height() / 2;
    const int start = static_cast<int>(10 + m_slider->scale().positionOf(10.0) * 280);
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, {start, y});
    QVERIFY(m_slider->isDown());
    for (int x = start; x < 320; x += 10)
        moveTo(x);
    QCOMPARE(m_slider->number(), 86400.0);
    for (const QList<QVariant> &arguments : edited) {
        const double value = arguments.at(0).toDouble();
        QCOMPARE(value, m_slider->scale().rounded(value));
    }
    moveTo(-50);
    QCOMPARE(m_slider->number(), 0.01);
    QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, {0, y});
    QCOMPARE(released.size(), 1);
    QVERIFY(!m_slider->isDown());
    moveTo(200); // not held any more
    QCOMPARE(m_slider->number(), 0.01);
}

void TestValueSlider::aClickJumpsThere()
{
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, {150, m_slider->height() / 2});
    QCOMPARE(m_slider->number(), m_slider->scale().valueAt(0.5));
    QTest::mouseClick(m_slider.get(), Qt::RightButton, {}, {20, m_slider->height() / 2});
    QCOMPARE(m_slider->number(), m_slider->scale().valueAt(0.5));
}

void TestValueSlider::keys()
{
    QTest::keyClick(m_slider.get(), Qt::Key_Right);
    QCOMPARE(m_slider->number(), 20.0);
    QTest::keyClick(m_slider.get(), Qt::Key_PageDown);
    QCOMPARE(m_slider->number(), 10.0);
    QTest::keyClick(m_slider.get(), Qt::Key_Home);
    QCOMPARE(m_slider->number(), 0.01);
    QTest::keyClick(m_slider.get(), Qt::Key_End);
    QCOMPARE(m_slider->number(), 86400.0);
}

void TestValueSlider::rightToLeft()
{
    m_slider->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(m_slider.get(), Qt::Key_Left);
    QCOMPARE(m_slider->number(), 20.0);
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, {1, m_slider->height() / 2});
    QCOMPARE(m_slider->number(), 86400.0);
}

void TestValueSlider::accessibleValuesAreInTheUnit()
{
    m_slider->setUnit(QStringLiteral(" s"));
    m_slider->setAccessibleName(QStringLiteral("Interval"));
    QAccessibleInterface *const slider = QAccessible::queryAccessibleInterface(m_slider.get());
    QCOMPARE(slider->role(), QAccessible::Slider);
    QCOMPARE(slider->text(QAccessible::Name), QStringLiteral("Interval"));
    QCOMPARE(slider->text(QAccessible::Value), QStringLiteral("10.00 s"));
    QAccessibleValueInterface *const value = slider->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toDouble(), 10.0);
    QCOMPARE(value->minimumValue().toDouble(), 0.01);
    QCOMPARE(value->maximumValue().toDouble(), 86400.0);
}

void TestValueSlider::accessibleValuesAreEdits()
{
    const QSignalSpy edited(m_slider.get(), &ValueSlider::edited);
    QAccessibleValueInterface *const value =
        QAccessible::queryAccessibleInterface(m_slider.get())->valueInterface();
    value->setCurrentValue(12.34);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).toDouble(), 12.34);
    value->setCurrentValue(0.0);
    QCOMPARE(m_slider->number(), 0.01);
}

void TestValueSlider::losingTheRightToMoveEndsADrag()
{
    const QSignalSpy released(m_slider.get(), &ValueSlider::released);
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, {150, m_slider->height() / 2});
    m_slider->setEnabled(false);
    QVERIFY(!m_slider->isDown());
    QCOMPARE(released.size(), 1);
}

QTEST_MAIN(TestValueSlider)
#include "tst_valueslider.moc"
