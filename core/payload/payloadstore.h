#pragma once

#include "core/payload/payloadreader.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace aneroid {

/// One payload as a list shows it.
struct PayloadEntry
{
    QString name;
    QString title;
    bool builtIn = false;
    bool edited = false; ///< built in, with a file of the person's own in its place
    QString problem;     ///< empty where it can be used
};

/// The payloads by name: built in, and those of the folder `payloads` in the data folder, whose
/// files go before a built-in one of the same name.
class PayloadStore
{
public:
    PayloadStore();
    /// Empty: the built-in ones only.
    explicit PayloadStore(QString folder);

    [[nodiscard]] static QString userFolder();
    /// A person's own name: 1 to 100 letters, digits, spaces and -_., not beginning with a dot.
    [[nodiscard]] static QString nameProblem(const QString &name);

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QList<PayloadEntry> list() const;
    [[nodiscard]] bool isBuiltIn(const QString &name) const;

    /// The file's bytes, by name or path (with a slash, or ending in .json), and what errors call
    /// it.
    struct Source
    {
        QByteArray content;
        QString where;
        QString name;
    };
    [[nodiscard]] Result<Source, PayloadProblem> source(const QString &nameOrPath) const;
    [[nodiscard]] Result<std::shared_ptr<const Payload>, PayloadProblem>
    load(const QString &nameOrPath) const;

    /// Under this name in the folder; only what can be read again.
    [[nodiscard]] Result<Done, PayloadProblem> save(const QString &name,
                                                    const QByteArray &content) const;
    /// A copy of a file under its base name, or "name 2" …: the name that it got.
    [[nodiscard]] Result<QString, PayloadProblem> importFile(const QString &path) const;
    [[nodiscard]] Result<Done, PayloadProblem> exportFile(const QString &name,
                                                          const QString &path) const;
    /// A file anywhere, whole or not at all; whatever it holds.
    [[nodiscard]] static Result<Done, PayloadProblem> write(const QString &path,
                                                            const QByteArray &content);
    /// A built-in payload as it came; of a person's own, removes it.
    [[nodiscard]] Result<Done, PayloadProblem> reset(const QString &name) const;

private:
    [[nodiscard]] QString ownFile(const QString &name) const;
    [[nodiscard]] QStringList ownNames() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;

    QString m_folder;
};

} // namespace aneroid
