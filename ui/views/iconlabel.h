#pragma once

#include <QIcon>
#include <QWidget>

namespace aneroid {

/// A small icon beside words that say the same; painted anew when the palette changes.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace aneroid
