#include "core/fitting/reading/recordingplace.h"

#include "core/fitting/fitwords.h"

#include <algorithm>

namespace aneroid {

QString quotedCell(std::string_view cell)
{
    constexpr qsizetype longest = 60;
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).left(longest);
}

const RecordingPlace::File *RecordingPlace::fileOf(std::size_t line) const
{
    const auto after = std::ranges::upper_bound(m_files, line, {}, &File::firstLine);
    return after == m_files.begin() ? nullptr : &*(after - 1);
}

bool RecordingPlace::beginsFile(std::size_t line) const
{
    const File *const file = fileOf(line);
    return file && file->firstLine == line;
}

std::size_t RecordingPlace::ownLine(std::size_t line) const
{
    const File *const file = fileOf(line);
    const std::size_t before = file ? file->firstLine - 1 + file->extraLines : m_extraLines;
    return line > before ? line - before : 1;
}

QString RecordingPlace::sentence(std::size_t line, const QString &what) const
{
    const File *const file = fileOf(line);
    const QString &name = file ? file->name : m_name;
    const QString own = QString::number(ownLine(line));
    return m_rows ? FitWords::tr("%1, row %2: %3.").arg(name, own, what)
                  : FitWords::tr("%1, line %2: %3.").arg(name, own, what);
}

QString RecordingPlace::lineText(std::size_t line) const
{
    const File *const file = fileOf(line);
    const QString own = QString::number(ownLine(line));
    const QString text =
        m_rows ? FitWords::tr("row %1").arg(own) : FitWords::tr("line %1").arg(own);
    return file ? FitWords::tr("%1, %2", "file, line").arg(file->name, text) : text;
}

} // namespace aneroid
