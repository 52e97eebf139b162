#pragma once

#include "ui/controls/settingcontrol.h"
#include "ui/widgets/valuescale.h"

#include <QString>

#include <optional>

class QGridLayout;
class QLabel;

namespace aneroid {

class NumberSpinBox;
class SourceBadge;
class ValueSlider;

/// One number: label, slider (if it has a scale) and spin box in a row of a grid, coupled. Object
/// names are PREFIXSlider and PREFIXSpin.
class NumberControl final : public SettingControl
{
    Q_OBJECT
public:
    NumberControl(const char *name, const QString &prefix, const std::optional<ValueScale> &scale,
                  QObject *parent);

    /// Columns: label, badge, slider, spin box.
    void addTo(QGridLayout &grid, int row);
    /// What the label says where the table's is too long for its place; empty: the table's.
    void setCaption(const QString &caption);
    /// Before the number, in place of a unit behind it: "×".
    void setPrefix(const QString &prefix);
    void setEnabled(bool enabled);

    void show(const Settings &settings) override;
    void retranslate() override;

    [[nodiscard]] QLabel *label() const { return m_label; }
    [[nodiscard]] NumberSpinBox *spin() const { return m_spin; }
    [[nodiscard]] ValueSlider *slider() const { return m_slider; } ///< may be null

private:
    void change(double value);

    const SettingInfo &m_info;
    QLabel *m_label;
    SourceBadge *m_badge;
    ValueSlider *m_slider = nullptr;
    NumberSpinBox *m_spin;
    QString m_caption;
};

} // namespace aneroid
