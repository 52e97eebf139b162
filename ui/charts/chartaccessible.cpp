#include "ui/charts/chartaccessible.h"

#include "ui/charts/timeseriesview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace aneroid {

namespace {

/// Name and description are the widget's; the value repeats the description for readers that skip
/// descriptions. The canvas inside is a detail.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Chart)
    {
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override
    {
        return nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override
    {
        return -1;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? widget()->accessibleDescription()
                                          : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *const view = qobject_cast<TimeSeriesView *>(object);
    return view != nullptr ? new ChartAccessible(view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(makeInterface); // Qt keeps one entry of each factory
}

} // namespace aneroid
