#pragma once

#include "ui/dialogs/history/backfillchoices.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;

namespace aneroid {

class NumberSpinBox;
class WholeSpinBox;

class ChoiceBox;

/// Asks what a history is about: span, interval, devices, seed, and what each reading has.
class BackfillForm final : public QWidget
{
    Q_OBJECT
public:
    explicit BackfillForm(QWidget *parent = nullptr);

    /// Times are shown and typed at this offset from UTC.
    void setClock(int utcOffsetMinutes);
    /// Without a signal; what is asked elsewhere (the file and its labels) is left out.
    void setChoices(const BackfillChoices &choices);
    /// Where the readings go cannot take it (or can).
    void setTruthEnabled(bool enabled);
    /// Fills in what is asked here.
    void fill(BackfillChoices &choices) const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void nameSpans();
    void nameTimes();
    void useSpan();
    void showTimes(TimeMs fromMs, TimeMs toMs);
    void showPhase();
    [[nodiscard]] TimeMs timeOf(const QDateTimeEdit &edit) const;

    int m_utcOffsetMinutes = 0;
    QLabel *m_spanLabel;
    ChoiceBox *m_span;
    QLabel *m_fromLabel;
    QDateTimeEdit *m_from;
    QLabel *m_toLabel;
    QDateTimeEdit *m_to;
    QLabel *m_intervalLabel;
    NumberSpinBox *m_interval;
    QLabel *m_devicesLabel;
    WholeSpinBox *m_devices;
    QLabel *m_seedLabel;
    QLineEdit *m_seed;
    QCheckBox *m_phase;
    QCheckBox *m_truth;
};

} // namespace aneroid
