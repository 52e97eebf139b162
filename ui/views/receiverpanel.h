#pragma once

#include "core/receiver/receiver.h"

#include <QWidget>

#include <memory>

namespace aneroid {

/// What the built-in receiver has stored: its last rows, their number, where, and a way to clear
/// it. It asks for rows only while it is visible.
class ReceiverPanel final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int shownRows = 200;

    /// `receiver` must outlive the panel; null or stopped: the panel says that there is none.
    explicit ReceiverPanel(Receiver *receiver, QWidget *parent = nullptr);
    ~ReceiverPanel() override;

    void setDisplayUtcOffset(int minutes);
    /// The receiver was started after all.
    void showStarted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectReceiver();
    void retranslate();
    void request();
    void showTotal(qint64 total);
    void confirmClear();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
