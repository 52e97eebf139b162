#pragma once

#include "core/instrument/fault.h"

#include <QWidget>

namespace aneroid {

/// A small picture of what a kind of fault does to a curve: the curve without it dashed, with it
/// solid, its time shaded; or to messages on their way. It says nothing that the description beside
/// it does not.
class FaultPicture final : public QWidget
{
    Q_OBJECT
public:
    explicit FaultPicture(QWidget *parent = nullptr);

    void setKind(FaultKind kind);
    [[nodiscard]] FaultKind kind() const { return m_kind; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FaultKind m_kind = FaultKind::Stuck;
};

} // namespace aneroid
