#pragma once

#include "core/fleet/deviceids.h"
#include "core/instrument/fault.h"
#include "ui/controls/sections/controlsection.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace aneroid {

class FaultPicture;
class NumberControl;
class NumberSpinBox;
class TextControl;

/// What goes wrong by hand: a kind with its channels, device, strength, length and ramp; Inject and
/// End; and how often faults come at random.
class FaultPanel final : public ControlSection
{
    Q_OBJECT
public:
    explicit FaultPanel(QWidget *parent = nullptr);

    void setRunning(bool running);
    void setDevices(const DeviceIds &ids);
    /// What is on, one line each; empty: nothing.
    void setActive(const QStringList &faults);
    /// The fault that the controls say, from the next reading on.
    [[nodiscard]] Fault fault() const;
    /// The same of another kind and channel, as that is usually.
    [[nodiscard]] static Fault usualFault(FaultKind kind, Channel channel);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<QWidget *> column(ControlColumn column) const override;

Q_SIGNALS:
    void injectRequested(const aneroid::Fault &fault);
    void endFaultsRequested();

protected:
    void retranslate() override;

private:
    void build();
    void fillKinds();
    void showKind();
    void showUnit();
    void enableButtons();
    [[nodiscard]] const FaultInfo &info() const;
    [[nodiscard]] ChannelSet chosenChannels() const;

    QComboBox *m_kind;
    QLabel *m_kindLabel;
    QLabel *m_description;
    FaultPicture *m_picture;
    QLabel *m_channelLabel;
    std::array<QCheckBox *, channelCount> m_channels;
    QLabel *m_deviceLabel;
    QComboBox *m_device;
    QLabel *m_strengthLabel;
    NumberSpinBox *m_strength;
    QLabel *m_lengthLabel;
    NumberSpinBox *m_length; ///< minutes; 0: until it is ended
    QLabel *m_rampLabel;
    NumberSpinBox *m_ramp; ///< minutes
    QPushButton *m_inject;
    QPushButton *m_end;
    QLabel *m_active;
    NumberControl *m_rate;
    TextControl *m_mix;
    bool m_running = false;
    bool m_strengthTyped = false; ///< else each channel has its own usual one
    bool m_showing = false; ///< the panel itself sets the strength
    bool m_anyActive = false;
};

} // namespace aneroid
