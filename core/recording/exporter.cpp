#include "core/recording/exporter.h"

#include "core/recording/csvwriter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace aneroid {

namespace {

constexpr qint64 sliceMs = 4;           ///< a quarter of a frame: the window stays fluent
constexpr std::size_t blockRows = 4096; ///< between two looks at the clock

} // namespace

struct CsvExport::Private
{
    CsvExport *q;
    const History &history;
    Request request;
    QSaveFile file;
    QTimer slice;
    bool running = false;
    std::uint64_t clears = 0; ///< of the history, at the start
    std::uint64_t first = 0;  ///< numbers of the run, not indices: the ring may move on
    std::uint64_t next = 0;
    std::uint64_t last = 0;
    std::vector<Reading> block;
    std::string text;

    Private(CsvExport *owner, const History &source, Request what)
        : q(owner)
        , history(source)
        , request(std::move(what))
        , file(request.fileName)
    {
        slice.setInterval(0);
    }

    [[nodiscard]] qint64 rowsDone() const { return static_cast<qint64>(next - first); }
    [[nodiscard]] qint64 rowsInAll() const { return static_cast<qint64>(last - first); }

    void choose()
    {
        const std::size_t begin = history.lowerBound(request.fromMs);
        const std::size_t end = request.toMs < std::numeric_limits<TimeMs>::max()
                                    ? history.lowerBound(request.toMs + 1)
                                    : history.size();
        clears = history.clears();
        first = history.overwritten() + begin;
        last = history.overwritten() + std::max(begin, end);
        next = first;
    }

    void stop()
    {
        slice.stop();
        running = false;
    }

    /// Leaves what was there before; QSaveFile removes its temporary file.
    void abandon()
    {
        stop();
        if (!file.isOpen())
            return;
        file.cancelWriting();
        file.commit();
    }

    void fail(const QString &message)
    {
        abandon();
        Q_EMIT q->failed(message);
    }

    void failFile()
    {
        const QString reason = file.errorString();
        fail(CsvExport::tr("Could not write “%1”: %2. Choose another folder or free some space.")
                 .arg(QDir::toNativeSeparators(request.fileName), reason));
    }

    /// A nearly full disk takes a part first; only the next piece is told why.
    [[nodiscard]] bool write()
    {
        const auto size = static_cast<qint64>(text.size());
        for (qint64 done = 0; done < size;) {
            const qint64 taken = file.write(text.data() + done, size - done);
            if (taken <= 0)
                return false;
            done += taken;
        }
        return file.error() == QFileDevice::NoError;
    }

    [[nodiscard]] bool begin()
    {
        if (!file.open(QIODevice::WriteOnly))
            return false;
        text.assign(csvHeader());
        return write();
    }

    [[nodiscard]] bool isLost() const
    {
        return history.clears() != clears || history.overwritten() > next;
    }

    [[nodiscard]] bool writeBlock()
    {
        const std::uint64_t end = std::min<std::uint64_t>(last, next + blockRows);
        const std::uint64_t oldest = history.overwritten();
        block.clear();
        for (std::uint64_t number = next; number < end; ++number)
            block.push_back(history.at(static_cast<std::size_t>(number - oldest)));
        text.clear();
        appendCsvRows(text, block, request.deviceIds);
        next = end;
        return write();
    }

    void work()
    {
        if (!file.isOpen() && !begin())
            return failFile();
        if (isLost()) {
            fail(CsvExport::tr("The export to “%1” was given up: its readings were overwritten by "
                               "newer ones or cleared. Export a shorter span.")
                     .arg(QDir::toNativeSeparators(request.fileName)));
            return;
        }
        QElapsedTimer clock;
        clock.start();
        while (next < last && clock.elapsed() < sliceMs) {
            if (!writeBlock())
                return failFile();
        }
        if (next == last)
            return finish();
        Q_EMIT q->progressed(rowsDone(), rowsInAll());
    }

    void finish()
    {
        if (!file.commit())
            return failFile();
        stop();
        Q_EMIT q->progressed(rowsDone(), rowsInAll());
        Q_EMIT q->finished(rowsDone());
    }
};

CsvExport::CsvExport(const History &history, Request request, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, history, std::move(request)))
{
    connect(&d->slice, &QTimer::timeout, this, [this] { d->work(); });
}

CsvExport::~CsvExport() = default;

void CsvExport::start()
{
    if (d->running)
        return;
    d->choose();
    d->running = true;
    d->slice.start();
}

void CsvExport::cancel()
{
    if (!d->running)
        return;
    d->abandon();
    Q_EMIT cancelled();
}

bool CsvExport::isRunning() const
{
    return d->running;
}

} // namespace aneroid

#include "moc_exporter.cpp"
