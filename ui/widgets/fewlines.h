#pragma once

#include <QWidget>

namespace aneroid {

/// A text of a few lines at most: what does not fit ends in an ellipsis and is in the tooltip.
class FewLines final : public QWidget
{
    Q_OBJECT
public:
    explicit FewLines(int lines, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_lines;
    QString m_text;
};

} // namespace aneroid
