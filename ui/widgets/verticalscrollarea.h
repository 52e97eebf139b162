#pragma once

#include <QScrollArea>

namespace aneroid {

/// Scrolls up and down only: it is never narrower than its content and the scroll bar beside it.
class VerticalScrollArea final : public QScrollArea
{
    Q_OBJECT
public:
    explicit VerticalScrollArea(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int widthFor(int contentWidth) const;
};

} // namespace aneroid
