#include "core/fitting/recordingpreview.h"

#include "core/fitting/fitwords.h"
#include "core/text/timezone.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

QString headOf(Channel channel)
{
    constexpr std::array units{"°C", "%", "hPa"};
    return FitWords::tr("%1, %2", "channel, unit")
        .arg(channelWord(channel), QString::fromUtf8(units[indexOf(channel)]));
}

QStringList rowOf(const Recording &recording, std::size_t row)
{
    QStringList cells{QDateTime::fromMSecsSinceEpoch(recording.times[row], utcZone)
                          .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))};
    for (const std::vector<float> &values : recording.values) {
        if (!values.empty())
            cells.append(std::isfinite(values[row])
                             ? QLocale().toString(static_cast<double>(values[row]), 'f', 2)
                             : QString());
    }
    return cells;
}

} // namespace

Result<RecordingPreview, QString> previewRecording(const FitRequest &request,
                                                   const FitProgress &progress)
{
    const auto read = readRecordingFiles(QStringList(request.path) + request.morePaths,
                                         request.reading, progress);
    if (!read)
        return Failure{read.error()};
    RecordingPreview preview;
    std::array<bool, channelCount> recorded{};
    preview.heads.append(FitWords::tr("time"));
    for (const Channel channel : allChannels) {
        recorded[indexOf(channel)] = read->recording.has(channel);
        if (recorded[indexOf(channel)])
            preview.heads.append(headOf(channel));
    }
    preview.columns = columnRows(read->notes, recorded);
    preview.remarks = read->notes.remarks;
    const std::size_t shown = std::min(previewRows, read->recording.times.size());
    for (std::size_t row = 0; row < shown; ++row)
        preview.rows.push_back(rowOf(read->recording, row));
    return preview;
}

RecordingPreviewer::RecordingPreviewer(QObject *parent)
    : QObject(parent)
{
}

RecordingPreviewer::~RecordingPreviewer()
{
    stop();
    if (m_worker.joinable())
        m_worker.join();
}

void RecordingPreviewer::stop()
{
    m_worker.request_stop();
    ++m_number;
}

void RecordingPreviewer::start(const FitRequest &request)
{
    stop(); // the assignment below waits for it
    const quint64 number = m_number;
    m_worker = std::jthread([this, request, number](const std::stop_token &token) {
        const auto preview = std::make_shared<const Result<RecordingPreview, QString>>(
            previewRecording(request, {{}, token}));
        QMetaObject::invokeMethod(
            this,
            [this, preview, number] {
                if (number != m_number)
                    return;
                if (*preview)
                    Q_EMIT ready(preview->value());
                else
                    Q_EMIT failed(preview->error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace aneroid

#include "moc_recordingpreview.cpp"
