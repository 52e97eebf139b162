#include "core/fitting/reading/recordingplace.h"

#include "core/fitting/fitwords.h"

#include <algorithm>

namespace aneroid {

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

QString RecordingPlace::sentence(std::size_t line, const QString &what) const
{
    const File *const file = fileOf(line);
    const std::size_t before = file ? file->firstLine - 1 : 0;
    const std::size_t own = line > before + m_extraLines ? line - before - m_extraLines : 1;
    return FitWords::tr("%1, line %2: %3.")
        .arg(file ? file->name : m_name, QString::number(own), what);
}

QString RecordingPlace::lineText(std::size_t line) const
{
    const File *const file = fileOf(line);
    const std::size_t before = file ? file->firstLine - 1 : 0;
    const std::size_t own = line > before + m_extraLines ? line - before - m_extraLines : 1;
    const QString text = FitWords::tr("line %1").arg(own);
    return file ? FitWords::tr("%1, %2", "file, line").arg(file->name, text) : text;
}

} // namespace aneroid
