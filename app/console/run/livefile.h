#pragma once

#include "app/console/run/linesink.h"
#include "core/text/result.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace aneroid {

/// A file that a run appends to line by line and that is complete after each. A header is written
/// only where the file is new or empty. Where nothing can be written, the lines wait (LineSink) and
/// the run goes on.
class LiveFile
{
public:
    LiveFile() = default;
    ~LiveFile();
    LiveFile(const LiveFile &) = delete;
    LiveFile &operator=(const LiveFile &) = delete;

    /// Whether rows under `header` may be appended to this file; changes nothing. The error names
    /// the file, the columns that it has and those that it should have. A name that promises
    /// another format is refused. What is no regular file (a pipe, a device) or is not there may be
    /// written.
    [[nodiscard]] static Result<Done, QString> check(const QString &name, std::string_view header);

    /// After check(). A file that ends in half a line is mended: a whole row gets its line end, a
    /// piece of one is taken out. Gives what there is to say, of that and of an earlier run's rows;
    /// the error names the file and the reason.
    [[nodiscard]] Result<QStringList, QString> open(const QString &name, std::string_view header);
    /// A descriptor that is open already and is not closed: standard output.
    void attach(int descriptor, const QString &name);
    [[nodiscard]] bool isOpen() const { return m_sink.descriptor() >= 0; }

    /// Appends lines. What there is to say where that begins to fail or is possible again, and
    /// else nothing.
    [[nodiscard]] QString append(std::string_view lines);
    /// Tries once more; says how many rows are missing, if any.
    [[nodiscard]] QString finish();

    /// Whether something could not be written at some time.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// Whether it is a pipe that nobody reads any more.
    [[nodiscard]] bool readerIsGone() const { return m_readerIsGone; }

private:
    LineSink m_sink;
    QString m_name;
    bool m_ours = false; ///< to be closed
    bool m_failing = false;
    bool m_hasFailed = false;
    bool m_readerIsGone = false;
};

} // namespace aneroid
