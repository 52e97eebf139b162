#pragma once

#include "ui/charts/chartpanel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace aneroid {

class EventLegend;
class WindowActions;

/// Buttons over the charts: follow or pause, zoom, show all, and how much time is shown.
class ChartToolBar final : public QWidget
{
    Q_OBJECT
public:
    ChartToolBar(ChartPanel &charts, WindowActions &actions, QWidget *parent = nullptr);

    void retranslate();

    /// Whether the run has several devices: only then is there a choice of views.
    void setFleet(bool fleet);
    /// As choosing it in the list does; remembered while there is no fleet.
    void chooseView(FleetView view);
    [[nodiscard]] FleetView chosenView() const;
    /// What a fleet opens with as long as nobody has chosen.
    void setUsualView(FleetView view);
    [[nodiscard]] bool isViewChosen() const { return m_viewChosen; }

    /// Without words, which go where there is no room for them.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The charts have another view, or the same once more.
    void viewChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void setCompact(bool compact);
    QToolButton *addButton(QAction *action, const char *objectName, bool withText);
    void connectCharts();
    void chooseLength(int index);
    void showLength();
    void applyView();

    ChartPanel &m_charts;
    WindowActions &m_actions;
    QList<QToolButton *> m_buttons;
    EventLegend *m_legend;
    QLabel *m_label;
    QComboBox *m_length;
    QLabel *m_viewLabel;
    QComboBox *m_view;
    QList<QToolButton *> m_worded; ///< of the buttons, those with a word beside the icon
    bool m_fleet = false;
    bool m_viewChosen = false;
    bool m_compact = false;
    bool m_fitting = false;
};

} // namespace aneroid
