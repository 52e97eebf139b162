#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace aneroid {

/// Turns SIGINT and SIGTERM into a Qt signal. The second one ends the process at once, for somebody
/// who does not want to wait. One instance at a time.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    QSocketNotifier m_notifier;
};

} // namespace aneroid
