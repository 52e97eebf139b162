#include "ui/models/actsmodel.h"

#include "core/scenario/acttext.h"

#include <QUndoCommand>

#include <algorithm>

namespace aneroid {

namespace {

constexpr std::size_t mostOneByOne = 50;

} // namespace

/// An act that came, went or became another; rows are those before and after.
class ActCommand final : public QUndoCommand
{
public:
    ActCommand(ActsModel &model, const QString &text, int from, std::optional<Act> before, int to,
               std::optional<Act> after)
        : QUndoCommand(text)
        , m_model(model)
        , m_from(from)
        , m_to(to)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { m_model.change(m_from, m_before, m_to, m_after); }
    void undo() override { m_model.change(m_to, m_after, m_from, m_before); }

private:
    ActsModel &m_model;
    int m_from;
    int m_to;
    std::optional<Act> m_before;
    std::optional<Act> m_after;
};

/// Acts that went together; their rows are those before, rising.
class RemovalCommand final : public QUndoCommand
{
public:
    RemovalCommand(ActsModel &model, const QString &text, ActsModel::ActsAtRows some)
        : QUndoCommand(text)
        , m_model(model)
        , m_some(std::move(some))
    {
    }

    void redo() override { m_model.take(m_some); }
    void undo() override { m_model.putBack(m_some); }

private:
    ActsModel &m_model;
    ActsModel::ActsAtRows m_some;
};

ActsModel::ActsModel(std::vector<Act> acts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_acts(std::move(acts))
{
}

int ActsModel::add(const Act &act)
{
    const int row = placeFor(act, -1);
    m_stack.push(new ActCommand(*this, tr("Add an act"), row, std::nullopt, row, act));
    return row;
}

void ActsModel::remove(QList<int> rows)
{
    if (rows.isEmpty())
        return;
    std::ranges::sort(rows);
    ActsAtRows some;
    for (const int row : std::as_const(rows))
        some.emplace_back(row, m_acts[static_cast<std::size_t>(row)]);
    m_stack.push(new RemovalCommand(
        *this, tr("Delete %Ln act(s)", nullptr, static_cast<int>(rows.size())), std::move(some)));
}

int ActsModel::move(int row, TimeMs atMs)
{
    const Act before = m_acts[static_cast<std::size_t>(row)];
    if (before.atMs == atMs)
        return row;
    Act after = before;
    after.atMs = atMs;
    const int to = placeFor(after, row);
    m_stack.push(new ActCommand(*this, tr("Change an act"), row, before, to, after));
    return to;
}

/// A few are told one by one, so that the table keeps what is selected; of many each would cost a
/// pass over all.
void ActsModel::take(const ActsAtRows &some)
{
    if (some.size() <= mostOneByOne) {
        for (auto it = some.rbegin(); it != some.rend(); ++it)
            change(it->first, it->second, it->first, std::nullopt);
        return;
    }
    beginResetModel();
    std::vector<Act> left;
    left.reserve(m_acts.size() - some.size());
    auto next = some.begin();
    for (std::size_t row = 0; row < m_acts.size(); ++row) {
        if (next != some.end() && next->first == static_cast<int>(row))
            ++next;
        else
            left.push_back(std::move(m_acts[row]));
    }
    m_acts = std::move(left);
    endResetModel();
}

void ActsModel::putBack(const ActsAtRows &some)
{
    if (some.size() <= mostOneByOne) {
        for (const auto &[row, act] : some)
            change(row, std::nullopt, row, act);
        return;
    }
    beginResetModel();
    std::vector<Act> all;
    all.reserve(m_acts.size() + some.size());
    auto next = some.begin();
    for (auto it = m_acts.begin(); it != m_acts.end() || next != some.end();) {
        if (next != some.end() && next->first == static_cast<int>(all.size()))
            all.push_back((next++)->second);
        else
            all.push_back(std::move(*it++));
    }
    m_acts = std::move(all);
    endResetModel();
}

/// Behind the acts of the same time, as if the row `without` (-1: none) were not there.
int ActsModel::placeFor(const Act &act, int without) const
{
    const auto place = std::ranges::upper_bound(m_acts, act.atMs, {}, &Act::atMs);
    const int row = static_cast<int>(place - m_acts.begin());
    return without >= 0 && without < row ? row - 1 : row;
}

void ActsModel::change(int from, const std::optional<Act> &before, int to,
                       const std::optional<Act> &after)
{
    if (before && after) {
        if (from != to) { // a move, so that what is selected stays selected
            beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
            const auto first = m_acts.begin() + std::min(from, to);
            const auto last = m_acts.begin() + std::max(from, to) + 1;
            std::rotate(first, from < to ? first + 1 : last - 1, last);
            endMoveRows();
        }
        m_acts[static_cast<std::size_t>(to)] = *after;
        Q_EMIT dataChanged(index(to, 0), index(to, ColumnCount - 1));
        return;
    }
    if (before) {
        beginRemoveRows({}, from, from);
        m_acts.erase(m_acts.begin() + from);
        endRemoveRows();
    }
    if (after) {
        beginInsertRows({}, to, to);
        m_acts.insert(m_acts.begin() + to, *after);
        endInsertRows();
    }
}

int ActsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_acts.size());
}

int ActsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Act &act = m_acts[static_cast<std::size_t>(index.row())];
    if (role == Qt::UserRole && index.column() == Time)
        return qlonglong{act.atMs};
    if (role == Qt::EditRole && index.column() == Kind)
        return static_cast<int>(act.kind);
    if (role == Qt::ToolTipRole && index.column() == Details)
        return actDetails(act);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::UserRole)
        return {};
    switch (index.column()) {
    case Time:
        return offsetText(act.atMs);
    case Kind:
        return kindText(act.kind);
    default:
        return actDetails(act);
    }
}

std::optional<Act> ActsModel::edited(const Act &act, int column, const QVariant &value)
{
    Act changed = act;
    if (column == Time) {
        const auto at = readOffset(value.toString());
        if (!at) {
            Q_EMIT refused(tr("\"%1\" is not a time after the start: write it as 01:30:00, 90s, "
                              "15m or 1h.")
                               .arg(value.toString()));
            return std::nullopt;
        }
        changed.atMs = *at;
    } else if (column == Kind) {
        const auto kind = static_cast<ActKind>(value.toInt());
        changed = kind == act.kind ? act : usualAct(act.atMs, kind);
    } else {
        auto read = actFromText(act.atMs, act.kind, value.toString());
        if (!read) {
            Q_EMIT refused(read.error());
            return std::nullopt;
        }
        changed = std::move(read).value();
    }
    return changed;
}

bool ActsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const int row = index.row();
    const Act before = m_acts[static_cast<std::size_t>(row)];
    const auto after = edited(before, index.column(), value);
    if (!after || *after == before)
        return after.has_value();
    const int to = after->atMs == before.atMs ? row : placeFor(*after, row);
    m_stack.push(new ActCommand(*this, tr("Change an act"), row, before, to, *after));
    return true;
}

QVariant ActsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Time:
        return tr("After the start");
    case Kind:
        return tr("Act");
    default:
        return tr("Details");
    }
}

Qt::ItemFlags ActsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Act &act = m_acts[static_cast<std::size_t>(index.row())];
    const bool detailed =
        act.kind != ActKind::EndEvents && act.kind != ActKind::Start && act.kind != ActKind::Stop;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Details && !detailed ? flags : flags | Qt::ItemIsEditable;
}

QString ActsModel::kindText(ActKind kind)
{
    switch (kind) {
    case ActKind::Settings:
        return tr("Change settings");
    case ActKind::Trigger:
        return tr("Trigger weather");
    case ActKind::EndEvents:
        return tr("End weather");
    case ActKind::Start:
        return tr("Go on");
    case ActKind::Stop:
        return tr("Stop");
    case ActKind::Gap:
        return tr("Gap");
    case ActKind::Fault:
        return tr("Inject fault");
    case ActKind::EndFault:
        return tr("End fault");
    }
    return {};
}

void ActsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Kind), index(rowCount() - 1, Kind));
}

} // namespace aneroid

#include "moc_actsmodel.cpp"
