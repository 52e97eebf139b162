#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <csignal>

namespace aneroid {

/// Turns SIGINT, SIGTERM and SIGHUP (the terminal has gone) into a Qt signal. The second one ends
/// the process at once, for somebody who does not want to wait. What was ignored when the program
/// began stays ignored: SIGINT where a shell put the program in the background, SIGHUP under nohup.
/// One instance at a time.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    static constexpr std::array<int, 3> handled{SIGINT, SIGTERM, SIGHUP};

    QSocketNotifier m_notifier;
    std::array<struct sigaction, handled.size()> m_before{};
};

} // namespace aneroid
