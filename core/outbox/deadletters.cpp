#include "core/outbox/deadletters.h"

#include "core/outbox/outbox.h"

#include <utility>

namespace aneroid {

DeadLetters::DeadLetters(QObject *parent)
    : QObject(parent)
{
}

void DeadLetters::setOutbox(Outbox *outbox)
{
    if (outbox == m_outbox)
        return;
    if (m_outbox)
        m_outbox->disconnect(this);
    m_outbox = outbox;
    setCount(0);
    if (outbox) {
        connect(outbox, &Outbox::lettersCounted, this, &DeadLetters::countAgain);
        connect(outbox, &Outbox::lettersReady, this, &DeadLetters::pageReady);
        connect(outbox, &Outbox::lettersExported, this, &DeadLetters::exported);
        connect(outbox, &Outbox::lettersDiscarded, this, &DeadLetters::discarded);
        connect(outbox, &Outbox::lettersFailed, this, &DeadLetters::failed);
        connect(outbox, &Outbox::lettersResent, this,
                [this](const std::vector<WaitingGroup> &groups) {
                    quint64 readings = 0;
                    for (const WaitingGroup &group : groups)
                        readings += group.readings;
                    Q_EMIT resent(readings);
                });
    }
    Q_EMIT availableChanged(available());
}

bool DeadLetters::mayAsk()
{
    if (!m_outbox)
        Q_EMIT failed(tr("Without an outbox on disk no refused readings are kept."));
    return m_outbox != nullptr;
}

void DeadLetters::requestPage(int most)
{
    if (mayAsk())
        m_outbox->requestLetters(most);
}

void DeadLetters::exportCsv(const QString &file)
{
    if (mayAsk())
        m_outbox->exportLetters(file);
}

void DeadLetters::resend(const QList<qint64> &ids)
{
    if (!ids.isEmpty() && mayAsk()) // to the outbox, no ids are all
        m_outbox->resendLetters(ids, m_target);
}

void DeadLetters::resendAll()
{
    if (mayAsk())
        m_outbox->resendLetters({}, m_target);
}

void DeadLetters::discard(const QList<qint64> &ids)
{
    if (!ids.isEmpty() && mayAsk())
        m_outbox->discardLetters(ids);
}

void DeadLetters::discardAll()
{
    if (mayAsk())
        m_outbox->discardLetters({});
}

void DeadLetters::setCount(quint64 count)
{
    if (std::exchange(m_count, count) != count)
        Q_EMIT countChanged(count);
}

void DeadLetters::countAgain(quint64 count)
{
    setCount(count);
    Q_EMIT changed();
}

} // namespace aneroid

#include "moc_deadletters.cpp"
