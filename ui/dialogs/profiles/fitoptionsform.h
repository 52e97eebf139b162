#pragma once

#include "core/fitting/recordingfit.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace aneroid {

class NumberSpinBox;

/// What a person can say about a recording besides its file: where its columns are, how its clock
/// goes, where it was made. All of it may be left empty.
class FitOptionsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit FitOptionsForm(QWidget *parent = nullptr);

    /// Puts it into `request`; the result is a sentence where something cannot be understood.
    [[nodiscard]] QString fill(FitRequest &request) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    static constexpr std::size_t moreCount = 10;

    [[nodiscard]] QString fillMore(ReadOptions &reading) const;

    std::array<QLabel *, 6 + moreCount> m_labels{};
    QLineEdit *m_time;
    std::array<QLineEdit *, channelCount> m_columns{};
    std::array<QLineEdit *, moreCount> m_more{}; ///< units, clock, device and table, see the .cpp
    QLineEdit *m_utcOffset;
    NumberSpinBox *m_latitude;
};

} // namespace aneroid
