#include "ui/widgets/accessibility.h"

#include "ui/widgets/collapsiblesection.h"
#include "ui/widgets/rangeslider.h"
#include "ui/widgets/sliderhandle.h"
#include "ui/widgets/valueslider.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLocale>

namespace aneroid {
namespace {

class AdjustableInterface final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    AdjustableInterface(QWidget *widget, Adjustable *adjustable)
        : QAccessibleWidget(widget, QAccessible::Slider)
        , m_adjustable(adjustable)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_adjustable->numberText(widget()->locale());
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return m_adjustable->number(); }
    QVariant minimumValue() const override { return m_adjustable->scale().minimum(); }
    QVariant maximumValue() const override { return m_adjustable->scale().maximum(); }
    QVariant minimumStepSize() const override { return m_adjustable->scale().step(); }

    void setCurrentValue(const QVariant &value) override
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (isNumber && widget()->isEnabled())
            m_adjustable->edit(m_adjustable->scale().bounded(number));
    }

    QStringList actionNames() const override
    {
        return QStringList{increaseAction(), decreaseAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &action) override
    {
        const int steps = action == increaseAction() ? 1 : action == decreaseAction() ? -1 : 0;
        if (steps == 0)
            QAccessibleWidget::doAction(action);
        else if (widget()->isEnabled())
            m_adjustable->edit(m_adjustable->scale().stepped(m_adjustable->number(), steps));
    }

private:
    Adjustable *m_adjustable; // the widget itself, so it lives as long
};

class HeaderInterface final : public QAccessibleWidget
{
public:
    explicit HeaderInterface(SectionHeader *header)
        : QAccessibleWidget(header, QAccessible::PushButton)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = header()->isExpanded();
        state.collapsed = !header()->isExpanded();
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &action) override
    {
        if (action == pressAction())
            header()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    [[nodiscard]] SectionHeader *header() const { return static_cast<SectionHeader *>(widget()); }
};

QAccessibleInterface *createInterface(const QString &, QObject *object)
{
    if (auto *const handle = qobject_cast<SliderHandle *>(object))
        return new AdjustableInterface(handle, handle);
    if (auto *const slider = qobject_cast<ValueSlider *>(object))
        return new AdjustableInterface(slider, slider);
    if (auto *const slider = qobject_cast<RangeSlider *>(object))
        return new QAccessibleWidget(slider, QAccessible::Grouping);
    if (auto *const header = qobject_cast<SectionHeader *>(object))
        return new HeaderInterface(header);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(createInterface); // Qt itself keeps a factory only once
}

} // namespace aneroid
