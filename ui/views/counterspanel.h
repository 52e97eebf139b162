#pragma once

#include "core/delivery/sender.h"

#include <QWidget>

#include <memory>

namespace aneroid {

/// How delivery is going: one sentence, with what helps beside it, and behind "Details" what
/// happened to the readings, in figures. Folded details stay within reach of assistive technology.
class CountersPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CountersPanel(QWidget *parent = nullptr);
    ~CountersPanel() override;

    /// Cheap where nothing changed.
    void showCounters(const DeliveryCounters &counters);
    void showLink(LinkState state);
    /// Where readings go; `sending` is false while they stay here; `broker`: to an MQTT broker,
    /// whose acknowledgement is no delivery.
    void showTarget(const QString &server, bool builtIn, bool sending, bool broker = false);
    /// Whether what earlier runs left waits on.
    void showEarlierPaused(bool paused);

    [[nodiscard]] bool isDetailed() const;
    void setDetailed(bool detailed);

Q_SIGNALS:
    /// What waits for a retry is to be tried at once.
    void retryRequested();
    void testRequested();
    /// Sending, which is off, is to be on.
    void sendingRequested();
    void pauseEarlierRequested(bool pause);
    void discardEarlierRequested();
    /// A person wants to see the readings that servers refused.
    void refusedRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void refreshLink();
    void buildHead();
    void buildDetails();
    void refreshHelp();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
