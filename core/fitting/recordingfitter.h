#pragma once

#include "core/fitting/recordingfit.h"
#include "core/profiles/profilestore.h"

#include <QObject>

#include <memory>
#include <thread>

namespace aneroid {

/// Fits a recording on a thread of its own and keeps the result, for a window.
class RecordingFitter final : public QObject
{
    Q_OBJECT
public:
    explicit RecordingFitter(QObject *parent = nullptr);
    /// Ends the work without a signal.
    ~RecordingFitter() override;

    /// Begins; what ran before ends without a signal, and the last result goes.
    void start(const FitRequest &request);
    /// cancelled() follows, unless the work was done already.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Of the last work that came to its end; null before and while another runs.
    [[nodiscard]] const RecordingFit *fit() const { return m_fit.get(); }

    /// The fitted profile under another name and title. Only where there is a fit.
    [[nodiscard]] Profile profile(const QString &name, const QString &title) const;
    /// Into the person's folder of profiles; what has this name there is replaced. The error is a
    /// sentence.
    [[nodiscard]] Result<Done, QString> save(const ProfileStore &store, const QString &name,
                                             const QString &title) const;
    /// Into any file, whole or not at all.
    [[nodiscard]] Result<Done, QString> exportTo(const QString &path, const QString &title) const;

Q_SIGNALS:
    void progressed(double share); ///< 0 to 1
    /// Exactly one of these ends the work.
    void finished();
    void failed(const QString &message);
    void cancelled();

private:
    void end(const std::shared_ptr<RecordingFit> &fit, const QString &problem, quint64 number);

    std::jthread m_worker;
    quint64 m_number = 0; ///< of the work: signals of an earlier one do not count
    bool m_running = false;
    bool m_cancelling = false;
    std::shared_ptr<const RecordingFit> m_fit;
};

/// A name for a profile from that of a file: "my/living room.csv" → "living room", with a dash for
/// what a name may not hold; "recording" where nothing is left.
[[nodiscard]] QString plainName(const QString &path);

/// plainName(), with a number where the store has it already.
[[nodiscard]] QString proposedName(const ProfileStore &store, const QString &recordingPath);

} // namespace aneroid
