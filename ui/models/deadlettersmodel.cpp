#include "ui/models/deadlettersmodel.h"

#include "core/delivery/target.h"
#include "ui/models/display.h"

#include <QHash>

#include <algorithm>
#include <chrono>

namespace aneroid {
namespace {

/// While a server refuses one reading after the other, the table follows at this pace.
constexpr std::chrono::milliseconds pace{150};

bool isLetterNumber(int column)
{
    return column == DeadLettersModel::Sequence ||
           (column >= DeadLettersModel::Temperature && column <= DeadLettersModel::Pressure);
}

/// An outbox that was begun anew counts its ids anew.
bool isSame(const DeadLetter &a, const DeadLetter &b)
{
    return a.id == b.id && a.refusedAtMs == b.refusedAtMs;
}

QString reasonText(const Refusal &refusal)
{
    const QString status = QStringLiteral("HTTP %1").arg(refusal.status);
    if (refusal.reason.startsWith(status))
        return refusal.reason;
    return refusal.reason.isEmpty() ? status : status + QStringLiteral(": ") + refusal.reason;
}

} // namespace

DeadLettersModel::DeadLettersModel(DeadLetters &letters, QObject *parent, int limit)
    : QAbstractTableModel(parent)
    , m_letters(letters)
    , m_limit(limit)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pace);
    connect(&m_soon, &QTimer::timeout, this, &DeadLettersModel::ask);
    const auto askSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&letters, &DeadLetters::changed, this, askSoon);
    connect(&letters, &DeadLetters::pageReady, this, &DeadLettersModel::take);
    connect(&letters, &DeadLetters::failed, this, [this] { m_asking = false; });
    connect(&letters, &DeadLetters::availableChanged, this, [this] {
        m_asking = false; // what was asked of the outbox before has no answer any more
        take({});
        ask();
    });
    ask();
}

int DeadLettersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeadLettersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeadLettersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isLetterNumber(column));
    const bool mayBeLong = column == Server || column == Reason || column == Device;
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && mayBeLong))
        return text(m_rows.at(index.row()), column);
    return {};
}

QString DeadLettersModel::text(const DeadLetter &letter, int column) const
{
    switch (column) {
    case RefusedAt:
        return dateTimeLabel(letter.refusedAtMs / 1000 * 1000, m_utcOffset);
    case Server:
        return targetName(letter.refusal.server);
    case Reason:
        return reasonText(letter.refusal);
    case Device:
        return letter.device;
    case Run:
        return letter.run;
    case Sequence:
        return countLabel(letter.reading.sequence);
    case Time:
        return dateTimeLabel(letter.reading.timestampMs, m_utcOffset);
    case Temperature:
        return numberLabel(letter.reading.temperatureC, 2);
    case Humidity:
        return numberLabel(letter.reading.humidity, 2);
    case Pressure:
        return numberLabel(letter.reading.pressureHpa, 2);
    default:
        return {};
    }
}

QVariant DeadLettersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isLetterNumber(section));
    const bool isInFull = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !isInFull)
        return {};
    switch (section) {
    case RefusedAt:
        return tr("Refused at");
    case Server:
        return tr("Server");
    case Reason:
        return tr("Reason");
    case Device:
        return tr("Device");
    case Run:
        return tr("Run");
    case Sequence:
        return tr("Sequence");
    case Time:
        return isInFull ? tr("Time of the reading") : tr("Time");
    case Temperature:
        return isInFull ? tr("Temperature (°C)") : tr("T (°C)");
    case Humidity:
        return isInFull ? tr("Humidity (%)") : tr("RH (%)");
    default:
        return isInFull ? tr("Pressure (hPa)") : tr("P (hPa)");
    }
}

void DeadLettersModel::setDisplayUtcOffset(int minutes)
{
    if (minutes == m_utcOffset)
        return;
    m_utcOffset = minutes;
    repaint();
}

void DeadLettersModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    repaint();
}

void DeadLettersModel::ask()
{
    m_changedMeanwhile = m_asking;
    if (m_asking || !m_letters.available())
        return;
    m_asking = true;
    m_letters.requestPage(m_limit);
}

void DeadLettersModel::take(const QList<DeadLetter> &newestFirst)
{
    m_asking = false;
    if (m_changedMeanwhile)
        m_soon.start();
    removeAllBut(newestFirst);
    // Those left are in the order of the new ones: what stands between them is new.
    for (qsizetype row = 0; row < newestFirst.size(); ++row) {
        qsizetype end = row;
        while (end < newestFirst.size() &&
               (row >= m_rows.size() || !isSame(newestFirst.at(end), m_rows.at(row))))
            ++end;
        if (end == row)
            continue;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_rows.insert(row, end - row, DeadLetter());
        std::copy(newestFirst.begin() + row, newestFirst.begin() + end, m_rows.begin() + row);
        endInsertRows();
        row = end - 1;
    }
}

void DeadLettersModel::removeAllBut(const QList<DeadLetter> &staying)
{
    QHash<qint64, TimeMs> stays;
    for (const DeadLetter &letter : staying)
        stays.insert(letter.id, letter.refusedAtMs);
    const auto goes = [&](qsizetype row) {
        const auto found = stays.constFind(m_rows.at(row).id);
        return found == stays.cend() || *found != m_rows.at(row).refusedAtMs;
    };
    for (qsizetype end = m_rows.size(); end > 0;) {
        qsizetype begin = end;
        while (begin > 0 && goes(begin - 1))
            --begin;
        if (begin < end) {
            beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
            m_rows.remove(begin, end - begin);
            endRemoveRows();
        }
        end = begin - 1; // that one stays
    }
}

void DeadLettersModel::repaint()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace aneroid

#include "moc_deadlettersmodel.cpp"
