#include "core/fitting/reading/recordingtext.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/gunzip.h"
#include "core/fitting/reading/jsonrows.h"
#include "core/fitting/reading/textencoding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace aneroid {

namespace {

Failure<QString> unreadable(const QString &name, const QString &what)
{
    return Failure{FitWords::tr("%1 cannot be read: %2.").arg(name, what)};
}

/// What a file that is no text is, where its beginning tells.
QString kindOf(QByteArrayView bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return FitWords::tr("it is a ZIP archive or a spreadsheet: unpack it, or save it as CSV");
    if (bytes.startsWith("%PDF"))
        return FitWords::tr("it is a PDF: save its table as CSV");
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return FitWords::tr("it is a spreadsheet of an old Excel: save it as CSV");
    if (bytes.startsWith("PAR1"))
        return FitWords::tr("it is Parquet: write it as CSV");
    return FitWords::tr("rows with commas, semicolons or tabs between the cells are needed");
}

bool hasZeroBytes(std::string_view text)
{
    constexpr std::size_t looked = 4096;
    return text.substr(0, looked).find('\0') != std::string_view::npos;
}

/// Unpacked, in UTF-8, as rows.
Result<Done, QString> makeRows(RecordingText &recording, const ReadOptions &options)
{
    const QString &name = recording.place.name();
    const auto view = [&recording] {
        return QByteArrayView(recording.text.data(), static_cast<qsizetype>(recording.text.size()));
    };
    if (isGzip(view())) {
        auto unpacked = gunzip(view());
        if (!unpacked)
            return unreadable(name, unpacked.error());
        recording.made = std::move(unpacked).value();
        recording.format = QStringLiteral("gzip");
        recording.file.reset();
        recording.useMade();
    }
    if (auto utf8 = asUtf8(view())) {
        recording.made = std::move(*utf8);
        recording.file.reset();
        recording.useMade();
    }
    if (hasZeroBytes(recording.text))
        return Failure{FitWords::tr("%1 is not text: %2.").arg(name, kindOf(view()))};
    if (looksLikeJson(recording.text)) {
        auto rows = rowsOfJson(recording.text, options);
        if (!rows)
            return Failure{recording.place.sentence(rows.error().line, rows.error().message)};
        recording.made = std::move(rows).value().rows;
        recording.format = QStringLiteral("JSON");
        recording.file.reset();
        recording.place.setExtraLines(1);
        recording.useMade();
    }
    return Done{};
}

Result<RecordingText, QString> loadFile(const QString &path, const ReadOptions &options)
{
    const QString shown = QDir::toNativeSeparators(path);
    RecordingText recording;
    recording.place = RecordingPlace(shown);
    recording.file = std::make_shared<QFile>(path);
    if (!recording.file->open(QIODevice::ReadOnly))
        return unreadable(shown, recording.file->errorString());
    const qint64 size = recording.file->size();
    if (const uchar *mapped = size > 0 ? recording.file->map(0, size) : nullptr) {
        recording.text = {reinterpret_cast<const char *>(mapped), static_cast<std::size_t>(size)};
    } else {
        recording.made = recording.file->readAll();
        if (recording.file->error() != QFileDevice::NoError)
            return unreadable(shown, recording.file->errorString());
        recording.useMade();
    }
    if (const auto rows = makeRows(recording, options); !rows)
        return Failure{rows.error()};
    return recording;
}

/// The files of a folder that may be recordings, by name.
QStringList filesIn(const QString &folder)
{
    static const QStringList endings{
        QStringLiteral("*.csv"),      QStringLiteral("*.tsv"),    QStringLiteral("*.txt"),
        QStringLiteral("*.log"),      QStringLiteral("*.dat"),    QStringLiteral("*.json"),
        QStringLiteral("*.jsonl"),    QStringLiteral("*.ndjson"), QStringLiteral("*.csv.gz"),
        QStringLiteral("*.jsonl.gz"), QStringLiteral("*.tsv.gz"), QStringLiteral("*.txt.gz")};
    QStringList files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(endings, QDir::Files, QDir::Name))
        files.append(dir.filePath(name));
    return files;
}

Result<RecordingText, QString> loadAll(const QString &name, const QStringList &files,
                                       const ReadOptions &options)
{
    RecordingText all;
    all.place = RecordingPlace(name);
    std::size_t lines = 0;
    for (const QString &file : files) {
        auto one = loadFile(file, options);
        if (!one)
            return Failure{one.error()};
        all.place.addFile(lines + 1, QFileInfo(file).fileName());
        all.format = one->format;
        all.made.append(one->text.data(), static_cast<qsizetype>(one->text.size()));
        if (!all.made.endsWith('\n'))
            all.made.append('\n');
        lines = static_cast<std::size_t>(all.made.count('\n'));
    }
    all.useMade();
    return all;
}

} // namespace

Result<RecordingText, QString> loadRecording(const QStringList &paths, const ReadOptions &options)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QStringList inside = filesIn(path);
        if (inside.isEmpty())
            return unreadable(QDir::toNativeSeparators(path),
                              FitWords::tr("the folder has no recordings (.csv, .tsv, .txt, .log, "
                                           ".json, .jsonl, also .gz)"));
        files.append(inside);
    }
    if (files.size() == 1)
        return loadFile(files.front(), options);
    return loadAll(QDir::toNativeSeparators(paths.join(QStringLiteral(", "))), files, options);
}

Result<RecordingText, QString> recordingText(QByteArrayView bytes, const QString &name,
                                             const ReadOptions &options)
{
    RecordingText recording;
    recording.place = RecordingPlace(name);
    recording.text = {bytes.data(), static_cast<std::size_t>(bytes.size())};
    if (const auto rows = makeRows(recording, options); !rows)
        return Failure{rows.error()};
    return recording;
}

} // namespace aneroid
