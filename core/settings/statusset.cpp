#include "core/settings/statusset.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace aneroid {

namespace {

constexpr int lowest = 200; // a 1xx is no answer
constexpr int highest = 599;

} // namespace

std::optional<StatusSet::Span> StatusSet::readSpan(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:([2-5])xx|([0-9]{3})(?:\\s*-\\s*([0-9]{3}))?)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (const QString klass = match.captured(1); !klass.isEmpty())
        return Span{klass.toInt() * 100, klass.toInt() * 100 + 99};
    const int first = match.captured(2).toInt();
    const int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
    if (first < lowest || last > highest || first > last)
        return std::nullopt;
    return Span{first, last};
}

std::optional<StatusSet> StatusSet::read(const QString &text)
{
    std::vector<Span> spans;
    const QStringList pieces = text.split(u',');
    for (const QString &piece : pieces) {
        const auto span = readSpan(piece.trimmed());
        if (!span)
            return std::nullopt;
        spans.push_back(*span);
    }
    std::ranges::sort(spans, {}, &Span::first);
    StatusSet set;
    set.m_spans.clear();
    for (const Span &span : spans) {
        if (set.m_spans.empty() || span.first > set.m_spans.back().last)
            set.m_spans.push_back(span);
        else
            set.m_spans.back().last = std::max(set.m_spans.back().last, span.last);
    }
    return set;
}

bool StatusSet::contains(int status) const
{
    return std::ranges::any_of(m_spans, [status](const Span &span) {
        return span.first <= status && status <= span.last;
    });
}

QString StatusSet::text() const
{
    QStringList pieces;
    for (const Span &span : m_spans) {
        if (span.first == span.last)
            pieces.append(QString::number(span.first));
        else if (span.first % 100 == 0 && span.last == span.first + 99)
            pieces.append(QString::number(span.first / 100) + QStringLiteral("xx"));
        else
            pieces.append(QStringLiteral("%1-%2").arg(span.first).arg(span.last));
    }
    return pieces.join(u',');
}

} // namespace aneroid
