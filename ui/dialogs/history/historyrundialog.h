#pragma once

#include "core/base/types.h"
#include "core/settings/settings.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;
class QRadioButton;

namespace aneroid {

class WholeSpinBox;

/// Asks where in the past a new run begins: so long ago, or at a time.
class HistoryRunDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `settings` say what there is to catch up with; times are shown `utcOffsetMinutes` from UTC.
    HistoryRunDialog(const Settings &settings, int utcOffsetMinutes, QWidget *parent = nullptr);

    /// As chosen, in the past; nothing where it is not.
    [[nodiscard]] std::optional<TimeMs> start() const;

Q_SIGNALS:
    void chosen(TimeMs start);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showChoice();
    void retranslate();

    double m_readingsPerMs;
    int m_utcOffsetMinutes;
    QLabel *m_words;
    QRadioButton *m_ago;
    WholeSpinBox *m_amount;
    QComboBox *m_unit;
    QRadioButton *m_at;
    QDateTimeEdit *m_time;
    QLabel *m_estimate;
    QPushButton *m_begin;
    QPushButton *m_cancel;
    QTimer m_refresh;
};

} // namespace aneroid
