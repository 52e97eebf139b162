#pragma once

#include "core/delivery/sender.h"

#include <QWidget>

#include <memory>

namespace aneroid {

/// What happened to the readings, in figures, and how the server has been answering, in words.
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

Q_SIGNALS:
    /// A person wants to see the readings that servers refused.
    void refusedRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void refreshLink();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
