#pragma once

#include "core/outbox/deadletters.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace aneroid {

/// The newest refused readings that the outbox keeps, newest first. It asks for them itself when
/// their number changes, a few times a second at most, and keeps the rows that stay: a selection
/// outlives what comes and goes around it.
class DeadLettersModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        RefusedAt,
        Server,
        Reason, ///< with the HTTP status
        Device,
        Run,
        Sequence,
        Time, ///< of the reading
        Temperature,
        Humidity,
        Pressure,
        ColumnCount
    };
    static constexpr int defaultLimit = 1000;

    /// `letters` must outlive the model.
    explicit DeadLettersModel(DeadLetters &letters, QObject *parent = nullptr,
                              int limit = defaultLimit);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Of a row that there is.
    [[nodiscard]] const DeadLetter &letterAt(int row) const { return m_rows.at(row); }

    void setDisplayUtcOffset(int minutes);
    /// Language or locale changed.
    void retranslate();

private:
    void ask();
    void take(const QList<DeadLetter> &newestFirst);
    void removeAllBut(const QList<DeadLetter> &staying);
    [[nodiscard]] QString text(const DeadLetter &letter, int column) const;
    void repaint();

    DeadLetters &m_letters;
    int m_limit;
    int m_utcOffset = 0;
    QList<DeadLetter> m_rows;
    QTimer m_soon;
    bool m_asking = false;
    bool m_changedMeanwhile = false;
};

} // namespace aneroid
