#pragma once

#include "core/fleet/deviceids.h"
#include "core/recording/history.h"
#include "core/text/result.h"

#include <QObject>
#include <QString>

#include <memory>

namespace aneroid {

/// Writes a stretch of the history to a CSV file piece by piece from the event loop, so that the
/// run and the window go on. The file appears whole or not at all; a failed or cancelled export
/// leaves what was there.
class CsvExport : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QString fileName;
        TimeMs fromMs = 0; ///< inclusive
        TimeMs toMs = 0;   ///< inclusive
        DeviceIds deviceIds;
    };

    /// `history` must outlive the export; readings that the ring overwrites meanwhile make the
    /// export fail with a message that says so.
    CsvExport(const History &history, Request request, QObject *parent = nullptr);
    ~CsvExport() override;

    /// Fixes which readings are written; everything else, errors included, comes from the event
    /// loop.
    void start();
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(qint64 rows, qint64 total);
    /// Exactly one of these ends an export.
    void finished(qint64 rows);
    void failed(const QString &message); ///< names the file and the reason
    void cancelled();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
