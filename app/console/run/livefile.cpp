#include "app/console/run/livefile.h"

#include "app/console/words.h"
#include "core/text/csvtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace aneroid {

namespace {

/// Longer than any line of ours.
constexpr qint64 longestLine = 1 << 16;

/// What a file holds before the run.
struct Content
{
    QByteArray firstLine; ///< without its end and without a byte order mark
    QByteArray piece;     ///< after the last line end
    qint64 size = 0;
    bool oneLine = false; ///< nothing after the first line
};

QString reasonOf(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

QByteArray withoutEnd(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Empty where there is no such file, or none that has an end.
Content contentOf(const QString &name)
{
    Content content;
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return content;
    content.size = file.size();
    QByteArray first = file.readLine(longestLine);
    content.oneLine = file.atEnd();
    if (first.startsWith("\xef\xbb\xbf"))
        first.remove(0, 3);
    content.firstLine = withoutEnd(first);
    file.seek(std::max<qint64>(0, content.size - longestLine));
    const QByteArray end = file.read(longestLine);
    content.piece = end.mid(end.lastIndexOf('\n') + 1);
    return content;
}

QByteArray lineOf(std::string_view header)
{
    return withoutEnd(QByteArray(header.data(), static_cast<qsizetype>(header.size())));
}

/// A header that a full disk cut.
bool isHalfHeader(const Content &content, const QByteArray &header)
{
    return content.oneLine && !content.piece.isEmpty() &&
           content.firstLine.size() < header.size() && header.startsWith(content.firstLine);
}

/// As many cells as the header has, and no number that lacks its two decimals.
bool isWholeRow(const QByteArray &row, const QByteArray &header)
{
    const auto cellsOf = [](const QByteArray &line) {
        std::vector<std::string_view> cells;
        splitCells({line.constData(), static_cast<std::size_t>(line.size())}, ',', cells);
        return cells;
    };
    const auto cells = cellsOf(row);
    if (cells.size() != cellsOf(header).size())
        return false;
    const std::string_view last = cells.back();
    const bool number = !last.empty() && last.find_first_not_of("-0123456789.") == last.npos;
    return !number || (last.size() > 3 && last[last.size() - 3] == '.');
}

/// Whether its name promises what other commands write: JSON lines, payloads' bodies, a packed
/// file.
bool isOfOtherFormat(const QString &name)
{
    constexpr std::array endings{QLatin1StringView(".jsonl"), QLatin1StringView(".lp"),
                                 QLatin1StringView(".gz")};
    return std::ranges::any_of(endings, [&name](QLatin1StringView ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    });
}

} // namespace

LiveFile::~LiveFile()
{
    if (m_ours)
        ::close(m_sink.descriptor());
}

Result<Done, QString> LiveFile::check(const QString &name, std::string_view header)
{
    if (isOfOtherFormat(name))
        return Failure{
            text(QT_TRANSLATE_NOOP("Console", "%1: a run writes CSV, line by line, so name a .csv. "
                                              "\"backfill --output\" writes .jsonl, .lp and .gz."))
                .arg(name)};
    const Content content = contentOf(name);
    const QByteArray wanted = lineOf(header);
    if (content.size == 0 || content.firstLine == wanted || isHalfHeader(content, wanted))
        return Done{};
    constexpr qsizetype shownBytes = 200;
    return Failure{text(QT_TRANSLATE_NOOP(
                            "Console", "%1 has other columns, so nothing is appended to it: its "
                                       "first line is \"%2\" and would have to be \"%3\". Name a "
                                       "new file or move this one away."))
                       .arg(name, QString::fromUtf8(content.firstLine.left(shownBytes)),
                            QString::fromUtf8(wanted))};
}

Result<QStringList, QString> LiveFile::open(const QString &name, std::string_view header)
{
    const Content content = contentOf(name);
    const QByteArray wanted = lineOf(header);
    m_name = name;
    constexpr mode_t everybody = 0666; // less the umask
    const int descriptor = ::open(QFile::encodeName(name).constData(),
                                  O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, everybody);
    if (descriptor < 0)
        return Failure{
            text(QT_TRANSLATE_NOOP("Console", "Cannot write %1: %2.")).arg(name, reasonOf(errno))};
    m_sink = LineSink(descriptor);
    m_ours = true;

    QStringList notes;
    const bool halfHeader = isHalfHeader(content, wanted);
    const bool whole = content.piece.isEmpty() || content.firstLine == content.piece ||
                       isWholeRow(withoutEnd(content.piece), wanted);
    std::string begin;
    if (!content.piece.isEmpty() && (halfHeader || !whole)) {
        if (::ftruncate(descriptor, content.size - content.piece.size()) != 0)
            return Failure{text(QT_TRANSLATE_NOOP("Console", "Cannot write %1: %2."))
                               .arg(name, reasonOf(errno))};
        notes.append(text(QT_TRANSLATE_NOOP(
                              "Console", "%1 ended in a piece of a line, which is taken out: %2"))
                         .arg(name, QString::fromUtf8(content.piece)));
    } else if (!content.piece.isEmpty()) {
        begin = "\n";
        notes.append(
            text(QT_TRANSLATE_NOOP("Console", "%1 ended without a line end, which is put there."))
                .arg(name));
    }
    if (!halfHeader && content.size > 0 && !content.oneLine)
        notes.append(
            text(QT_TRANSLATE_NOOP("Console",
                                   "%1 holds rows of an earlier run; those of this run follow "
                                   "them, and their numbers begin again."))
                .arg(name));
    if (content.size == 0 || halfHeader) {
        begin = header;
        m_sink.pinHeader();
    }
    if (const QString news = append(begin); !news.isEmpty())
        notes.append(news);
    return notes;
}

void LiveFile::attach(int descriptor, const QString &name)
{
    m_sink = LineSink(descriptor);
    m_name = name;
}

QString LiveFile::append(std::string_view lines)
{
    const int error = m_sink.write(lines);
    if (error == EPIPE) {
        m_readerIsGone = true;
        return {};
    }
    const bool wasFailing = std::exchange(m_failing, error != 0);
    m_hasFailed = m_hasFailed || m_failing;
    if (m_failing == wasFailing)
        return {};
    if (m_failing)
        return text(QT_TRANSLATE_NOOP(
                        "Console", "Writing to %1 failed: %2. The run goes on; the rows are kept "
                                   "and written as soon as that is possible."))
            .arg(m_name, reasonOf(error));
    return text(QT_TRANSLATE_NOOP("Console", "%1 can be written again; the rows that were kept are "
                                             "in it now."))
        .arg(m_name);
}

QString LiveFile::finish()
{
    QString news = append({});
    const std::uint64_t missing = m_sink.waitingLines() + m_sink.droppedLines();
    if (missing == 0 || m_readerIsGone)
        return news;
    const int rows = static_cast<int>(std::min<std::uint64_t>(missing, INT_MAX));
    const QString sentence =
        QCoreApplication::translate("Console", "%n row(s) are missing in %1.", nullptr, rows)
            .arg(m_name);
    return news.isEmpty() ? sentence : news + u'\n' + sentence;
}

} // namespace aneroid
