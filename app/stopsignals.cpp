#include "app/stopsignals.h"

#include <cerrno>

#include <sys/socket.h>
#include <unistd.h>

namespace aneroid {

namespace {

// A signal handler may only write to a descriptor; these two must outlive it.
int pipeEnds[2] = {-1, -1};

int openPipe()
{
    ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pipeEnds);
    return pipeEnds[1];
}

extern "C" void onStopSignal(int number)
{
    const int error = errno; // of what the signal interrupts
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[0], &byte, 1);
    std::signal(number, SIG_DFL);
    errno = error;
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(openPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[1], &byte, 1) > 0) {
        }
        Q_EMIT stopRequested();
    });
    struct sigaction action
    {
    };
    action.sa_handler = onStopSignal;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < handled.size(); ++i) {
        ::sigaction(handled[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN)
            ::sigaction(handled[i], &action, nullptr);
    }
}

StopSignals::~StopSignals()
{
    for (std::size_t i = 0; i < handled.size(); ++i)
        ::sigaction(handled[i], &m_before[i], nullptr);
    m_notifier.setEnabled(false);
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

} // namespace aneroid

#include "moc_stopsignals.cpp"
