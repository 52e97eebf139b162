#pragma once

#include <QLayout>
#include <QList>

namespace aneroid {

/// Places its items in cells of one width, in as many rows as the width asks for, about the same
/// number in each.
class EvenFlow final : public QLayout
{
public:
    explicit EvenFlow(QWidget *parent = nullptr);
    ~EvenFlow() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// In one row.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Cells in a row where there is that much room.
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] QSize cell() const;
    [[nodiscard]] int heightOf(int rows) const;

    QList<QLayoutItem *> m_items;
};

} // namespace aneroid
