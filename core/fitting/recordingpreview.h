#pragma once

#include "core/fitting/recordingfit.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <thread>
#include <vector>

namespace aneroid {

/// A recording's beginning as it was understood, for a person to check before the fit.
struct RecordingPreview
{
    std::vector<ColumnRow> columns; ///< what was taken for what, and how that was told
    QStringList heads;              ///< "time", "temperature, °C" …: the channels that are there
    std::vector<QStringList> rows;  ///< the first ones, in the order of the heads; empty: no value
    QStringList remarks;
};

inline constexpr std::size_t previewRows = 8;

/// Reads all of it, as the fit will. The error is the fit's.
[[nodiscard]] Result<RecordingPreview, QString> previewRecording(const FitRequest &request,
                                                                 const FitProgress &progress);

/// Does so on a thread of its own, for a window.
class RecordingPreviewer final : public QObject
{
    Q_OBJECT
public:
    explicit RecordingPreviewer(QObject *parent = nullptr);
    /// Ends the work without a signal.
    ~RecordingPreviewer() override;

    /// Begins; what ran before ends without a signal.
    void start(const FitRequest &request);
    /// The same without beginning anything.
    void stop();

Q_SIGNALS:
    /// Exactly one of these ends the work.
    void ready(const aneroid::RecordingPreview &preview);
    void failed(const QString &message);

private:
    std::jthread m_worker;
    quint64 m_number = 0; ///< of the work: what an earlier one found does not count
};

} // namespace aneroid
