#pragma once

#include "core/base/types.h"
#include "ui/charts/chartstyle.h"

#include <QWidget>

#include <vector>

namespace aneroid {

/// What shades in the charts stand for: a sample and a name for each kind of weather that is in
/// sight, and for faults. Empty where there is neither.
class EventLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit EventLegend(QWidget *parent = nullptr);

    void showKinds(const std::vector<WeatherKind> &kinds, bool faults);

    /// It takes what is left of a row: where there is little, samples at the end go.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Item
    {
        QString name;
        EventLook look;
    };
    void fill();
    [[nodiscard]] int widthOf(const Item &item) const;

    std::vector<WeatherKind> m_kinds;
    bool m_faults = false;
    std::vector<Item> m_items;
};

} // namespace aneroid
