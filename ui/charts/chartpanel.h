#pragma once

#include "core/climate/types.h"
#include "core/instrument/reading.h"
#include "core/recording/history.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace aneroid {

/// Three live charts (temperature, humidity, pressure) over one shared time axis, fed from the
/// history by a frame tick of 30 Hz that works only when something changed and the panel is visible.
class ChartPanel : public QWidget
{
    Q_OBJECT
public:
    /// Weather events that overlap [from, to]; asked for when the visible span changes.
    using EventSource = std::function<std::vector<WeatherEvent>(TimeMs from, TimeMs to)>;

    /// `history` must outlive the panel.
    explicit ChartPanel(const History &history, QWidget *parent = nullptr);
    ~ChartPanel() override;

    void setEventSource(EventSource source);
    /// Events changed without new readings (one was triggered or ended).
    void invalidateEvents();

    struct Span
    {
        TimeMs fromMs = 0;
        TimeMs toMs = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };
    [[nodiscard]] Span visibleSpan() const;
    void setVisibleSpan(const Span &span); ///< pauses following

    [[nodiscard]] bool isFollowing() const;
    void setFollowing(bool follow); ///< the newest reading stays at the right edge
    /// Length of the followed stretch.
    [[nodiscard]] TimeMs followLength() const;
    void setFollowLength(TimeMs length);

    void zoom(double factor); ///< > 1 shows less time, about the cursor or the middle
    void pan(double fraction); ///< of the visible span, > 0 towards later; pauses following
    void showAll(); ///< the whole history

    /// All three charts as drawn, at `scale` device pixels a pixel.
    [[nodiscard]] QImage renderImage(double scale = 1.0);

    /// Draws now, without waiting for the frame tick: for benchmarks and tests.
    void refreshNow();

Q_SIGNALS:
    void followingChanged(bool following);
    void visibleSpanChanged(const aneroid::ChartPanel::Span &span);
    /// The reading under the cursor, or none when it left.
    void cursorChanged(const std::optional<aneroid::Reading> &reading);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
