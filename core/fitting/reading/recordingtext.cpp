#include "core/fitting/reading/recordingtext.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/formats/gunzip.h"
#include "core/fitting/reading/formats/jsonrows.h"
#include "core/fitting/reading/formats/keyvaluerows.h"
#include "core/fitting/reading/formats/sensorlog.h"
#include "core/fitting/reading/formats/sqliterows.h"
#include "core/fitting/reading/textencoding.h"
#include "core/text/csvtext.h"

#include <QDir>
#include <QDirIterator>
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

QByteArrayView bytesOf(const RecordingText &recording)
{
    return {recording.text.data(), static_cast<qsizetype>(recording.text.size())};
}

/// What was read is replaced by rows that were made of it, under a header of theirs.
void takeRows(RecordingText &recording, QByteArray rows, const QString &format)
{
    recording.made = std::move(rows);
    recording.format = format;
    recording.delimiter = '\t';
    recording.file.reset();
    recording.place.setExtraLines(1);
    recording.useMade();
}

Result<Done, QString> makeRowsOfSqlite(RecordingText &recording, const ReadOptions &options)
{
    const QString name = recording.place.name();
    const auto file = recording.file ? SqliteFile::open(recording.file->fileName())
                                     : SqliteFile::open(bytesOf(recording));
    if (!file)
        return unreadable(name, file.error());
    auto rows = rowsOfSqlite(*file, name, options);
    if (!rows)
        return Failure{rows.error()};
    if (options.table.isEmpty() && !rows->onlyOne)
        recording.remarks.append(FitWords::tr("The table \"%1\" was taken; if it is another one, "
                                              "say so (%2).")
                                     .arg(rows->table, nameOf(ReadOption::Table, options)));
    takeRows(recording, std::move(rows).value().rows, QStringLiteral("SQLite"));
    recording.place.setRows();
    return Done{};
}

/// Logs and other lines that are no rows yet.
Result<Done, QString> makeRowsOfLines(RecordingText &recording, const ReadOptions &options)
{
    if (looksLikeJson(recording.text)) {
        auto rows = rowsOfJson(recording.text, options);
        if (!rows)
            return Failure{recording.place.sentence(rows.error().line, rows.error().message)};
        takeRows(recording, std::move(rows).value().rows, QStringLiteral("JSON"));
    } else if (looksLikeSensorLog(recording.text)) {
        takeRows(recording, rowsOfSensorLog(recording.text), QStringLiteral("ESPHome"));
    } else if (looksLikeKeyValues(recording.text)) {
        takeRows(recording, rowsOfKeyValues(recording.text), QStringLiteral("key=value"));
    } else {
        return Done{};
    }
    recording.fromLines = true;
    return Done{};
}

/// Unpacked, in UTF-8, as rows.
Result<Done, QString> makeRows(RecordingText &recording, const ReadOptions &options)
{
    const QString &name = recording.place.name();
    if (isGzip(bytesOf(recording))) {
        auto unpacked = gunzip(bytesOf(recording));
        if (!unpacked)
            return unreadable(name, unpacked.error());
        recording.made = std::move(unpacked).value();
        recording.format = QStringLiteral("gzip");
        recording.file.reset();
        recording.useMade();
    }
    if (isSqlite(bytesOf(recording)))
        return makeRowsOfSqlite(recording, options);
    if (!options.table.isEmpty())
        return Failure{
            FitWords::tr("%1 is no SQLite database, so that it has no table \"%2\" (%3).")
                .arg(name, options.table, nameOf(ReadOption::Table, options))};
    if (auto utf8 = asUtf8(bytesOf(recording))) {
        recording.made = std::move(*utf8);
        recording.file.reset();
        recording.useMade();
    }
    if (hasZeroBytes(recording.text))
        return Failure{FitWords::tr("%1 is not text: %2.").arg(name, kindOf(bytesOf(recording)))};
    return makeRowsOfLines(recording, options);
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

std::size_t countLines(std::string_view text)
{
    LineReader reader(text);
    std::string_view line;
    while (reader.next(line)) {
    }
    return reader.number();
}

/// The files of a folder that may be recordings, by name; of folders in it where it has none.
QStringList filesIn(const QString &folder)
{
    static const QStringList endings{
        QStringLiteral("*.csv"),      QStringLiteral("*.tsv"),    QStringLiteral("*.txt"),
        QStringLiteral("*.log"),      QStringLiteral("*.dat"),    QStringLiteral("*.json"),
        QStringLiteral("*.jsonl"),    QStringLiteral("*.ndjson"), QStringLiteral("*.csv.gz"),
        QStringLiteral("*.jsonl.gz"), QStringLiteral("*.tsv.gz"), QStringLiteral("*.txt.gz"),
        QStringLiteral("*.log.gz"),   QStringLiteral("*.lp"),     QStringLiteral("*.json.gz")};
    QStringList files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(endings, QDir::Files, QDir::Name))
        files.append(dir.filePath(name));
    if (!files.isEmpty())
        return files;
    QDirIterator inside(folder, endings, QDir::Files, QDirIterator::Subdirectories);
    while (inside.hasNext())
        files.append(inside.next());
    files.sort();
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
        all.place.addFile(lines + 1, QFileInfo(file).fileName(), one->place.extraLines());
        if (one->place.hasRows())
            all.place.setRows();
        all.format = one->format;
        if (one->delimiter)
            all.delimiter = one->delimiter;
        all.fromLines = all.fromLines || one->fromLines;
        for (const QString &remark : one->remarks) {
            if (!all.remarks.contains(remark))
                all.remarks.append(remark);
        }
        lines += countLines(one->text);
        all.made.append(one->text.data(), static_cast<qsizetype>(one->text.size()));
        if (!all.made.isEmpty() && !all.made.endsWith('\n') && !all.made.endsWith('\r'))
            all.made.append('\n');
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
                                           ".json, .jsonl, .lp, also .gz)"));
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
