#pragma once

#include <QObject>

class QWidget;

namespace aneroid {

/// Prints "first frame NANOSECONDS" (of the monotonic clock) once `window` is on the screen, and
/// ends the program: what bench_startup waits for.
class FirstFrame final : public QObject
{
    Q_OBJECT
public:
    explicit FirstFrame(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_painted = false;
};

} // namespace aneroid
