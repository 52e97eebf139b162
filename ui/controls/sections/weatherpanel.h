#pragma once

#include "core/base/types.h"
#include "ui/controls/sections/controlsection.h"

class QPushButton;

namespace aneroid {

/// Weather by hand: Storm, Front, Clear spell and End event.
class WeatherPanel final : public ControlSection
{
    Q_OBJECT
public:
    explicit WeatherPanel(QWidget *parent = nullptr);

    void setRunning(bool running);
    void setEventActive(bool active);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<QWidget *> column(ControlColumn column) const override;

Q_SIGNALS:
    void triggerRequested(aneroid::WeatherKind kind);
    void endEventRequested();

protected:
    void retranslate() override;

private:
    QPushButton *addButton(const QString &objectName, int row, int column);
    void enableButtons();

    QPushButton *m_storm;
    QPushButton *m_front;
    QPushButton *m_clear;
    QPushButton *m_end;
    bool m_running = false;
    bool m_eventActive = false;
};

} // namespace aneroid
