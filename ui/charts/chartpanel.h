#pragma once

#include "core/base/types.h"
#include "core/instrument/faultvalues.h"
#include "core/instrument/reading.h"
#include "core/recording/history.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace aneroid {

class FleetBand;

/// What the charts show of a run with several devices.
enum class FleetView {
    AllReadings, ///< as they come
    Band,        ///< minimum, median and maximum over all devices, for each interval
    Picked,      ///< some devices, a line each
};

/// A device that is plotted by itself; its place gives it colour and mark.
struct PickedDevice
{
    std::size_t place = 0; ///< below mostPicks, each taken once
    std::uint32_t device = 0;
    QString name;

    friend bool operator==(const PickedDevice &, const PickedDevice &) = default;
};

/// Three live charts (temperature, humidity, pressure) over one shared time axis, fed from the
/// history by a frame tick of 30 Hz that works only when something changed and the panel is
/// visible.
class ChartPanel : public QWidget
{
    Q_OBJECT
public:
    /// Weather events that overlap [from, to]; asked for when the visible span changes.
    using EventSource = std::function<std::vector<WeatherEvent>(TimeMs from, TimeMs to)>;

    /// Likewise what goes wrong.
    using FaultSource = std::function<std::vector<FaultSpan>(TimeMs from, TimeMs to)>;
    /// When somebody did something within [from, to]; see setActSource().
    using ActSource = std::function<std::vector<TimeMs>(TimeMs from, TimeMs to)>;

    /// `history` must outlive the panel.
    explicit ChartPanel(const History &history, QWidget *parent = nullptr);
    ~ChartPanel() override;

    void setEventSource(EventSource source);
    void setFaultSource(FaultSource source);
    /// Marks on the time axis; none where it is empty.
    void setActSource(ActSource source);
    /// Events changed without new readings (one was triggered or ended).
    void invalidateEvents();
    /// To be called after the history changed, as often as it likes: arms one frame tick where
    /// there is something new to draw and somebody to see it, and costs nothing otherwise.
    void historyChanged();
    /// The clock of the time axis, in minutes east of Greenwich; none: the machine's time zone.
    void setDisplayUtcOffset(std::optional<int> minutes);

    /// What FleetView::Band shows; must outlive the panel. Null: nothing.
    void setBand(const FleetBand *band);
    /// What FleetView::Picked shows, in order of their places.
    void setPicked(const std::vector<PickedDevice> &picked);
    /// The true air of the one device that is shown (see TrueAirRecord), thin and grey under its
    /// readings, in the texts and in the legend; must outlive the panel. Null: not shown.
    void setTruth(const History *air);
    void setView(FleetView view);
    [[nodiscard]] FleetView view() const;

    struct Span
    {
        TimeMs fromMs = 0;
        TimeMs toMs = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };
    [[nodiscard]] Span visibleSpan() const;
    void setVisibleSpan(const Span &span); ///< pauses following

    /// The values that a chart shows where a person chose them; none: what is in sight decides.
    struct ValueRange
    {
        double low = 0.0;
        double high = 1.0;
        friend bool operator==(const ValueRange &, const ValueRange &) = default;
    };
    [[nodiscard]] std::optional<ValueRange> valueRange(Channel channel) const;
    /// In the channel's unit, low < high; none: automatic.
    void setValueRange(Channel channel, const std::optional<ValueRange> &range);
    /// What the chart shows now; only where there are readings.
    [[nodiscard]] std::optional<ValueRange> shownValues(Channel channel) const;
    /// > 1 shows a smaller part of what is shown now; `about` stays where it is, else the middle.
    void zoomValues(Channel channel, double factor, std::optional<double> about = {});

    /// The second cursor: a moment that the first one is compared with. None: there is none.
    [[nodiscard]] std::optional<TimeMs> marker() const;
    void setMarker(const std::optional<TimeMs> &time);
    /// At a place of the panel, in pixels.
    [[nodiscard]] TimeMs timeAt(const QPoint &place) const;
    /// Where the cursor is, if it is shown.
    [[nodiscard]] std::optional<TimeMs> cursorTime();

    /// A folded chart is its title with the latest value; one chart stays open.
    [[nodiscard]] bool isFolded(Channel channel) const;
    void setFolded(Channel channel, bool folded);
    [[nodiscard]] bool canFold(Channel channel) const;

    /// The next drag of the mouse draws a rectangle that is shown then, as one with Shift does.
    void zoomByRectangleOnce();

    [[nodiscard]] bool isFollowing() const;
    void setFollowing(bool follow); ///< the newest reading stays at the right edge
    /// Length of the followed stretch.
    [[nodiscard]] TimeMs followLength() const;
    void setFollowLength(TimeMs length);
    /// Of what is followed when the run has lasted so long: followLength(), or a minute of real
    /// time, whichever is longer.
    [[nodiscard]] TimeMs fullLength() const;
    /// Of the run: see fullLength(). A length that a person chooses afterwards is taken as it is.
    void setSpeed(double speed);
    /// A run begins: the charts follow it, and their time axis grows with it from a minute on.
    void restart();
    [[nodiscard]] bool isShowingAll() const;
    [[nodiscard]] bool hasReadings() const;
    /// What stands in the charts while there are no readings; empty texts: the usual ones.
    void setWaitingNotice(const QString &text, const QString &hint);

    void zoom(double factor);  ///< > 1 shows less time, about the cursor or the middle
    void pan(double fraction); ///< of the visible span, > 0 towards later; pauses following
    void showAll();            ///< the whole history

    /// The charts under a title and, smaller, `note`, as large as on the screen, at `scale` device
    /// pixels a pixel; dark on white whatever the palette, as paper and other people's documents
    /// are. Both are in the picture's texts, too: "Title", "Description".
    [[nodiscard]] QImage renderImage(double scale = 1.0, const QString &note = {});

    /// What weather and faults are at a place of the panel, a line each: name, start, end,
    /// magnitude.
    [[nodiscard]] QString eventsAt(const QPoint &place) const;

    /// Draws now, without waiting for the frame tick: for benchmarks and tests.
    void refreshNow();

Q_SIGNALS:
    /// A person asks for a menu on the chart of this channel: by the right button, or by the key.
    void menuRequested(aneroid::Channel channel, const QPoint &globalPlace);
    void followingChanged(bool following);
    /// Kinds of weather that are shaded, each once, and whether faults are.
    void shadesChanged(const std::vector<aneroid::WeatherKind> &kinds, bool faults);
    void visibleSpanChanged(const aneroid::ChartPanel::Span &span);
    /// The reading under the cursor, or none when it left (or is on no single one).
    void cursorChanged(const std::optional<aneroid::Reading> &reading);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
