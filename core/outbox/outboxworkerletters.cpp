// The half of OutboxWorker that people ask for: the dead letters.
#include "core/outbox/outboxworker.h"

#include <QDateTime>

namespace aneroid {

/// All that came before is done, and the dead letters can be asked for; else lettersFailed() says
/// why not.
bool OutboxWorker::lettersUsable()
{
    work();
    const bool open = usable();
    if (!open)
        Q_EMIT lettersFailed(m_complaint);
    return open;
}

void OutboxWorker::sendLetters(int most)
{
    if (!lettersUsable())
        return;
    const auto page = m_letters.page(most);
    const auto count = m_letters.count();
    if (page && count)
        Q_EMIT lettersReady(*page, static_cast<quint64>(*count));
    else
        Q_EMIT lettersFailed(page ? count.error().message : page.error().message);
}

void OutboxWorker::exportLetters(const QString &file)
{
    if (!lettersUsable())
        return;
    const auto rows = m_letters.exportCsv(file);
    if (rows)
        Q_EMIT lettersExported(file, *rows);
    else
        Q_EMIT lettersFailed(rows.error());
}

void OutboxWorker::resendLetters(const QList<qint64> &ids, const QString &target)
{
    if (!lettersUsable())
        return;
    const auto groups = inTransaction([&] {
        return m_letters.resend(ids, target, m_store, QDateTime::currentMSecsSinceEpoch());
    });
    if (groups)
        Q_EMIT lettersResent(*groups);
    else
        Q_EMIT lettersFailed(groups.error().message);
    countLetters();
}

void OutboxWorker::discardLetters(const QList<qint64> &ids)
{
    if (!lettersUsable())
        return;
    const auto gone = inTransaction([&] { return m_letters.discard(ids); });
    if (gone)
        Q_EMIT lettersDiscarded(*gone);
    else
        Q_EMIT lettersFailed(gone.error().message);
    countLetters();
}

void OutboxWorker::countLetters()
{
    if (const auto count = m_letters.count())
        Q_EMIT lettersCounted(static_cast<quint64>(*count));
}

} // namespace aneroid
