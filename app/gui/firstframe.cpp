#include "app/gui/firstframe.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace aneroid {

FirstFrame::FirstFrame(QWidget &window)
    : QObject(&window)
{
    window.installEventFilter(this);
}

bool FirstFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || m_painted)
        return QObject::eventFilter(watched, event);
    m_painted = true;
    QTimer::singleShot(0, this, [] { // by then the frame has been handed to the screen
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        const long long ns = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
        std::printf("first frame %lld\n", ns);
        std::fflush(stdout);
        QCoreApplication::quit();
    });
    return false;
}

} // namespace aneroid

#include "moc_firstframe.cpp"
