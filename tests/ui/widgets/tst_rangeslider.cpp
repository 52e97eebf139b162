#include "ui/widgets/accessibility.h"
#include "ui/widgets/rangeslider.h"
#include "ui/widgets/sliderhandle.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace aneroid;

class TestRangeSlider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void init();
    void cleanup() { m_slider.reset(); }

    void showingIsSilent();
    void draggingAHandleEditsAllTheWay();
    void aHandleStopsAtTheOther_data();
    void aHandleStopsAtTheOther();
    void handlesThatMeetComeApartBothWays();
    void aClickMovesTheNearerHandle_data();
    void aClickMovesTheNearerHandle();
    void theBarMovesBothAndKeepsTheSpan();
    void theBarStopsAtTheEnds();
    void keysMoveTheFocusedHandle_data();
    void keysMoveTheFocusedHandle();
    void tabGoesFromHandleToHandle();
    void theWheelNeedsTheFocus();
    void itMirrorsForRightToLeft();
    void disabledIsDeaf();
    void accessibleHandles();
    void anAccessibleValuePushesTheOther();
    void accessibleActions();
    void otherButtonsAreForOthers();

private:
    [[nodiscard]] SliderHandle *lower() const { return m_slider->handle(RangeEnd::Lower); }
    [[nodiscard]] SliderHandle *upper() const { return m_slider->handle(RangeEnd::Upper); }
    [[nodiscard]] int middle() const { return m_slider->height() / 2; }
    void drag(QWidget *widget, const QPoint &from, int dx);
    void dragHandle(SliderHandle *handle, int dx) { drag(handle, handle->rect().center(), dx); }

    std::unique_ptr<RangeSlider> m_slider;
};

void TestRangeSlider::init()
{
    m_slider = std::make_unique<RangeSlider>(ValueScale::linear(0.0, 100.0, 1.0));
    m_slider->resize(434, m_slider->sizeHint().height());
    m_slider->setValues(30.0, 70.0);
    m_slider->show();
    QVERIFY(QTest::qWaitForWindowActive(m_slider.get()));
}

void TestRangeSlider::drag(QWidget *widget, const QPoint &from, int dx)
{
    // Handles move under the pointer: positions are taken anew on the screen each time.
    const QPoint start = widget->mapToGlobal(from);
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    const int steps = 8;
    for (int i = 1; i <= steps; ++i) {
        const QPoint at = widget->mapFromGlobal(start + QPoint(dx * i / steps, 0));
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, widget->mapFromGlobal(start + QPoint(dx, 0)));
}

void TestRangeSlider::showingIsSilent()
{
    const QSignalSpy edited(m_slider.get(), &RangeSlider::edited);
    m_slider->setValues(10.0, 20.0);
    m_slider->setValues(50.0, 40.0); // in the wrong order
    QCOMPARE(m_slider->lower(), 40.0);
    QCOMPARE(m_slider->upper(), 50.0);
    m_slider->setValues(-10.0, 200.0);
    QCOMPARE(m_slider->lower(), 0.0);
    QCOMPARE(m_slider->upper(), 100.0);
    QCOMPARE(edited.size(), 0);
}

void TestRangeSlider::draggingAHandleEditsAllTheWay()
{
    const QSignalSpy edited(m_slider.get(), &RangeSlider::edited);
    const QSignalSpy released(m_slider.get(), &RangeSlider::released);
    const int before = lower()->x();
    dragHandle(lower(), 80);
    QCOMPARE(lower()->x(), before + 80); // the handle stays under the pointer
    QVERIFY(edited.size() >= 5);
    QCOMPARE(released.size(), 1);
    QVERIFY(m_slider->lower() > 40.0);
    QCOMPARE(m_slider->upper(), 70.0);
    QCOMPARE(edited.last().at(0).toDouble(), m_slider->lower());
    QCOMPARE(edited.last().at(2).value<RangeEnd>(), RangeEnd::Lower);
    QVERIFY(!m_slider->isDown());
}

void TestRangeSlider::aHandleStopsAtTheOther_data()
{
    QTest::addColumn<bool>("isLower");
    QTest::addColumn<int>("dx");
    QTest::addColumn<double>("lowerValue");
    QTest::addColumn<double>("upperValue");
    QTest::newRow("lower beyond upper") << true << 390 << 70.0 << 70.0;
    QTest::newRow("upper beyond lower") << false << -390 << 30.0 << 30.0;
    QTest::newRow("lower off the end") << true << -390 << 0.0 << 70.0;
    QTest::newRow("upper off the end") << false << 390 << 30.0 << 100.0;
}

void TestRangeSlider::aHandleStopsAtTheOther()
{
    QFETCH(bool, isLower);
    QFETCH(int, dx);
    QFETCH(double, lowerValue);
    QFETCH(double, upperValue);
    dragHandle(isLower ? lower() : upper(), dx);
    QCOMPARE(m_slider->lower(), lowerValue);
    QCOMPARE(m_slider->upper(), upperValue);
}

void TestRangeSlider::handlesThatMeetComeApartBothWays()
{
    m_slider->setValues(50.0, 50.0);
    QVERIFY(lower()->geometry().center().x() + 10 <= upper()->geometry().center().x());
    dragHandle(lower(), -40);
    QVERIFY(m_slider->lower() < 45.0);
    QCOMPARE(m_slider->upper(), 50.0);
    m_slider->setValues(50.0, 50.0);
    dragHandle(upper(), 40);
    QVERIFY(m_slider->upper() > 55.0);
    QCOMPARE(m_slider->lower(), 50.0);
}

void TestRangeSlider::aClickMovesTheNearerHandle_data()
{
    QTest::addColumn<int>("x");
    QTest::addColumn<bool>("movesLower");
    QTest::newRow("left of both") << 60 << true;
    QTest::newRow("right of both") << 380 << false;
}

void TestRangeSlider::aClickMovesTheNearerHandle()
{
    QFETCH(int, x);
    QFETCH(bool, movesLower);
    const QSignalSpy edited(m_slider.get(), &RangeSlider::edited);
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, {x, middle()});
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_slider->lower() != 30.0, movesLower);
    QCOMPARE(m_slider->upper() != 70.0, !movesLower);
    QVERIFY((movesLower ? lower() : upper())->hasFocus());
}

void TestRangeSlider::theBarMovesBothAndKeepsTheSpan()
{
    const QSignalSpy edited(m_slider.get(), &RangeSlider::edited);
    drag(m_slider.get(), {m_slider->width() / 2, middle()}, 60);
    QVERIFY(m_slider->lower() > 40.0);
    QCOMPARE(m_slider->upper() - m_slider->lower(), 40.0);
    QVERIFY(!edited.isEmpty());
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, {m_slider->width() / 2, middle()});
    QCOMPARE(m_slider->upper() - m_slider->lower(), 40.0);
}

void TestRangeSlider::theBarStopsAtTheEnds()
{
    drag(m_slider.get(), {m_slider->width() / 2, middle()}, 400);
    QCOMPARE(m_slider->lower(), 60.0);
    QCOMPARE(m_slider->upper(), 100.0);
    drag(m_slider.get(), {300, middle()}, -400);
    QCOMPARE(m_slider->lower(), 0.0);
    QCOMPARE(m_slider->upper(), 40.0);
}

void TestRangeSlider::keysMoveTheFocusedHandle_data()
{
    QTest::addColumn<bool>("isLower");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<double>("lowerValue");
    QTest::addColumn<double>("upperValue");
    QTest::newRow("right") << true << Qt::Key_Right << 31.0 << 70.0;
    QTest::newRow("left") << true << Qt::Key_Left << 29.0 << 70.0;
    QTest::newRow("up") << false << Qt::Key_Up << 30.0 << 71.0;
    QTest::newRow("down") << false << Qt::Key_Down << 30.0 << 69.0;
    QTest::newRow("page up") << true << Qt::Key_PageUp << 40.0 << 70.0;
    QTest::newRow("page down") << false << Qt::Key_PageDown << 30.0 << 60.0;
    QTest::newRow("home") << true << Qt::Key_Home << 0.0 << 70.0;
    QTest::newRow("end stops at the other") << true << Qt::Key_End << 70.0 << 70.0;
    QTest::newRow("home stops at the other") << false << Qt::Key_Home << 30.0 << 30.0;
    QTest::newRow("end") << false << Qt::Key_End << 30.0 << 100.0;
    QTest::newRow("another key") << true << Qt::Key_A << 30.0 << 70.0;
}

void TestRangeSlider::keysMoveTheFocusedHandle()
{
    QFETCH(bool, isLower);
    QFETCH(Qt::Key, key);
    QFETCH(double, lowerValue);
    QFETCH(double, upperValue);
    QTest::keyClick(isLower ? lower() : upper(), key);
    QCOMPARE(m_slider->lower(), lowerValue);
    QCOMPARE(m_slider->upper(), upperValue);
}

void TestRangeSlider::tabGoesFromHandleToHandle()
{
    lower()->setFocus();
    QVERIFY(lower()->hasFocus());
    QTest::keyClick(lower(), Qt::Key_Tab);
    QVERIFY(upper()->hasFocus());
    QTest::keyClick(upper(), Qt::Key_Backtab);
    QVERIFY(lower()->hasFocus());
}

void TestRangeSlider::theWheelNeedsTheFocus()
{
    const auto turn = [this](int delta) {
        const QPointF at = lower()->rect().center();
        QWheelEvent event(at, lower()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(lower(), &event);
        return event.isAccepted();
    };
    upper()->setFocus();
    QVERIFY(!turn(120));
    QCOMPARE(m_slider->lower(), 30.0);
    lower()->setFocus();
    QVERIFY(turn(120));
    QCOMPARE(m_slider->lower(), 31.0);
    turn(-60); // a fine wheel: two halves make a notch
    QCOMPARE(m_slider->lower(), 31.0);
    turn(-60);
    QCOMPARE(m_slider->lower(), 30.0);
}

void TestRangeSlider::itMirrorsForRightToLeft()
{
    m_slider->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(lower()->x() > upper()->x());
    dragHandle(lower(), 40);
    QVERIFY(m_slider->lower() < 25.0);
    m_slider->setValues(30.0, 70.0);
    QTest::keyClick(lower(), Qt::Key_Left);
    QCOMPARE(m_slider->lower(), 31.0);
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, {40, middle()});
    QVERIFY(m_slider->upper() > 85.0);
}

void TestRangeSlider::disabledIsDeaf()
{
    m_slider->setEnabled(false);
    dragHandle(lower(), 40);
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, {60, middle()});
    QAccessible::queryAccessibleInterface(lower())->valueInterface()->setCurrentValue(5.0);
    QCOMPARE(m_slider->lower(), 30.0);
    QVERIFY(QAccessible::queryAccessibleInterface(lower())->state().disabled);
}

void TestRangeSlider::accessibleHandles()
{
    lower()->setAccessibleName(QStringLiteral("Temperature minimum"));
    upper()->setAccessibleName(QStringLiteral("Temperature maximum"));
    lower()->setUnit(QStringLiteral(" °C"));
    QAccessibleInterface *const group = QAccessible::queryAccessibleInterface(m_slider.get());
    QCOMPARE(group->role(), QAccessible::Grouping);
    QCOMPARE(group->childCount(), 2);
    QStringList names;
    for (int i = 0; i < group->childCount(); ++i) {
        QCOMPARE(group->child(i)->role(), QAccessible::Slider);
        QVERIFY(group->child(i)->state().focusable);
        names += group->child(i)->text(QAccessible::Name);
    }
    names.sort();
    QCOMPARE(names, QStringList({QStringLiteral("Temperature maximum"),
                                 QStringLiteral("Temperature minimum")}));
    QAccessibleInterface *const handle = QAccessible::queryAccessibleInterface(lower());
    QAccessibleValueInterface *const value = handle->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toDouble(), 30.0);
    QCOMPARE(value->minimumValue().toDouble(), 0.0);
    QCOMPARE(value->maximumValue().toDouble(), 100.0);
    QCOMPARE(value->minimumStepSize().toDouble(), 1.0);
    QCOMPARE(handle->text(QAccessible::Value), QStringLiteral("30 °C"));
}

void TestRangeSlider::anAccessibleValuePushesTheOther()
{
    const QSignalSpy edited(m_slider.get(), &RangeSlider::edited);
    QAccessibleValueInterface *const value =
        QAccessible::queryAccessibleInterface(lower())->valueInterface();
    value->setCurrentValue(45.5);
    QCOMPARE(m_slider->lower(), 45.5);
    QCOMPARE(edited.size(), 1);
    value->setCurrentValue(80.0);
    QCOMPARE(m_slider->lower(), 80.0);
    QCOMPARE(m_slider->upper(), 80.0);
    value->setCurrentValue(1000.0);
    QCOMPARE(m_slider->lower(), 100.0);
    value->setCurrentValue(QStringLiteral("warm"));
    QCOMPARE(m_slider->lower(), 100.0);
    QAccessible::queryAccessibleInterface(upper())->valueInterface()->setCurrentValue(20.0);
    QCOMPARE(m_slider->lower(), 20.0);
    QCOMPARE(m_slider->upper(), 20.0);
}

void TestRangeSlider::accessibleActions()
{
    QAccessibleActionInterface *const action =
        QAccessible::queryAccessibleInterface(lower())->actionInterface();
    QVERIFY(action->actionNames().contains(QAccessibleActionInterface::increaseAction()));
    action->doAction(QAccessibleActionInterface::increaseAction());
    QCOMPARE(m_slider->lower(), 31.0);
    action->doAction(QAccessibleActionInterface::decreaseAction());
    QCOMPARE(m_slider->lower(), 30.0);
    action->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(lower()->hasFocus());
}

void TestRangeSlider::otherButtonsAreForOthers()
{
    QTest::mouseClick(m_slider.get(), Qt::RightButton, {}, {60, middle()});
    QTest::mouseClick(lower(), Qt::MiddleButton);
    QCOMPARE(m_slider->lower(), 30.0);
    QVERIFY(!m_slider->isDown());
}

QTEST_MAIN(TestRangeSlider)
#include "tst_rangeslider.moc"
