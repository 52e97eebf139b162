#pragma once

#include "ui/controls/settingcontrol.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace aneroid {

/// Widgets that have one width all through the panel, so that its rows line up.
enum class ControlColumn { SliderLabels, FieldLabels, RangeSpins, Spins };

/// A part of the control panel: it makes controls and places them; the panel feeds them all.
class ControlSection : public QWidget
{
    Q_OBJECT
public:
    explicit ControlSection(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<SettingControl *> &controls() const { return m_controls; }
    [[nodiscard]] virtual QString title() const = 0;
    /// Texts of the section and of its controls, in the language of now.
    void retranslateAll();
    [[nodiscard]] virtual std::vector<QWidget *> column(ControlColumn column) const = 0;

    /// The columns of all control rows: label, badge, slider or field, spin box.
    static void prepare(QGridLayout &grid);

protected:
    template <typename Control>
    Control *add(Control *control)
    {
        m_controls.push_back(control);
        return control;
    }
    virtual void retranslate() {}

private:
    std::vector<SettingControl *> m_controls;
};

} // namespace aneroid
