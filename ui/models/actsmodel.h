#pragma once

#include "core/scenario/scenario.h"

#include <QAbstractTableModel>
#include <QUndoStack>

#include <vector>

namespace aneroid {

/// The acts of a scenario, by time, to be edited; each change can be undone. Qt::UserRole is what a
/// column is sorted by.
class ActsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Kind, Details, ColumnCount };

    explicit ActsModel(std::vector<Act> acts, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Act> &acts() const { return m_acts; }
    [[nodiscard]] QUndoStack &stack() { return m_stack; }

    /// Behind the acts of that time; the row that it got.
    int add(const Act &act);
    /// Rows of this model; one step for all.
    void remove(QList<int> rows);
    /// To another time, behind the acts of that time; the row that it got.
    int move(int row, TimeMs atMs);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Texts as a person writes them; what cannot be read is refused().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] static QString kindText(ActKind kind);
    void retranslate();

Q_SIGNALS:
    /// A sentence that says what is allowed.
    void refused(const QString &why);

private:
    friend class ActCommand;
    friend class RemovalCommand;
    using ActsAtRows = std::vector<std::pair<int, Act>>;
    [[nodiscard]] std::optional<Act> edited(const Act &act, int column, const QVariant &value);
    [[nodiscard]] int placeFor(const Act &act, int without) const;
    void change(int from, const std::optional<Act> &before, int to,
                const std::optional<Act> &after);
    void take(const ActsAtRows &some);
    void putBack(const ActsAtRows &some);

    std::vector<Act> m_acts;
    QUndoStack m_stack;
};

} // namespace aneroid
